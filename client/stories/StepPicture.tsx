import { useCallback, useEffect, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import { onPage } from '../canvas/on-page.ts';
import type { StoryStep } from '../model/story.ts';
import type { Theme } from '../state/theme.ts';
import { StepCanvas } from './StepCanvas.tsx';

interface StepPictureProps {
  readonly step: StoryStep;
  readonly theme: Theme;
  readonly onDrawn: () => void;
  readonly onFailed: () => void;
}

/** The layout and its labels come to rest within this; a canvas has no event for "nothing moves any more". */
const SETTLES_MS = 1_500;

/** The view of a step as a picture for paper: drawn by the canvas, which then goes away. */
export function StepPicture({ step, theme, onDrawn, onFailed }: StepPictureProps) {
  const canvas = useRef<CanvasHandle>(null);
  const [source, setSource] = useState<string | null>(null);
  const [isReady, setReady] = useState(false);
  const done = useRef(false);
  const ready = useCallback(() => setReady(true), []);
  useEffect(() => {
    if (!isReady || done.current) return;
    const timer = setTimeout(() => {
      done.current = true;
      const draw = async () => onPage(canvas.current).toPng(null);
      draw().then(
        (blob) => {
          setSource(URL.createObjectURL(blob));
          onDrawn();
        },
        () => onFailed(),
      );
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [isReady, onDrawn, onFailed]);
  useEffect(() => {
    if (source === null) return;
    return () => URL.revokeObjectURL(source);
  }, [source]);
  if (source !== null)
    return <img className="handout-picture" src={source} alt={`The network of step “${step.title}”`} />;
  return (
    <div className="handout-canvas">
      <StepCanvas
        link={step.link}
        highlights={step.highlights}
        shown={null}
        theme={theme}
        canvas={canvas}
        onDrawn={ready}
      />
    </div>
  );
}
