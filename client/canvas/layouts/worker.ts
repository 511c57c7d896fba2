import type { Place } from './layout.ts';
import { type LayoutJob, runLayout } from './registry.ts';

export interface LayoutRequest {
  readonly ticket: number;
  readonly job: LayoutJob;
}

export type LayoutReply =
  | { readonly ticket: number; readonly places: readonly Place[] }
  | { readonly ticket: number; readonly error: string };

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  let reply: LayoutReply;
  try {
    reply = { ticket: data.ticket, places: runLayout(data.job) };
  } catch (error) {
    reply = { ticket: data.ticket, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
