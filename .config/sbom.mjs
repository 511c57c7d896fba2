/**
 * `npm run sbom [-- --out FILE]`: the software bill of materials of what the explorer needs to run, as CycloneDX 1.5, read from the
 * lock. Without `--out` it goes to standard output: `npm run -s sbom`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { neededPackages } from './needed-packages.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const { out } = usage(import.meta.url, { out: { type: 'string' } });
const made = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (made.status !== 0) {
  console.error(made.stderr || String(made.error));
  process.exit(1);
}
const bill = withoutDevelopment(JSON.parse(made.stdout));
const text = `${JSON.stringify(bill, null, 2)}\n`;
if (out === undefined) process.stdout.write(text);
else {
  writeFileSync(out, text);
  console.log(`${bill.components.length} components in ${out}`);
}

/** npm's own `--omit dev` also leaves out packages that something for development needs too: 31 of those that run. */
function withoutDevelopment(all) {
  const runs = new Set(neededPackages().map(({ name, version }) => `pkg:npm/${name}@${version}`));
  const components = all.components.filter(({ purl }) => runs.has(decodeURIComponent(purl)));
  const refs = new Set([all.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return { ...all, components, dependencies };
}
