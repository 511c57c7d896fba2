import type { Identifier, Party } from '../../domain/party.ts';
import type { CountryTieType, FactKind } from '../../domain/vocabulary.ts';
import type { ExportedParty, ExportHead } from '../exporter.ts';
import { factsOf, partySources } from '../words.ts';
import { schemaOf } from './company.ts';
import { type EntityWriter, ftmCountry, ftmDate, type Values, webAddress } from './entity.ts';
import { documentOf, identifierProperty } from './identifiers.ts';
import { type FtmPartySchema, isLegalEntity } from './schema.ts';

/** A party, its addresses and its documents, as entities. */
export function partyEntities(write: EntityWriter, one: ExportedParty, head: ExportHead): string {
  const { party } = one;
  const schema = schemaOf(party);
  const addresses = party.facts.filter(({ kind }) => kind === 'ADDRESS');
  const addressId = (place: number): string => `address-${party.id}-${place + 1}`;
  const values: Values = {
    ...names(party),
    ...countries(party, schema),
    ...facts(party, schema),
    ...identifiers(party, schema),
    addressEntity: addresses.map((_, place) => addressId(place)),
    topics: one.designations.some(({ endedOn }) => endedOn === null) ? ['sanction'] : [],
    program: one.designations.flatMap(({ programmes }) => programmes.map((id) => programmeCode(head, id))),
    notes: notes(one, schema),
  };
  return [
    write(party.id, schema, party.displayName, values, partySources(party)),
    ...addresses.map(({ value, sources }, place) =>
      write(addressId(place), 'Address', value, { full: [value.slice(0, MOST.address)] }, sources),
    ),
    ...(isLegalEntity(schema) ? party.identifiers : []).flatMap((identifier, place) =>
      documentOf(write, party, identifier, place),
    ),
  ].join('');
}

export const programmeCode = ({ catalogue }: ExportHead, id: string): string =>
  catalogue.programmes.find((programme) => programme.id === id)?.code ?? id;

/** The longest that the model takes (`registry.<type>.max_length`). What is longer goes to the notes whole. */
const MOST = { name: 384, address: 250, identifier: 64 } as const;

function names({ names: all }: Party): Values {
  const of = (kinds: readonly string[]): string[] =>
    all
      .filter(({ kind, display }) => kinds.includes(kind) && display.length <= MOST.name)
      .map(({ display }) => display);
  const primary = of(['PRIMARY']);
  return {
    // The model wants a name: a party without a primary one is called by the first that it has.
    name: primary.length > 0 ? primary : [all[0]?.display.slice(0, MOST.name) ?? null],
    alias: of(['ALIAS']),
    weakAlias: of(['WEAK_ALIAS']),
    previousName: of(['FORMER']),
  };
}

function countries({ countries: ties }: Party, schema: FtmPartySchema): Values {
  const of = (...types: readonly CountryTieType[]): (string | null)[] =>
    ties.filter(({ type }) => types.includes(type)).map(({ country }) => ftmCountry(country));
  switch (schema) {
    case 'Person':
      return {
        country: of('LOCATED_IN', 'REGISTERED_IN', 'FLAGGED_IN'),
        nationality: of('NATIONAL_OF'),
        citizenship: of('CITIZEN_OF'),
        birthCountry: of('BORN_IN'),
      };
    case 'Vessel':
      return { country: of('LOCATED_IN', 'REGISTERED_IN'), flag: of('FLAGGED_IN') };
    case 'Airplane':
      return { country: of('LOCATED_IN', 'REGISTERED_IN', 'FLAGGED_IN') };
    case 'Organization':
    case 'Company':
      return { country: of('LOCATED_IN', 'NATIONAL_OF', 'FLAGGED_IN'), jurisdiction: of('REGISTERED_IN') };
  }
}

