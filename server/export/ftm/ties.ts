import type { PartyId } from '../../domain/ids.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import type { RelationType } from '../../domain/vocabulary.ts';
import { type EntityWriter, ftmCountry, ftmDate, ftmId, type Values } from './entity.ts';
import { type FtmPartySchema, type FtmSchema, isAsset, isLegalEntity, isOrganization } from './schema.ts';

type Fits = (schema: FtmPartySchema) => boolean;
const isPerson: Fits = (schema) => schema === 'Person';

/** How the model tells a relation: which schema, which end is which property, and what it allows at each end. */
interface Shape {
  readonly schema: FtmSchema;
  readonly from: readonly ['owner' | 'asset' | 'director' | 'agent' | 'person' | 'associate', Fits];
  readonly to: readonly ['owner' | 'asset' | 'organization' | 'client' | 'relative' | 'person', Fits];
}

const OWNED: Shape = { schema: 'Ownership', from: ['asset', isAsset], to: ['owner', isLegalEntity] };
const LEADS: Shape = {
  schema: 'Directorship',
  from: ['director', isLegalEntity],
  to: ['organization', isOrganization],
};

/** Null: the model has nothing nearer than a link of unknown kind, whose role says what is published. */
const SHAPES: Readonly<Record<RelationType, Shape | null>> = {
  OWNED_OR_CONTROLLED_BY: OWNED,
  PROPERTY_OF: OWNED,
  SUBSIDIARY_OF: OWNED,
  OPERATES: { schema: 'Ownership', from: ['owner', isLegalEntity], to: ['asset', isAsset] },
  LEADS_OR_OFFICIAL_OF: LEADS,
  EXECUTIVE_OF: LEADS,
  ACTS_FOR: { schema: 'Representation', from: ['agent', isLegalEntity], to: ['client', isLegalEntity] },
  FAMILY_OF: { schema: 'Family', from: ['person', isPerson], to: ['relative', isPerson] },
  ASSOCIATE_OF: { schema: 'Associate', from: ['associate', isPerson], to: ['person', isPerson] },
  SUPPORTS: null,
  SIGNIFICANT_ROLE_IN: null,
  LINKED_TO: null,
};

/** The words of OFAC's relation types, which the list's own terms follow. */
const WORDS: Readonly<Record<RelationType, string>> = {
  OWNED_OR_CONTROLLED_BY: 'Owned or Controlled By',
  ACTS_FOR: 'Acting for or on behalf of',
  SUPPORTS: 'Providing support to',
  LEADS_OR_OFFICIAL_OF: 'Leader or official of',
  FAMILY_OF: 'Family member of',
  ASSOCIATE_OF: 'Associate Of',
  PROPERTY_OF: 'Property in the interest of',
  EXECUTIVE_OF: 'Principal Executive Officer',
  SIGNIFICANT_ROLE_IN: 'Playing a significant role in',
  OPERATES: 'Owns, controls, or operates',
  SUBSIDIARY_OF: 'Subsidiary of',
  LINKED_TO: 'Linked To',
};

/**
 * A relation as an entity. Where the model does not allow these ends (an army unit is nobody's asset) it is an
 * UnknownLink with the published words: no party is made into something else so that a link fits.
 */
export function relationEntity(
  write: EntityWriter,
  relation: Relation,
  schemaOf: (id: PartyId) => FtmPartySchema | undefined,
): string {
  const { id, type, from, to, share, since, until, former, sources } = relation;
  const [fromSchema, toSchema] = [schemaOf(from), schemaOf(to)];
  const shape = SHAPES[type];
  const fits =
    shape !== null && fromSchema && toSchema && shape.from[1](fromSchema) && shape.to[1](toSchema) ? shape : null;
  const words = WORDS[type];
  const values: Values = {
    startDate: [ftmDate(since)],
    endDate: [ftmDate(until)],
    summary: inexact({ since, until }),
    recordId: sources.map(({ recordId }) => recordId),
  };
  if (fits === null) {
    const link = { subject: [from], object: [to], role: [words], status: status(former), ...values };
    return write(id, 'UnknownLink', words, link, sources);
  }
  const ends = { [fits.from[0]]: [from], [fits.to[0]]: [to] };
  const told: Values =
    fits.schema === 'Family' || fits.schema === 'Associate'
      ? { relationship: [words], ...(former ? { summary: ['former', ...inexact({ since, until })] } : {}) }
      : { role: [words], status: status(former) };
  const percentage: Values = fits.schema === 'Ownership' && share !== null ? { percentage: [String(share)] } : {};
  return write(id, fits.schema, words, { ...ends, ...values, ...told, ...percentage }, sources);
}

/** An office: the Position and its Occupancy by the person who holds or held it. */
export function positionEntities(
  write: EntityWriter,
  position: Position,
  schemaOf: (id: string) => FtmPartySchema | undefined,
): string {
  const { id, person, title, body, at, since, until, former, sources } = position;
  const post = `post-${id}`;
  const name = body === null ? title : `${title}, ${body}`;
  const placeSchema = schemaOf(at);
  return (
    write(
      post,
      'Position',
      name,
      {
        name: [name.slice(0, MOST_OF_NAME)],
        summary: name.length > MOST_OF_NAME ? [name] : [],
        country: [ftmCountry(at)],
        organization: placeSchema && isOrganization(placeSchema) ? [at] : [],
      },
      sources,
    ) +
    write(
      id,
      'Occupancy',
      name,
      {
        holder: [person],
        post: [ftmId(post)],
        startDate: [ftmDate(since)],
        endDate: [ftmDate(until)],
        status: status(former),
        summary: inexact({ since, until }),
        recordId: sources.map(({ recordId }) => recordId),
      },
      sources,
    )
  );
}

/** `registry.name.max_length` */
const MOST_OF_NAME = 384;

const status = (former: boolean): string[] => (former ? ['former'] : []);

const inexact = (dates: Pick<Relation, 'since' | 'until'>): string[] =>
  Object.entries(dates).flatMap(([what, date]) =>
    date !== null && ftmDate(date) === null ? [`${what}: ${date}`] : [],
  );
