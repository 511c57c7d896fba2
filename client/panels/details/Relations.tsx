import { useState } from 'react';
import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import type { ExploredNetwork } from '../../model/explored-network.ts';
import { type Direction, type EdgeType, FAMILY_OF_TYPE } from '../../model/vocabulary.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { EdgeSample } from '../../ui/EdgeSample.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { numeral } from '../words.ts';
import { drawnTies } from './drawn-ties.ts';
import { RelationEnds } from './RelationEnds.tsx';
import { relationCountWords } from './relation-words.ts';

interface RelationsProps {
  readonly party: PartyFaceFragment;
  readonly asOf: string | null;
  /** Each row shows its parties at once. */
  readonly isOpen?: boolean;
}

/** Ties to other parties by type and direction. No button that brings something lacks the number it brings. */
export function Relations({ party, asOf, isOpen = false }: RelationsProps) {
  const { network } = useExplorer();
  const rows = party.relationCounts;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const drawn = rows.reduce((sum, { type, direction, count }) => {
    return sum + Math.min(count, drawnTies(network, party.id, type, direction, asOf));
  }, 0);
  return (
    <Section title="Relations" aside={`${numeral(drawn)} drawn of ${numeral(total)}`}>
      {rows.length === 0 ? (
        <p className="face-meta">No tie to another party is published{asOf === null ? '' : ` for ${asOf}`}.</p>
      ) : (
        <ul className="relations">
          {rows.map(({ type, direction, count }) => (
            <RelationRow
              key={`${type} ${direction}`}
              party={party}
              network={network}
              type={type}
              direction={direction}
              count={count}
              asOf={asOf}
              isOpen={isOpen}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RelationRowProps extends RelationsProps {
  readonly network: ExploredNetwork;
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly count: number;
}

function RelationRow({ party, network, type, direction, count, asOf, isOpen = false }: RelationRowProps) {
  const { actions } = useExplorer();
  const [open, setOpen] = useState(isOpen);
  const missing = count - drawnTies(network, party.id, type, direction, asOf);
  const words = relationCountWords(type, direction, count);
  return (
    <li className="relation">
      <div className="relation-row">
        <EdgeSample family={FAMILY_OF_TYPE[type]} />
        <button type="button" className="relation-words" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{words}</span>
          <span className={open ? 'relation-arrow relation-arrow-open' : 'relation-arrow'}>
            <Icon name="chevronRight" size={14} />
          </span>
        </button>
        {missing <= 0 ? (
          <span className="face-meta">all drawn</span>
        ) : (
          <Button
            size={24}
            aria-label={`Draw ${missing}: ${words}`}
            onPress={() => actions.expand(party.id, { types: [type], direction })}
          >
            Draw {numeral(missing)}
          </Button>
        )}
      </div>
      {open ? <RelationEnds party={party} type={type} direction={direction} count={count} /> : null}
    </li>
  );
}
