import type { FastifyReply } from 'fastify';
import { ClientGone, QueryTimeout } from '../graphql/errors.ts';

/** Fires when the client goes away before its answer is written, and when the query has taken too long. */
export function requestSignal(reply: FastifyReply, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new QueryTimeout(milliseconds)), milliseconds);
  reply.raw.once('close', () => clearTimeout(timer));
  return AbortSignal.any([controller.signal, clientGone(reply)]);
}

/** Fires when the client goes away before its answer is written, at once when it has gone already. */
export function clientGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const gone = (): void => {
    if (!raw.writableFinished) controller.abort(new ClientGone('the client closed the connection'));
  };
  if (raw.destroyed) gone();
  else raw.once('close', gone);
  return controller.signal;
}
