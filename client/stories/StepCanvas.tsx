import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import type { CanvasIntent } from '../canvas/intents.ts';
import { apiAsker } from '../gql/api-asker.ts';
import { parseQuestion } from '../model/link.ts';
import { DetailsPanel } from '../panels/details/DetailsPanel.tsx';
import { CanvasState } from '../panels/states/CanvasState.tsx';
import { ExplorerProvider } from '../state/ExplorerProvider.tsx';
import { useExplorer } from '../state/explorer.ts';
import { openExplorer } from '../state/explorer-store.ts';
import { openStillAddress } from '../state/still-address.ts';
import type { Theme } from '../state/theme.ts';
import { Drawer } from '../ui/Drawer.tsx';
import { NetworkCanvas } from '../views/NetworkCanvas.tsx';
import { litBy } from './lit-by.ts';

const INSETS = { top: 56, right: 16, bottom: 48, left: 16 };

interface StepCanvasProps {
  /** The query of an explorer link. */
  readonly link: string;
  /** Ids that stay bright while the rest fades; none: all are bright. */
  readonly highlights: readonly string[];
  /** A party or line that the text was asked to show; null: the link's own selection. */
  readonly shown: string | null;
  readonly theme: Theme;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Told as soon as the network is drawn, and again with each step. */
  readonly onDrawn?: () => void;
  /** What stands over the canvas, told the day that the link asks for. */
  readonly over?: (day: string | null) => ReactNode;
}

/** The view of a step: an explorer of its own, that the steps of a story lead. */
export function StepCanvas({ link, over, ...props }: StepCanvasProps) {
  const question = useMemo(() => parseQuestion(new URLSearchParams(link)).question, [link]);
  const [address] = useState(() => openStillAddress({ question, standing: new Map(), messages: [] }));
  const [store] = useState(() => openExplorer(address, apiAsker));
  useEffect(() => store.start(), [store]);
  useEffect(() => address.show(question), [address, question]);
  return (
    <ExplorerProvider store={store}>
      <Drawn {...props} />
      {over?.(question.asOf)}
    </ExplorerProvider>
  );
}

function Drawn({ highlights, shown, theme, canvas, onDrawn }: Omit<StepCanvasProps, 'link' | 'over'>) {
  const { derived, question, status, actions } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const [spoken, setSpoken] = useState<string | null>(null);
  const { picture } = derived;
  const lit = useMemo(() => litBy(picture, highlights), [picture, highlights]);
  useEffect(() => {
    if (shown !== null) actions.select(shown);
  }, [shown, actions]);
  useEffect(() => {
    if (status.kind === 'ready') onDrawn?.();
  }, [status, onDrawn]);
  const onIntent = (intent: CanvasIntent): void => {
    if (intent.type === 'select' || intent.type === 'open-edge') {
      actions.select(intent.id);
      setOpen(intent.id !== null);
    }
  };
  return (
    <>
      <NetworkCanvas
        canvas={canvas}
        lit={lit}
        theme={theme}
        layoutKey={question.seeds.join(' ')}
        onIntent={onIntent}
        onFocusChange={setSpoken}
        insets={INSETS}
        label={`${derived.caption.title}: a network`}
      />
      <div className="story-state">
        {status.kind === 'loading' ? <p role="status">Bringing the network</p> : <CanvasState />}
      </div>
      <p className="visually-hidden" aria-live="polite" aria-atomic="true">
        {spoken}
      </p>
      <Drawer title="Details" side="right" isOpen={isOpen} onClose={() => setOpen(false)}>
        <DetailsPanel />
      </Drawer>
    </>
  );
}
