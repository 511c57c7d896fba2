import { expect, it } from 'vitest';
import { linkOf, type Place, parsePlace } from '../../client/stories/place.ts';

it.each<Place>([
  { kind: 'shelf' },
  { kind: 'glossary', term: null },
  { kind: 'glossary', term: 'asset-freeze' },
  { kind: 'edit', story: 'my-story' },
  { kind: 'story', story: 'sek-studio', step: 1, mode: 'read' },
  { kind: 'story', story: 'sek-studio', step: 4, mode: 'present' },
  { kind: 'story', story: 'sek-studio', step: 2, mode: 'handout' },
])('the link of a place leads back to it: %j', (place) => {
  expect(parsePlace(new URL(linkOf(place), 'http://localhost').search)).toEqual(place);
});

it.each(['?story=a&step=0', '?story=a&step=-3', '?story=a&step=two', '?story=a&step=1.5', '?story=a&mode=sing'])(
  '%s leads to the beginning of the story',
  (search) => {
    expect(parsePlace(search)).toEqual({ kind: 'story', story: 'a', step: 1, mode: 'read' });
  },
);
