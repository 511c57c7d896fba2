import { useState } from 'react';
import type { PartyFaceFragment, SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { partyName } from '../party-name.ts';
import { openSource } from '../source-drawer/open-source.ts';
import { RECORD_TEXT } from '../source-drawer/records.ts';
import { SourceLine } from '../source-drawer/SourceLine.tsx';
import { SOURCE_PARTS } from '../source-drawer/source-parts.ts';

/** Every Source of the party and of its Designations, one at a time, each value marked within its field. */
export function PartySources({ party }: { readonly party: PartyFaceFragment }) {
  const [at, setAt] = useState(0);
  const masked = [
    ...party.sources,
    ...party.designations.flatMap(({ sources }) => sources),
    ...party.facts.flatMap(({ sources }) => sources),
    ...party.identifiers.flatMap(({ sources }) => sources),
  ];
  const sources = distinct(readFragment(SOURCE_PARTS, masked));
  const source = sources[at];
  if (source === undefined) return null;
  const records = readFragment(RECORD_TEXT, party.records);
  const field = records
    .find(({ id, list }) => id === source.recordId && list.id === source.list.id)
    ?.fields.find(({ name, value }) => name === source.field && value.includes(source.quote));
  return (
    <Section
      title="Sources"
      aside={
        <span className="stepper">
          {sources.length > 1 ? (
            <IconButton
              icon="chevronLeft"
              size={24}
              label="Source before"
              isDisabled={at === 0}
              onPress={() => setAt(at - 1)}
            />
          ) : null}
          <span aria-live="polite">
            {at + 1} of {sources.length}
          </span>
          {sources.length > 1 ? (
            <IconButton
              icon="chevronRight"
              size={24}
              label="Next source"
              isDisabled={at === sources.length - 1}
              onPress={() => setAt(at + 1)}
            />
          ) : null}
        </span>
      }
    >
      <div className="party-source">
        <Quote text={field?.value ?? source.quote} value={field?.value === source.quote ? undefined : source.quote} />
        <SourceLine source={source} />
        <Button
          look="text"
          size={24}
          onPress={() => openSource({ fact: partyName(party), owner: party.id, sources: [source], against: [] })}
        >
          Open this source
        </Button>
      </div>
    </Section>
  );
}

function distinct(sources: readonly SourcePartsFragment[]): readonly SourcePartsFragment[] {
  const byKey = new Map<string, SourcePartsFragment>();
  for (const source of sources) {
    byKey.set([source.list.id, source.recordId, source.field, source.url, source.quote].join('|'), source);
  }
  return [...byKey.values()];
}
