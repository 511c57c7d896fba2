import type { ImportSummary } from '../import-list.ts';
import type { SnapshotStore } from '../snapshots/store.ts';

/** What one import has read, and how it differs from the edition before. */
export function summaryInWords(
  { snapshot, isNew, comparedWith, differences, links }: ImportSummary,
  store: SnapshotStore,
): string {
  const { header } = snapshot;
  const count = (value: number): string => value.toLocaleString('en');
  const against = comparedWith === null ? 'the first edition here' : `against the edition of ${comparedWith}`;
  const lines = [
    `${header.list}, edition of ${header.edition}${isNew ? '' : ': already here, nothing written'}`,
    `  files      ${header.files.map(({ name, sha256 }) => `${name} (sha256 ${sha256.slice(0, 12)}…)`).join(', ')}`,
    `  read       ${count(header.records)}`,
    `  added      ${count(differences.added.length)} (${against})`,
    `  changed    ${count(differences.changed.length)}`,
    `  removed    ${count(differences.removed.length)}`,
    `  linked to  ${count(links.resolved)} resolved, ${count(links.ambiguous)} ambiguous, ${count(links.unknown)} unknown`,
    `  issues     ${count(header.issues)}${header.issues === 0 ? '' : `, each in ${store.issuesPath(snapshot)}`}`,
    ...Object.entries(header.counts)
      .filter(([what]) => !what.startsWith('links '))
      .map(([what, number]) => `             ${count(number)} ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}
