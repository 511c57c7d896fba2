/** Under which licences a package may come that the explorer needs to run: those that ask no more than their text be kept. */
import { neededPackages } from './needed-packages.mjs';

const MAY_BE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'PSF-2.0',
  'OFL-1.1',
  '(MIT AND BSD-3-Clause)',
]);

/** Others, by name, and why they do no harm. */
const EXCEPT = [
  // MPL-2.0 asks for changes of its own files alone; it is a tool of the build, unchanged, and no part of what is built.
  { name: /^lightningcss(-|$)/, licence: 'MPL-2.0' },
];

/** @returns {string[]} a line for each package of the lock, other than for development, whose licence is not foreseen */
export function licenceProblems(lock) {
  return neededPackages(lock)
    .map(({ license = 'none stated', ...needed }) => ({ ...needed, license }))
    .filter(({ license }) => !MAY_BE.has(license))
    .filter(({ name, license }) => !EXCEPT.some((one) => one.name.test(name) && one.licence === license))
    .map(({ name, version, license }) => `${name} ${version}: ${license}`);
}
