import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import type { CanvasIntent } from '../canvas/intents.ts';
import { onPage } from '../canvas/on-page.ts';
import type { Question } from '../model/question.ts';
import { ContextMenu, type MenuAsked } from '../panels/commands/ContextMenu.tsx';
import { showKeys } from '../panels/keys/open-keys.ts';
import { CanvasState } from '../panels/states/CanvasState.tsx';
import { BackToStory } from '../panels/stories/BackToStory.tsx';
import { WayQuestion } from '../panels/ways/WayQuestion.tsx';
import { useExplorer } from '../state/explorer.ts';
import { useMedia } from '../state/media.ts';
import type { Theme } from '../state/theme.ts';
import { ExpandQuestion } from './ExpandQuestion.tsx';
import { followIntent } from './follow-intent.ts';
import { LiveLine } from './LiveLine.tsx';
import { NetworkCanvas } from './NetworkCanvas.tsx';
import { Toolbar } from './Toolbar.tsx';
import './explore.css';

/** What covers the canvas: the caption above (at least), the live line below, a margin for labels elsewhere. CSS pixels. */
const INSETS = { top: 88, right: 16, bottom: 44, left: 16 };
const NARROW_INSETS = { top: 84, right: 8, bottom: 56, left: 8 };
/** Over and under the caption. */
const AROUND_CAPTION = 24;

export function ExploreView({ theme }: { readonly theme: Theme }) {
  const explorer = useExplorer();
  const { derived, question, network, asking, status, steps } = explorer;
  const isNarrow = useMedia('(width < 640px)');
  const canvas = useRef<CanvasHandle>(null);
  const [spoken, setSpoken] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const onIntent = useCallback(
    (intent: CanvasIntent): void => followIntent(intent, explorer, { help: () => showKeys(true), menu: setMenu }),
    [explorer],
  );
  useKeyboardFollows(network.seeds, canvas);
  useAttached(canvas);
  const isDrawn = derived.picture.nodes.length > 0;
  const [caption, captionHeight] = useHeightAtFirst(isDrawn ? layoutKey(question) : null);
  const insets = isNarrow ? NARROW_INSETS : INSETS;

  return (
    <section className="explore" aria-label="Network" aria-busy={status.kind === 'loading'}>
      <div className="explore-canvas">
        <div className="explore-graph">
          <NetworkCanvas
            canvas={canvas}
            lit={derived.lit}
            theme={theme}
            layoutKey={layoutKey(question)}
            onIntent={onIntent}
            onFocusChange={setSpoken}
            insets={{ ...insets, top: Math.max(insets.top, captionHeight + AROUND_CAPTION) }}
            label={isDrawn ? `${derived.caption.title}: a network` : 'A network; nothing is drawn'}
          />
        </div>
        {isDrawn ? (
          <div className="explore-caption" ref={caption}>
            <BackToStory />
            <h1>{derived.caption.title}</h1>
            <p>{derived.caption.subtitle}</p>
            <LeftOut />
          </div>
        ) : null}
        {isDrawn || steps.done.length > 0 ? <Toolbar /> : null}
        <div className={isDrawn ? 'explore-state explore-state-below' : 'explore-state'}>
          <CanvasState />
        </div>
        {explorer.wayFrom === null ? null : <WayQuestion from={explorer.wayFrom} />}
        {menu === null ? null : <ContextMenu asked={menu} onClose={() => setMenu(null)} />}
        {asking === null ? null : (
          <ExpandQuestion key={asking.party} asking={asking} onClosed={() => canvas.current?.focus()} />
        )}
      </div>
      <LiveLine spoken={spoken} />
    </section>
  );
}

/** Under one key every placed node keeps its place; another network or layout has places of its own. */
const layoutKey = ({ seeds, layout }: Question): string => [seeds[0], layout.name, layout.round].join(' ');

/**
 * How high the caption was when the last arrangement was first drawn, in CSS pixels; 0 before. Later it grows and shrinks with the
 * day and the filters, and the picture does not move for that.
 */
function useHeightAtFirst(key: string | null): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (key !== null) setHeight(ref.current?.offsetHeight ?? 0);
  }, [key]);
  return [ref, height];
}

/** Tells the explorer what canvas there is, for as long as there is one. */
function useAttached(canvas: RefObject<CanvasHandle | null>): void {
  const { actions } = useExplorer();
  const { attachCanvas } = actions;
  // Before the canvas itself goes, so that its last places can still be read.
  useLayoutEffect(() => {
    attachCanvas({
      positions: () => canvas.current?.positions() ?? new Map(),
      fit: () => canvas.current?.fit(),
      zoomIn: () => canvas.current?.zoomIn(),
      zoomOut: () => canvas.current?.zoomOut(),
      toggleRegion: () => canvas.current?.toggleRegion(),
      focus: (id) => canvas.current?.focus(id),
      toPng: async (credits) => onPage(canvas.current).toPng(credits),
      toSvg: (credits) => onPage(canvas.current).toSvg(credits),
    });
    return () => attachCanvas(null);
  }, [attachCanvas, canvas]);
}

/**
 * A network that was opened by something that is gone since (a button of the state before) takes the keyboard, which
 * would be lost otherwise. Whoever is typing keeps it: an answer that comes late takes nothing away.
 */
function useKeyboardFollows(seeds: readonly string[], canvas: RefObject<CanvasHandle | null>): void {
  const before = useRef(seeds);
  // Back from the table. When the page opens, the canvas has not come yet and the focus stays where it is.
  useEffect(() => {
    if (document.activeElement === document.body) canvas.current?.focus();
  }, [canvas]);
  useEffect(() => {
    const { current: old } = before;
    if (old === seeds) return;
    before.current = seeds;
    const { activeElement } = document;
    // The first network of a page was opened by its link: nobody has gone anywhere yet.
    if (activeElement === document.body && old.length > 0) canvas.current?.focus();
  }, [seeds, canvas]);
}

/** What the reader took off the canvas is never forgotten silently. */
function LeftOut() {
  const { derived, actions } = useExplorer();
  const { hidden, filteredAway } = derived.counts;
  if (hidden === 0 && filteredAway === 0) return null;
  return (
    <p className="explore-left-out">
      {filteredAway === 0 ? null : <span>{`${filteredAway} filtered away. `}</span>}
      {hidden === 0 ? null : <button type="button" onClick={actions.unhide}>{`Show ${hidden} hidden`}</button>}
    </p>
  );
}
