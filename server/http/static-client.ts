import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { apiPagePolicy, framedPolicy } from './content-security-policy.ts';

/** Paths of the explorer that a link may name. The question itself is in the query string, so that there is one. */
const EXPLORER_PATHS = ['/'];
const STORIES_PATHS = ['/stories', '/stories/'];
const API_PATHS = ['/api', '/api/'];

interface StaticClientOptions {
  readonly folder: string;
  /** Origins whose pages may frame `/?embed…`; empty: nobody's. */
  readonly frameAncestors: readonly string[];
}

/**
 * The built client. Files under /assets/ carry their hash in the name and are kept for good; pages are asked for anew.
 * An unknown path is 404 and never the explorer's page: a mistyped link says so.
 */
export async function staticClient(
  app: FastifyInstance,
  { folder, frameAncestors }: StaticClientOptions,
): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    index: false,
    dotfiles: 'ignore',
    setHeaders(response, path) {
      response.setHeader('vary', 'accept-encoding');
      const forGood = path.replaceAll('\\', '/').includes('/assets/');
      response.setHeader('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const path of EXPLORER_PATHS) {
    app.get<{ Querystring: Readonly<Record<string, unknown>> }>(path, (request, reply) => {
      if (request.query.embed !== undefined && frameAncestors.length > 0) letBeFramed(reply, frameAncestors);
      return reply.sendFile('index.html');
    });
  }
  for (const path of STORIES_PATHS) app.get(path, (_, reply) => reply.sendFile('stories.html'));
  for (const path of API_PATHS) {
    app.get(path, { helmet: { contentSecurityPolicy: apiPagePolicy } }, (_, reply) => reply.sendFile('api.html'));
  }
  // Under its file name the API page would get the strict policy, under which it has no style.
  app.get('/api.html', (_, reply) => reply.redirect('/api', 301));
  app.get('/stories.html', (_, reply) => reply.redirect('/stories', 301));
  app.get('/index.html', (_, reply) => reply.redirect('/', 301));
}

/** X-Frame-Options cannot name another origin: where it stands, an old browser would refuse what the policy allows. */
function letBeFramed(reply: FastifyReply, origins: readonly string[]): void {
  reply.helmet({ contentSecurityPolicy: framedPolicy(origins), xFrameOptions: false });
  reply.raw.removeHeader('x-frame-options');
}
