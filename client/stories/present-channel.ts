import { useEffect } from 'react';

/** The presenter's screen and its notes, two windows of one browser: each tells the other which step is shown. */
const nameOf = (story: string): string => `sanctions-explorer.present.${story}`;

interface Shown {
  readonly step: number;
}

/**
 * Follows the other window, and tells it where this one is.
 * @param onStep called with the step that the other window went to
 */
export function usePresentChannel(story: string, step: number, onStep: (step: number) => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(nameOf(story));
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isShown(data) && data.step !== step) onStep(data.step);
    };
    return () => channel.close();
  }, [story, step, onStep]);
  useEffect(() => {
    const channel = new BroadcastChannel(nameOf(story));
    const shown: Shown = { step };
    channel.postMessage(shown);
    return () => channel.close();
  }, [story, step]);
}

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'step' in value && typeof value.step === 'number';
