import { type Ref, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Credits } from '../model/export/credits.ts';
import type { LayoutName } from '../model/layout-names.ts';
import type { Picture, Positions } from '../model/picture.ts';
import { type Look, NO_INSETS } from './camera.ts';
import { attachKeyboard } from './controllers/keyboard.ts';
import { attachPointer } from './controllers/pointer.ts';
import type { CanvasIntent } from './intents.ts';
import { onPage } from './on-page.ts';
import { Stage } from './stage.ts';
import type { Insets } from './view.ts';

export interface CanvasHandle {
  /** Shows the whole network. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** While it is on, a drag over the ground draws a region to select. */
  toggleRegion(): void;
  /** Gives the canvas the keyboard, at this node; without an id at the one that had it, else at the start. */
  focus(id?: string): void;
  /** Where the drawn nodes stand. */
  positions(): Positions;
  /** The whole network as a picture, with the credits under it. @throws ExportError */
  toPng(credits: Credits | null): Promise<Blob>;
  /** The same as SVG. @throws ExportError */
  toSvg(credits: Credits): string;
}

export interface GraphCanvasProps {
  readonly picture: Picture;
  /** Ids of nodes, or of one edge. */
  readonly selected: readonly string[];
  /** What is pointed out; the rest fades. Null: nothing. */
  readonly lit: ReadonlySet<string> | null;
  /** Tells that the page's custom properties have changed; the colours themselves are read from them. */
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** A new key means a new first layout; under one key every placed node keeps its place. */
  readonly layoutKey: string;
  /** Null: as fits the network best. */
  readonly layout: LayoutName | null;
  /** Where nodes were put by hand, whatever the layout. */
  readonly places: Positions;
  /** Where everybody stood when the link of the page was shared. */
  readonly standing: Positions;
  /** Where to look when a layout key is first shown; later the reader moves it. Null: at everything. */
  readonly look: Look | null;
  /** The node from which new nodes grow. */
  readonly expandedFrom: string | null;
  readonly onIntent: (intent: CanvasIntent) => void;
  /** The live line, and the node that it is about; null when the canvas gives up the focus. */
  readonly onFocusChange: (text: string | null, focusedId: string | null) => void;
  /** What covers the canvas, in px; the network is fitted into the rest. */
  readonly insets?: Insets;
  /** Said by a screen reader; the default names the canvas and what it holds. */
  readonly label?: string;
  readonly ref?: Ref<CanvasHandle>;
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

/** Draws a Picture and says what its reader asks for. Layout failures are thrown to the nearest error boundary. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { picture, selected, theme, reducedMotion, layoutKey, layout, places, lit, insets = NO_INSETS, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const keys = useId();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  if (failure !== null) throw failure.error;
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const element = root.current;
    const inner = host.current;
    if (element === null || inner === null) return;
    const made = new Stage(
      element,
      inner,
      latest.current.reducedMotion,
      (text, id) => latest.current.onFocusChange(text, id),
      (look) => latest.current.onIntent({ type: 'look', look }),
    );
    stage.current = made;
    const onIntent = (intent: CanvasIntent) => latest.current.onIntent(intent);
    const detachPointer = attachPointer(element, made.cy, made, onIntent);
    const detachKeyboard = attachKeyboard(element, made, onIntent);
    const observer = new ResizeObserver(() => made.camera.resized());
    observer.observe(element);
    return () => {
      observer.disconnect();
      detachKeyboard();
      detachPointer();
      made.end();
      stage.current = null;
    };
  }, []);

  useEffect(() => stage.current?.setReducedMotion(reducedMotion), [reducedMotion]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is not read here; its change is the signal.
  useEffect(() => {
    // The attribute that switches the theme is set in this same commit: read the colours after it.
    const frame = requestAnimationFrame(() => stage.current?.themeChanged());
    return () => cancelAnimationFrame(frame);
  }, [theme]);
  const { top, right, bottom, left } = insets;
  useEffect(() => stage.current?.camera.setInsets({ top, right, bottom, left }), [top, right, bottom, left]);
  useEffect(() => stage.current?.watcher.select(selected), [selected]);
  useEffect(() => stage.current?.watcher.pointOut(lit), [lit]);
  useEffect(() => {
    // Read, not followed: by themselves they change nothing of what is drawn, and thousands would be drawn anew.
    const { look, standing, expandedFrom } = latest.current;
    stage.current
      ?.show({ picture, layoutKey, layout, byHand: places, standing, look, expandedFrom })
      .catch((error: unknown) => setFailure({ error }));
  }, [picture, layoutKey, layout, places]);

  useImperativeHandle(
    ref,
    (): CanvasHandle => ({
      fit: () => stage.current?.camera.fit(true),
      zoomIn: () => stage.current?.camera.zoomBy(1.25),
      zoomOut: () => stage.current?.camera.zoomBy(0.8),
      toggleRegion: () => stage.current?.toggleRegion(),
      focus: (id) => {
        root.current?.focus({ preventScroll: true });
        stage.current?.watcher.keyboardInUse(true);
        stage.current?.watcher.focusNode(id ?? null);
      },
      positions: () => stage.current?.positions() ?? new Map(),
      toPng: async (credits) => onPage(stage.current).toPng(credits),
      toSvg: (credits) => onPage(stage.current).toSvg(credits),
    }),
    [],
  );

  const count = picture.nodes.length;
  return (
    <div
      ref={root}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked by keys, as the description below says.
      tabIndex={0}
      aria-label={props.label ?? `Network, ${count === 0 ? 'nothing drawn' : `${count} nodes drawn`}`}
      aria-describedby={keys}
      style={{ position: 'relative', width: '100%', height: '100%', overflow: 'hidden', background: 'var(--ground)' }}
    >
      <div ref={host} style={{ position: 'absolute', inset: 0 }} />
      <p id={keys} style={HIDDEN}>
        Arrow keys walk to the nearest node in that direction. Square brackets go through its relations, O opens the one
        that is named. Enter selects, Space adds to the selection, the menu key tells all that can be done. E expands, C
        collapses, H hides, I isolates, P pins, Shift and arrows move. Plus, minus and zero zoom. Alt and left or right
        go to the earlier or later change. T shows the same network as a table. Question mark lists all keys. Tab leaves
        the canvas.
      </p>
    </div>
  );
}
