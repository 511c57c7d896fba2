import { describe, it } from 'vitest';
import { DOCUMENT_SEED, DOCUMENTS, expectNoServerError } from './no-server-error.ts';
import { curatedStore } from './served-graph.ts';

describe('whatever a client sends [row 14]', () => {
  it('is never answered with a failure of the server’s own, nor with anything of its inside', async () => {
    const { store, close } = await curatedStore();
    await expectNoServerError(store, DOCUMENTS, DOCUMENT_SEED);
    await close();
  }, 600_000);
});
