import { describe, expect, it } from 'vitest';
import { ageInDays, FIRST_EDITIONS, parseEditions, settledEditions } from '../../client/model/editions-choice.ts';

const LISTS = [
  { id: 'unread', editions: [] },
  { id: 'one', editions: ['2025-01-01'] },
  { id: 'three', editions: ['2021-12-09', '2021-12-10', '2024-03-06'] },
];

describe('what the Data view tells of', () => {
  it('is, without a choice, the two newest editions of the first list that has two', () => {
    expect(settledEditions(FIRST_EDITIONS, LISTS)).toEqual({ list: 'three', from: '2021-12-10', to: '2024-03-06' });
    expect(settledEditions(FIRST_EDITIONS, LISTS.slice(0, 2))).toEqual({ list: 'one', from: null, to: '2025-01-01' });
    expect(settledEditions(FIRST_EDITIONS, LISTS.slice(0, 1))).toBeNull();
  });

  it('follows the choice, and takes the edition in use on a day on which there was none', () => {
    const choice = { ...FIRST_EDITIONS, list: 'three' };
    expect(settledEditions({ ...choice, to: '2021-12-10' }, LISTS)?.from).toBe('2021-12-09');
    expect(settledEditions({ ...choice, from: '2021-12-09' }, LISTS)).toEqual({
      list: 'three',
      from: '2021-12-09',
      to: '2024-03-06',
    });
    expect(settledEditions({ ...choice, to: '2022-06-01' }, LISTS)?.to).toBe('2021-12-10');
    expect(settledEditions({ ...choice, from: '1999-01-01' }, LISTS)?.from).toBe('2021-12-09');
    expect(settledEditions({ ...choice, list: 'unread' }, LISTS)).toBeNull();
  });

  it('says what of a link is no day', () => {
    const messages: string[] = [];
    const read = parseEditions(new URLSearchParams('list=x&from=soon&show=issues&change=NEVER'), messages);
    expect(read).toEqual({ list: 'x', from: null, to: null, show: 'issues', change: null });
    expect(messages).toEqual(['“soon” in the link is no day of an edition; the newest are compared.']);
  });

  it('counts the age of an edition in whole days, never below zero', () => {
    expect(ageInDays('2024-03-06', new Date('2024-03-07T23:00:00Z'))).toBe(1);
    expect(ageInDays('2024-03-06', new Date('2024-03-05T00:00:00Z'))).toBe(0);
  });
});
