import { expect, it } from 'vitest';
import { naturalOrder } from '../../graph-seed/clean/natural-order.ts';

const national = (country: string) => [{ tie: 'NATIONAL_OF', country }];

it.each([
  ['LU, Hezheng', 'cn', 'LU Hezheng'],
  ['KIM, Myong Chol', 'kp', 'KIM Myong Chol'],
  ['OUYANG, Feng', 'cn', 'OUYANG Feng'],
  ['ZAKIR, Shohrat', 'cn', 'Shohrat ZAKIR'],
  ['TUNIYAZ, Erken', 'cn', 'Erken TUNIYAZ'],
  ['JADHAV, Deepak', 'in', 'Deepak JADHAV'],
  ['KHAN, Mohammad Azad', 'bd', 'Mohammad Azad KHAN'],
  ['MYO SWE WIN', 'mm', 'MYO SWE WIN'],
])('a name is shown in its natural order: %s (%s) as %s', (name, country, shown) => {
  expect(naturalOrder(name, national(country))).toBe(shown);
});

it('goes by the place of birth where no nationality is published, and never by an address', () => {
  expect(naturalOrder('LI, Wei', [{ tie: 'BORN_IN', country: 'cn' }])).toBe('LI Wei');
  expect(naturalOrder('KIM, Myong Chol', [{ tie: 'LOCATED_IN', country: 'fr' }], ['kp'])).toBe('KIM Myong Chol');
  expect(naturalOrder('LEE, John', [{ tie: 'LOCATED_IN', country: 'cn' }])).toBe('John LEE');
  expect(naturalOrder('LEE, John', [...national('gb'), { tie: 'BORN_IN', country: 'hk' }])).toBe('John LEE');
});
