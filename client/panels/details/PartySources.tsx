import { useState } from 'react';
import type { PartyFaceFragment, SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { copyText } from '../copy-text.ts';
import { partyName } from '../party-name.ts';
import { openSource } from '../source-drawer/open-source.ts';
import { SourceLine } from '../source-drawer/SourceLine.tsx';
import { SOURCE_PARTS } from '../source-drawer/source-parts.ts';
import { citationText } from '../source-drawer/source-text.ts';
import { numeral } from '../words.ts';

/** Before a press: the records of a party much written about have hundreds of quotes. */
const FIRST = 20;

/** Every Source of the party: of its names, listings, facts, numbers and countries, each once. */
export function PartySources({ party }: { readonly party: PartyFaceFragment }) {
  const { actions } = useExplorer();
  const [all, setAll] = useState(false);
  const sources = sourcesOf(party);
  const shown = all ? sources : sources.slice(0, FIRST);
  return (
    <Section title="Sources" aside={numeral(sources.length)}>
      <ul className="source-list">
        {shown.map((source) => (
          <li key={keyOf(source)}>
            <Quote text={source.quote} />
            <SourceLine source={source} />
            <p className="source-list-actions">
              <Button
                look="text"
                size={24}
                aria-label={`Open the record of “${source.quote.slice(0, 60)}”`}
                onPress={() => openSource({ fact: partyName(party), owner: party.id, sources: [source], against: [] })}
              >
                Open the record
              </Button>
              <Button
                look="text"
                size={24}
                aria-label={`Copy a citation of “${source.quote.slice(0, 60)}”`}
                onPress={() => copyText(citationText(source), 'The citation is copied.', actions.say)}
              >
                Copy a citation
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {shown.length < sources.length ? (
        <Button onPress={() => setAll(true)}>{numeral(sources.length - shown.length)} more</Button>
      ) : null}
    </Section>
  );
}

export function sourcesOf(party: PartyFaceFragment): readonly SourcePartsFragment[] {
  const masked = [
    party,
    ...party.designations,
    ...party.facts,
    ...party.identifiers,
    ...party.names,
    ...party.countries,
  ];
  const byKey = new Map<string, SourcePartsFragment>();
  for (const { sources } of masked) {
    for (const source of readFragment(SOURCE_PARTS, sources)) byKey.set(keyOf(source), source);
  }
  return [...byKey.values()];
}

const keyOf = ({ list, recordId, field, url, quote }: SourcePartsFragment): string =>
  [list.id, recordId, field, url, quote].join('|');
