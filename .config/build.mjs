/** `npm run build`: builds what is missing or older than its sources; `-- --all` builds everything. */
import { alone } from './build-lock.mjs';
import { bundle, bundleIsStale } from './bundle.mjs';
import { buildClient, clientIsStale } from './client.mjs';
import { usage } from './usage.mjs';

const { all } = usage(import.meta.url, { all: { type: 'boolean' } });
const took = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

async function step(what, stale, build) {
  if (!all && !stale()) return;
  const began = performance.now();
  console.log(`Building ${what} …`);
  await build();
  console.log(`Built ${what} in ${took(began)}`);
}

await alone(async () => {
  await step('the server', bundleIsStale, bundle);
  await step('the client', clientIsStale, buildClient);
});
