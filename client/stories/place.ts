/** Where a reader of stories is. The whole of it is the link: `/stories?story=sek-studio&step=3&mode=present`. */
export type Place =
  | { readonly kind: 'shelf' }
  /** `term` null: the top. */
  | { readonly kind: 'glossary'; readonly term: string | null }
  | { readonly kind: 'edit'; readonly story: string }
  | { readonly kind: 'story'; readonly story: string; readonly step: number; readonly mode: Mode };

/** `notes` is the presenter's second window; `handout` and `answers` are for paper. */
export const MODES = ['read', 'present', 'notes', 'handout', 'answers'] as const;
export type Mode = (typeof MODES)[number];

/** Reads a link. What it cannot read it leaves at the beginning: a step that is none is the first. */
export function parsePlace(search: string): Place {
  const params = new URLSearchParams(search);
  if (params.has('glossary')) return { kind: 'glossary', term: params.get('glossary') || null };
  const edited = params.get('edit');
  if (edited !== null) return { kind: 'edit', story: edited };
  const story = params.get('story');
  if (story === null || story === '') return { kind: 'shelf' };
  const step = Number(params.get('step') ?? '1');
  const mode = MODES.find((one) => one === params.get('mode')) ?? 'read';
  return { kind: 'story', story, step: Number.isInteger(step) && step > 0 ? step : 1, mode };
}

/** The address of a place on this server. */
export function linkOf(place: Place): string {
  switch (place.kind) {
    case 'shelf':
      return '/stories';
    case 'glossary':
      return `/stories?glossary=${encodeURIComponent(place.term ?? '')}`;
    case 'edit':
      return `/stories?edit=${encodeURIComponent(place.story)}`;
    case 'story': {
      const params = new URLSearchParams({ story: place.story });
      if (place.step !== 1) params.set('step', String(place.step));
      if (place.mode !== 'read') params.set('mode', place.mode);
      return `/stories?${params}`;
    }
  }
}
