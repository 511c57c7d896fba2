import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { Section } from '../../ui/Section.tsx';
import { ChangeFields } from '../editions/ChangeFields.tsx';
import { RECORD_TEXT } from '../source-drawer/records.ts';
import { counted, listCaption } from '../words.ts';
import { LIST_READ } from './details-query.ts';

const WORDS = { ADDED: 'Added', CHANGED: 'Changed', REMOVED: 'Removed' } as const;

interface HistoryProps {
  readonly party: PartyFaceFragment;
  readonly lists: readonly FragmentType<typeof LIST_READ>[];
}

/** What changed in which edition of the lists that name the party, newest first. */
export function History({ party, lists }: HistoryProps) {
  const own = new Set(readFragment(RECORD_TEXT, party.records).map(({ list }) => list.id));
  const changed = new Set(party.history.map(({ list }) => list.id));
  const read = readFragment(LIST_READ, lists).filter(({ id }) => own.has(id) || changed.has(id));
  return (
    <>
      <Section title="What changed" aside={counted(party.history.length, 'edition', 'editions')}>
        {party.history.length === 0 ? (
          <p className="face-meta">
            Nothing, in the editions read here. What an edition changed is known from the second one read.
          </p>
        ) : (
          <ol className="history">
            {party.history.map(({ list, record, change, from, to, fields }) => (
              <li key={`${list.id} ${record} ${to}`}>
                <h4>
                  {WORDS[change]} in the edition of {to}
                </h4>
                <p className="face-meta">
                  {listCaption(list.id)}, record <code>{record}</code>; the edition before is of {from}
                </p>
                <ChangeFields fields={fields} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section title="Editions read" aside={counted(read.length, 'list', 'lists')}>
        <ul className="rows">
          {read.map(({ id, snapshots }) => (
            <li key={id}>
              <div>
                <p>{listCaption(id)}</p>
                <p className="face-meta">{snapshots.map(({ edition }) => edition).join(', ') || 'none'}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
