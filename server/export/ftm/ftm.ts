import type { Exporter, ExportHead } from '../exporter.ts';
import { schemaOf } from './company.ts';
import { type EntityWriter, entityWriter } from './entity.ts';
import { partyEntities } from './party.ts';
import { sanctionEntity } from './sanction.ts';
import type { FtmPartySchema } from './schema.ts';
import { positionEntities, relationEntity } from './ties.ts';

/**
 * FollowTheMoney entities, one a line, as Aleph and OpenSanctions' tools read them: parties with their addresses, documents
 * and Sanctions, then links. Countries, programmes and governments are values there and no entities.
 */
export function ftmExporter(): Exporter {
  let writing: { readonly head: ExportHead; readonly write: EntityWriter } | null = null;
  const schemata = new Map<string, FtmPartySchema>();
  const begun = () => {
    if (writing === null) throw new Error('an export begins with its head');
    return writing;
  };
  return {
    begin: (head) => {
      writing = { head, write: entityWriter(head) };
      return '';
    },
    party: (one) => {
      const { head, write } = begun();
      schemata.set(one.party.id, schemaOf(one.party));
      return (
        partyEntities(write, one, head) +
        one.designations.map((designation) => sanctionEntity(write, designation, head)).join('')
      );
    },
    hanging: null,
    ties: ({ relations, positions }) => {
      const { write } = begun();
      const find = (id: string): FtmPartySchema | undefined => schemata.get(id);
      return (
        relations.map((relation) => relationEntity(write, relation, find)).join('') +
        positions.map((position) => positionEntities(write, position, find)).join('')
      );
    },
    end: () => '',
    brokenOff: (message) => `${JSON.stringify({ brokenOff: `This file is not whole: ${message}` })}\n`,
  };
}
