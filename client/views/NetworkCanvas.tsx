import { lazy, type RefObject, Suspense, useState } from 'react';
import type { CanvasHandle, GraphCanvasProps } from '../canvas/graph-canvas.tsx';
import { useExplorer } from '../state/explorer.ts';
import { useReducedMotion } from '../state/media.ts';
import { CanvasProblem } from './CanvasProblem.tsx';

/** The canvas is most of the code of the page; the page stands before it comes. */
const GraphCanvas = lazy(() =>
  import('../canvas/graph-canvas.tsx').then(({ GraphCanvas }) => ({ default: GraphCanvas })),
);

interface NetworkCanvasProps
  extends Pick<GraphCanvasProps, 'lit' | 'theme' | 'layoutKey' | 'onIntent' | 'onFocusChange' | 'insets' | 'label'> {
  readonly canvas: RefObject<CanvasHandle | null>;
}

/** The network of the explorer around it, drawn; a canvas that fails says so in its place, and is tried again. */
export function NetworkCanvas({ canvas, ...props }: NetworkCanvasProps) {
  const { derived, question, standing, expandedFrom } = useExplorer();
  const reducedMotion = useReducedMotion();
  const [attempts, setAttempts] = useState(0);
  return (
    <CanvasProblem key={attempts} onAgain={() => setAttempts(attempts + 1)}>
      <Suspense fallback={null}>
        <GraphCanvas
          ref={canvas}
          picture={derived.picture}
          selected={question.selection}
          reducedMotion={reducedMotion}
          layout={question.layout.name}
          places={question.places}
          standing={standing}
          look={question.camera}
          expandedFrom={expandedFrom}
          {...props}
        />
      </Suspense>
    </CanvasProblem>
  );
}
