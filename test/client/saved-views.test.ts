import { describe, expect, it } from 'vitest';
import { SavedViewsError, viewsFile, viewsIn } from '../../client/state/saved-views.ts';

const VIEWS = [{ name: 'SEK Studio in 2021', link: 'v=2&seeds=us-ofac-34022&asOf=2021-12-10', savedAt: '2026-11-25' }];

describe('a file of saved views', () => {
  it('is read as it was written', () => {
    expect(viewsIn(viewsFile(VIEWS))).toEqual(VIEWS);
  });

  it.each([
    ['no JSON', 'name;link'],
    ['another form', JSON.stringify({ form: 'sanctions-explorer-views-9', views: VIEWS })],
    ['a view without a link', JSON.stringify({ form: 'sanctions-explorer-views-1', views: [{ name: 'x' }] })],
    ['a name without end', viewsFile([{ name: 'x'.repeat(121), link: '', savedAt: '' }])],
  ])('is refused when it has %s, with the reason', (_, text) => {
    expect(() => viewsIn(text)).toThrow(SavedViewsError);
  });
});
