import { useRef, useState } from 'react';
import type { CanvasHandle } from '../../canvas/graph-canvas.tsx';
import type { CanvasIntent } from '../../canvas/intents.ts';
import { Notices } from '../../panels/notices/Notices.tsx';
import { useExplorer } from '../../state/explorer.ts';
import { useMedia } from '../../state/media.ts';
import { useTheme } from '../../state/theme.ts';
import { LiveLine } from '../LiveLine.tsx';
import { NetworkCanvas } from '../NetworkCanvas.tsx';
import { usePageTitle } from '../page-title.ts';
import { EmbedFooter } from './EmbedFooter.tsx';
import { EmbedState } from './EmbedState.tsx';
import '../explore.css';
import './embed.css';

/** What covers the canvas: the caption above, a margin for labels elsewhere. CSS pixels. */
const INSETS = { top: 72, right: 16, bottom: 32, left: 16 };
const NARROW_INSETS = { top: 96, right: 8, bottom: 32, left: 8 };

/**
 * A view of the explorer in the page of somebody else: the network of the link, who made it, of which day its data is, and
 * the way to the whole. It can be walked, moved and asked who is who; nothing of it can be changed.
 */
export function EmbedPage() {
  const { derived, question, status, actions } = useExplorer();
  const { theme } = useTheme();
  const isNarrow = useMedia('(width < 640px)');
  const canvas = useRef<CanvasHandle>(null);
  const [spoken, setSpoken] = useState<string | null>(null);
  usePageTitle();
  const onIntent = (intent: CanvasIntent): void => {
    if (intent.type === 'select' || intent.type === 'open-edge') actions.select(intent.id);
    else if (intent.type === 'look') actions.look(intent.look);
    else if (intent.type === 'back') actions.select(null);
  };
  return (
    <div className="embed">
      <main className="embed-view" aria-label="Network" aria-busy={status.kind === 'loading'}>
        <div className="explore-graph">
          <NetworkCanvas
            canvas={canvas}
            lit={derived.lit}
            theme={theme}
            layoutKey={question.seeds.join(' ')}
            onIntent={onIntent}
            onFocusChange={setSpoken}
            insets={isNarrow ? NARROW_INSETS : INSETS}
            label={`${derived.caption.title}: a network`}
          />
        </div>
        {derived.caption.title === '' ? null : (
          <div className="embed-caption">
            <h1>{derived.caption.title}</h1>
            <p>{derived.caption.subtitle}</p>
          </div>
        )}
        <div className={derived.picture.nodes.length > 0 ? 'embed-state' : 'embed-state embed-state-alone'}>
          <EmbedState />
        </div>
        <LiveLine spoken={spoken} />
      </main>
      <EmbedFooter />
      <Notices />
    </div>
  );
}