/** Facts that have a property of their own; every other one is a note. */
const PROPERTIES: Readonly<Record<FtmPartySchema, Partial<Record<FactKind, (value: string) => Values>>>> = {
  Person: {
    BIRTH_DATE: (value) => ({ birthDate: [ftmDate(value)] }),
    BIRTH_PLACE: (value) => ({ birthPlace: [value] }),
    GENDER: (value) => ({ gender: [gender(value)] }),
    TITLE: (value) => ({ title: [value] }),
    POSITION_TEXT: (value) => ({ position: [value] }),
  },
  Organization: {
    FOUNDED_ON: (value) => ({ incorporationDate: [ftmDate(value)] }),
    ORGANISATION_TYPE: (value) => ({ classification: [value] }),
  },
  Company: {
    FOUNDED_ON: (value) => ({ incorporationDate: [ftmDate(value)] }),
    ORGANISATION_TYPE: (value) => ({ classification: [value] }),
  },
  Vessel: {
    VESSEL_TYPE: (value) => ({ type: [value] }),
    VESSEL_TONNAGE: (value) => ({ tonnage: [/^[\d.]+$/.test(value.replaceAll(',', '')) ? value : null] }),
    VESSEL_BUILT: (value) => ({ buildDate: [ftmDate(value)] }),
  },
  Airplane: {
    AIRCRAFT_MODEL: (value) => ({ model: [value] }),
    AIRCRAFT_BUILT: (value) => ({ buildDate: [ftmDate(value)] }),
  },
};

function facts(party: Party, schema: FtmPartySchema): Values {
  const values: Record<string, (string | null)[]> = {
    address: factsOf(party, 'ADDRESS').filter((text) => text.length <= MOST.address),
    ...(isLegalEntity(schema)
      ? { website: factsOf(party, 'WEBSITE').map(webAddress), email: factsOf(party, 'EMAIL').map(mailAddress) }
      : {}),
  };
  for (const { kind, value } of party.facts) {
    for (const [name, given] of Object.entries(PROPERTIES[schema][kind]?.(value) ?? {})) {
      values[name] = [...(values[name] ?? []), ...given];
    }
  }
  return values;
}

const mailAddress = (text: string): string | null =>
  /^[^\s@"(),:;<>[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text) ? text : null;

function gender(value: string): 'male' | 'female' | 'other' | null {
  switch (value.trim().toLowerCase()) {
    case 'male':
    case 'm':
      return 'male';
    case 'female':
    case 'f':
      return 'female';
    default:
      return null;
  }
}

function identifiers(party: Party, schema: FtmPartySchema): Values {
  const values: Record<string, string[]> = {};
  for (const identifier of party.identifiers) {
    const found = identifierProperty(identifier, schema);
    if (found !== null) values[found.property] = [...(values[found.property] ?? []), found.value];
  }
  return values;
}

/** What has no property of its own, in words, so that nothing that is published gets lost on the way. */
function notes({ party, claims }: ExportedParty, schema: FtmPartySchema): string[] {
  const spoken = new Set<FactKind>(['ADDRESS']);
  return [
    ...party.facts.flatMap(({ kind, value }) => {
      const placed = Object.values(facts({ ...party, facts: [{ kind, value, sources: [] }] }, schema)).flat();
      if (placed.some((text) => text !== null)) return [];
      return spoken.has(kind) && value.length <= MOST.address ? [] : [`${inWords(kind)}: ${value}`];
    }),
    ...party.names.filter(({ display }) => display.length > MOST.name).map(({ value }) => `Name: ${value}`),
    ...party.identifiers.filter((one) => unplaced(one, schema)).map(({ type, value }) => `${type}: ${value}`),
    ...party.countries.filter(({ place }) => place !== null).map(({ type, place }) => `${inWords(type)}: ${place}`),
    ...claims.map(({ statement }) => `Reported, and contested: ${statement}`),
  ].map((text) => text.trim());
}

/** A document of a person or an organisation holds its identifier anyway. */
const unplaced = (identifier: Identifier, schema: FtmPartySchema): boolean =>
  identifierProperty(identifier, schema) === null &&
  (!isLegalEntity(schema) || identifier.value.length > MOST.identifier);

function inWords(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
