import type { Country, Work } from '../domain/catalogue.ts';
import type { Designation } from '../domain/designation.ts';
import { isParty, type Party } from '../domain/party.ts';
import type { AnyNode } from '../store/graph-store.ts';

/** The GraphQL type of a node, told by the `type` that every value of the domain carries. */
const TYPE_NAMES = {
  Person: 'Person',
  Organisation: 'Organisation',
  Vessel: 'Vessel',
  Aircraft: 'Aircraft',
  Country: 'Country',
  Government: 'Government',
  Agency: 'Agency',
  Programme: 'Programme',
  Designation: 'Designation',
  Work: 'Work',
  List: 'List',
  HOLDS_POSITION: 'Position',
  REPORTED_TO_HAVE_WORKED_ON: 'Claim',
  LOCATED_IN: 'CountryTie',
  NATIONAL_OF: 'CountryTie',
  CITIZEN_OF: 'CountryTie',
  BORN_IN: 'CountryTie',
  REGISTERED_IN: 'CountryTie',
  FLAGGED_IN: 'CountryTie',
  OWNED_OR_CONTROLLED_BY: 'Relation',
  ACTS_FOR: 'Relation',
  SUPPORTS: 'Relation',
  LEADS_OR_OFFICIAL_OF: 'Relation',
  FAMILY_OF: 'Relation',
  ASSOCIATE_OF: 'Relation',
  PROPERTY_OF: 'Relation',
  EXECUTIVE_OF: 'Relation',
  SIGNIFICANT_ROLE_IN: 'Relation',
  OPERATES: 'Relation',
  SUBSIDIARY_OF: 'Relation',
  LINKED_TO: 'Relation',
  POSSIBLE_MATCH: 'PossibleMatch',
} as const satisfies Record<AnyNode['type'], string>;

export const typeNameOf = <Kind extends AnyNode['type']>(node: { readonly type: Kind }): (typeof TYPE_NAMES)[Kind] =>
  TYPE_NAMES[node.type];

export const isDesignation = (node: AnyNode): node is Designation => node.type === 'Designation';
export const isWork = (node: AnyNode): node is Work => node.type === 'Work';

export const isPlace = (node: AnyNode): node is Party | Country => node.type === 'Country' || isParty(node);
