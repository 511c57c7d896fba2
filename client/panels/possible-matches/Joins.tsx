import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { Section } from '../../ui/Section.tsx';
import { counted } from '../words.ts';
import { EVIDENCE_WORDS, evidenceValue, JOINED_WORDS } from './evidence-words.ts';
import { JOIN_PARTS } from './possible-match-query.ts';
import './possible-matches.css';

/** Why the records of a party are taken to describe one, so that anybody can doubt it. */
export function Joins({ joins: masked }: { readonly joins: readonly FragmentType<typeof JOIN_PARTS>[] }) {
  if (masked.length === 0) return null;
  const joins = readFragment(JOIN_PARTS, masked);
  return (
    <Section title="Why these records are one party" aside={counted(joins.length, 'reason', 'reasons')}>
      <ul className="joins">
        {joins.map(({ records, by, judgedBy, judgedOn, reason, evidence }) => (
          <li key={`${by} ${records.join(' ')}`}>
            <p>
              <strong>{JOINED_WORDS[by]}</strong>
              {judgedBy === null ? null : `, ${by === 'CURATED' ? '' : `${judgedBy}, `}${judgedOn?.slice(0, 10) ?? ''}`}
            </p>
            <p className="face-meta">
              {records.map((record, at) => (
                <span key={record}>
                  {at === 0 ? '' : ' and '}
                  <code>{record}</code>
                </span>
              ))}
            </p>
            {reason === null ? null : <p>{reason}</p>}
            {evidence.map(({ kind, one, other }) => (
              <p key={`${kind} ${one} ${other}`}>
                {EVIDENCE_WORDS[kind]}: <span dir="auto">{evidenceValue(kind, one)}</span>
                {one === other ? null : (
                  <>
                    {' and '}
                    <span dir="auto">{evidenceValue(kind, other)}</span>
                  </>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
