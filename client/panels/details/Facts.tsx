import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { PartialDateText } from '../../ui/PartialDateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { partyName } from '../party-name.ts';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { FACT_WORDS } from '../words.ts';
import { NodeName } from './NodeName.tsx';
import { spanWords, TIE_WORDS } from './relation-words.ts';

/** What publishers say of a party that is neither a name, a number, a listing nor a tie to a party: each with its Source. */
export function Facts({ party }: { readonly party: PartyFaceFragment }) {
  const count = party.facts.length + party.countries.length;
  if (count === 0) return null;
  return (
    <Section title="Facts" aside={String(count)}>
      <dl className="facts">
        {party.countries.map((tie) => (
          <div key={tie.id}>
            <dt>{TIE_WORDS[tie.type]}</dt>
            <dd>
              <span className="fact-value">
                <NodeName id={tie.country.id} name={tie.country.name} />
                {tie.place === null ? null : <span className="face-meta">{tie.place}</span>}
              </span>
              <SourceButton
                fact={`${partyName(party)}: ${TIE_WORDS[tie.type].toLowerCase()} ${tie.country.name}`}
                owner={party.id}
                sources={tie.sources}
              />
            </dd>
          </div>
        ))}
        {party.facts.map((fact) => (
          <div key={`${fact.kind} ${fact.value}`}>
            <dt>{FACT_WORDS[fact.kind]}</dt>
            <dd>
              <span className="fact-value" dir="auto">
                {fact.kind === 'BIRTH_DATE' ? <PartialDateText value={fact.value} /> : fact.value}
              </span>
              <SourceButton
                fact={`${partyName(party)}: ${FACT_WORDS[fact.kind].toLowerCase()} ${fact.value}`}
                owner={party.id}
                sources={fact.sources}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Passports, registrations, tax and IMO numbers, each with its Source. */
export function Identifiers({ party }: { readonly party: PartyFaceFragment }) {
  return (
    <Section title="Identifiers" aside={String(party.identifiers.length)}>
      {party.identifiers.length === 0 ? <p className="face-meta">No number of it is published.</p> : null}
      <dl className="facts">
        {party.identifiers.map((identifier) => (
          <div key={`${identifier.type} ${identifier.value}`}>
            <dt>{identifier.type}</dt>
            <dd>
              <span className="fact-value">
                <code>{identifier.value}</code>
                {identifier.country === null ? null : <span className="face-meta">{identifier.country.name}</span>}
              </span>
              <SourceButton
                fact={`${partyName(party)}: ${identifier.type} ${identifier.value}`}
                owner={party.id}
                sources={identifier.sources}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Offices: for a Person those held, for a body those that others hold in it. */
export function Positions({ party }: { readonly party: PartyFaceFragment }) {
  if (party.positions.length === 0) return null;
  const isPerson = party.kind === 'Person';
  return (
    <Section title={isPerson ? 'Positions' : 'Positions in it'} aside={String(party.positions.length)}>
      <ul className="rows">
        {party.positions.map((position) => {
          const place =
            position.at.__typename === 'Country'
              ? { id: position.at.id, name: position.at.name }
              : { id: position.at.id, name: partyName(position.at) };
          const other = isPerson ? place : { id: position.person.id, name: partyName(position.person) };
          const span = spanWords(position.since, position.until, position.former);
          return (
            <li key={position.id}>
              <div>
                <p>
                  <strong>{position.title}</strong>
                  {position.body === null ? null : `, ${position.body}`}
                </p>
                <p>
                  <NodeName id={other.id} name={other.name} />
                </p>
                <p className="face-meta">{span ?? 'dates unknown'}</p>
              </div>
              <SourceButton
                fact={`${partyName(position.person)}: ${position.title}, ${place.name}`}
                owner={position.id}
                sources={position.sources}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
