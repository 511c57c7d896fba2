import type { MatchSideFragment, PossibleMatchPartsFragment } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import { copyText } from '../copy-text.ts';
import { partyName } from '../party-name.ts';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { EVIDENCE_WORDS, evidenceValue, judgeCommand } from './evidence-words.ts';
import { MATCH_SIDE, POSSIBLE_MATCH_PARTS } from './possible-match-query.ts';
import './possible-matches.css';

type Evidence = PossibleMatchPartsFragment['evidence'][number];

interface MatchCardProps {
  readonly match: FragmentType<typeof POSSIBLE_MATCH_PARTS>;
  /** The party that stands on the left; without it, the first of the two. */
  readonly of?: string;
}

/** Two parties side by side, what speaks for and against their being one, and how to judge it. */
export function MatchCard({ match: masked, of }: MatchCardProps) {
  const match = readFragment(POSSIBLE_MATCH_PARTS, masked);
  const [one, other] = [readFragment(MATCH_SIDE, match.one), readFragment(MATCH_SIDE, match.other)];
  const turned = of === other.id;
  const [left, right] = turned ? [other, one] : [one, other];
  const forIt = match.evidence.filter(({ speaksFor }) => speaksFor);
  const against = match.evidence.filter(({ speaksFor }) => !speaksFor);
  return (
    <article className="match" aria-label={`Possible match: ${partyName(left)} and ${partyName(right)}`}>
      <div className="match-sides">
        <Side side={left} />
        <Side side={right} />
      </div>
      <div className="match-score">
        <ScoreBar score={match.score} />
        <span className="match-note">possible match{match.undecided ? ', left open by somebody' : ''}</span>
      </div>
      <EvidenceList title="Speaks for it" icon="plus" evidence={forIt} left={left} right={right} turned={turned} />
      <EvidenceList
        title="Speaks against it"
        icon="minus"
        evidence={against}
        left={left}
        right={right}
        turned={turned}
      />
      <Judge one={left.id} other={right.id} />
    </article>
  );
}

function Side({ side }: { readonly side: MatchSideFragment }) {
  const { network, question, actions } = useExplorer();
  const standing = side.designations.filter(({ endedOn }) => endedOn === null);
  const governments = [...new Set(standing.map(({ government }) => government.code))];
  const name = partyName(side);
  const isSelected = question.selection.includes(side.id);
  return (
    <div className="match-side">
      <p className="match-name">
        <KindShape kind={side.kind} size={16} />
        {isSelected ? (
          <strong>{name}</strong>
        ) : (
          <Button
            look="text"
            size={24}
            aria-label={network.nodes.has(side.id) ? `Select ${name}` : `Add ${name} to this network`}
            onPress={() => (network.nodes.has(side.id) ? actions.select(side.id) : actions.add([side.id]))}
          >
            {name}
          </Button>
        )}
      </p>
      <p className="match-governments">
        {governments.map((government) => (
          <GovernmentMark
            key={government}
            government={government}
            look={
              standing.some(
                (one) => one.government.code === government && one.measures.some(({ type }) => type === 'ASSET_FREEZE'),
              )
                ? 'filled'
                : 'hollow'
            }
            label={government}
          />
        ))}
        <code>{side.id}</code>
      </p>
    </div>
  );
}

interface EvidenceListProps {
  readonly title: string;
  readonly icon: 'plus' | 'minus';
  readonly evidence: readonly Evidence[];
  readonly left: MatchSideFragment;
  readonly right: MatchSideFragment;
  readonly turned: boolean;
}

function EvidenceList({ title, icon, evidence, left, right, turned }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <div className="match-evidence">
      <h4>
        <Icon name={icon} size={13} />
        {title}
      </h4>
      <dl>
        {evidence.map((each) => {
          const one = {
            value: evidenceValue(each.kind, each.one),
            sources: each.sourcesOfOne,
            party: turned ? right : left,
          };
          const other = {
            value: evidenceValue(each.kind, each.other),
            sources: each.sourcesOfOther,
            party: turned ? left : right,
          };
          return (
            <div key={`${each.kind} ${each.one} ${each.other}`}>
              <dt>{EVIDENCE_WORDS[each.kind]}</dt>
              {(turned ? [other, one] : [one, other]).map(({ value, sources, party }) => (
                <dd key={party.id}>
                  <span dir="auto">{value}</span>
                  <SourceButton fact={`${partyName(party)}: ${value}`} owner={party.id} sources={sources} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function Judge({ one, other }: { readonly one: string; readonly other: string }) {
  const { actions } = useExplorer();
  const command = judgeCommand(one, other);
  return (
    <div className="match-judge">
      <code>{command}</code>
      <Button
        size={24}
        icon="copy"
        aria-label={`Copy the command that judges ${one} and ${other}`}
        onPress={() =>
          copyText(command, 'The command is copied: same, different or undecided, and say why.', actions.say)
        }
      >
        Copy
      </Button>
    </div>
  );
}
