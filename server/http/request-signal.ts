import type { FastifyReply } from 'fastify';
import { ClientGone, QueryTimeout } from '../graphql/errors.ts';

/** Fires when the client goes away before its answer is written, and when the query has taken too long. */
export function requestSignal(reply: FastifyReply, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new QueryTimeout(milliseconds)), milliseconds);
  whenClosed(reply, controller, () => clearTimeout(timer));
  return controller.signal;
}

/** Fires when the client goes away before its answer is written, at once when it has gone already. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  whenClosed(reply, controller, () => {});
  return controller.signal;
}

/** One controller, not `AbortSignal.any`: that keeps what listens to it in memory longer than the request lives. */
function whenClosed({ raw }: FastifyReply, controller: AbortController, then: () => void): void {
  const closed = (): void => {
    then();
    if (!raw.writableFinished) controller.abort(new ClientGone('the client closed the connection'));
  };
  if (raw.destroyed) closed();
  else raw.once('close', closed);
}
