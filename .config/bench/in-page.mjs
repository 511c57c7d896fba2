/** What runs inside a page that is measured. Each function is sent to the browser as its text: it knows only its arguments. */

/** From the very start: long tasks, and the moment when the canvas holds so many nodes and edges and has drawn them. */
export function watch({ nodes, edges }) {
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const bench = { longTasks, drawnAt: null, firstAt: null };
  window.bench = bench;
  window.canvasOf = () => document.querySelector('[role=application] > div')?._cyreg?.cy ?? null;
  const look = () => {
    const cy = window.canvasOf();
    // Held, and placed: before the layout has answered Cytoscape holds them all in one point, and draws nothing.
    const isPlaced =
      cy !== null && (cy.nodes().length === 1 || new Set(cy.nodes().map((n) => n.position('x'))).size > 1);
    if (isPlaced && bench.firstAt === null) bench.firstAt = performance.now();
    if (isPlaced && cy.nodes().length >= nodes && cy.edges().length >= edges) {
      // The frame after next: what was added has been painted by then.
      requestAnimationFrame(() => requestAnimationFrame(() => (bench.drawnAt = performance.now())));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Frames a second while a gesture goes on: one event for each frame, as a pointer gives them. */
export async function gesture({ kind, ms, id }) {
  const cy = window.canvasOf?.() ?? null;
  const target = document.querySelector('[role=application] canvas') ?? document.body;
  const box = target.getBoundingClientRect();
  const seat = kind === 'drag' && cy !== null ? cy.getElementById(id).renderedPosition() : null;
  const from = seat ?? (cy === null ? { x: 200, y: 200 } : emptyPlace(cy, box));
  const at = (x, y, type, buttons) => {
    const init = { bubbles: true, cancelable: true, view: window, button: 0, buttons, clientX: x, clientY: y };
    (type === 'mousedown' ? target : window).dispatchEvent(new MouseEvent(type, init));
  };
  const [left, top] = [box.left + from.x, box.top + from.y];
  let frames = 0;
  const began = performance.now();
  if (kind !== 'zoom') at(left, top, 'mousedown', 1);
  await new Promise((resolve) => {
    const next = () => {
      frames += 1;
      const t = (performance.now() - began) / 1000;
      if (kind === 'zoom') {
        target.dispatchEvent(
          new WheelEvent('wheel', {
            bubbles: true,
            cancelable: true,
            clientX: box.left + box.width / 2,
            clientY: box.top + box.height / 2,
            deltaY: Math.sin(t * 3) * 24,
          }),
        );
      } else at(left + Math.sin(t * 4) * 120, top + Math.sin(t * 3) * 60, 'mousemove', 1);
      if (performance.now() - began < ms) requestAnimationFrame(next);
      else resolve();
    };
    requestAnimationFrame(next);
  });
  if (kind !== 'zoom') at(left, top, 'mouseup', 0);
  return (frames * 1000) / (performance.now() - began);

  /** Ground without a body under it, or the drag would move a node. */
  function emptyPlace(core, { width, height }) {
    const seats = core.nodes().map((node) => node.renderedPosition());
    for (let y = 130; y < height - 80; y += 17) {
      for (let x = 130; x < width - 130; x += 17) {
        if (seats.every((one) => Math.hypot(one.x - x, one.y - y) > 30)) return { x, y };
      }
    }
    return { x: 20, y: height - 60 };
  }
}

/** Presses a button, and waits until new nodes are there and nothing moves any more. */
export async function expand({ button, more }) {
  const cy = window.canvasOf();
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  const places = () =>
    cy
      .nodes()
      .map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`)
      .join();
  const press = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(button));
  const began = performance.now();
  press.click();
  let still = 0;
  let last = '';
  let settled = began;
  await new Promise((resolve) => {
    const look = () => {
      const now = cy.nodes().length >= before.size + more ? places() : '';
      if (now !== '' && now === last) still += 1;
      else {
        still = 0;
        settled = performance.now();
      }
      last = now;
      if (still >= 6 || performance.now() - began > 20_000) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const moved = [...before].filter(([id, place]) => {
    const node = cy.getElementById(id);
    return node.empty() || Math.hypot(node.position('x') - place.x, node.position('y') - place.y) > 0.5;
  });
  return { ms: settled - began, moved: moved.length, came: cy.nodes().length - before.size };
}

/** So many rounds of an expand and its undo. @returns how many nodes stand at the end */
export async function rounds({ times, button, more }) {
  const cy = window.canvasOf();
  const base = cy.nodes().length;
  const until = (holds) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const look = () => {
        if (holds()) resolve();
        else if (performance.now() - began > 20_000) reject(new Error(`stuck with ${cy.nodes().length} nodes`));
        else setTimeout(look, 4);
      };
      look();
    });
  const named = (words) => [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(words));
  for (let round = 0; round < times; round++) {
    await until(() => named(button) !== undefined && !named(button).disabled);
    named(button).click();
    await until(() => cy.nodes().length >= base + more);
    document.querySelector('button[aria-label^="Undo"]').click();
    await until(() => cy.nodes().length === base);
  }
  return cy.nodes().length;
}
