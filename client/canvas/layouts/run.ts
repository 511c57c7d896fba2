import './own-scripts.ts';
import type { Place } from './layout.ts';
import type { LayoutJob } from './registry.ts';
import type { LayoutReply, LayoutRequest } from './worker.ts';

/** The worker that computes places has failed; nothing new can be placed. */
class LayoutError extends Error {
  constructor(reason: string) {
    super(`The layout could not be computed: ${reason}`);
    this.name = 'LayoutError';
  }
}

export interface LayoutRunner {
  /** @throws LayoutError */
  run(job: LayoutJob): Promise<readonly Place[]>;
  /** Ends the worker; answers that are still due never come. */
  end(): void;
}

/** One worker for the life of a canvas, so that the page never waits for a layout. */
export function startLayouts(): LayoutRunner {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const due = new Map<number, { resolve: (places: readonly Place[]) => void; reject: (error: LayoutError) => void }>();
  let tickets = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
    const waiting = due.get(data.ticket);
    due.delete(data.ticket);
    if ('error' in data) waiting?.reject(new LayoutError(data.error));
    else waiting?.resolve(data.places);
  });
  worker.addEventListener('error', (event) => {
    for (const waiting of due.values()) waiting.reject(new LayoutError(event.message || 'the worker did not start'));
    due.clear();
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        tickets += 1;
        due.set(tickets, { resolve, reject });
        worker.postMessage({ ticket: tickets, job } satisfies LayoutRequest);
      }),
    end: () => {
      worker.terminate();
      due.clear();
    },
  };
}
