import type { EditionChangesQuery } from '../../gql/__generated__/graphql.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { ChangeFields } from './ChangeFields.tsx';

type Change = EditionChangesQuery['changes']['nodes'][number];

const LOOK = {
  ADDED: { sign: '+', word: 'Added' },
  CHANGED: { sign: '≠', word: 'Changed' },
  REMOVED: { sign: '−', word: 'Removed' },
} as const;

/** One record: what happened to it, and on a press field by field what each edition says. */
export function ChangeRow({ change }: { readonly change: Change }) {
  const { actions } = useExplorer();
  const { record, name, kind, programmes, party, fields } = change;
  const { sign, word } = LOOK[change.change];
  return (
    <li>
      <details className="change">
        <summary>
          <span className={`change-sign change-${change.change.toLowerCase()}`} aria-hidden="true">
            {sign}
          </span>
          <span className="visually-hidden">{word}: </span>
          {kind === null ? null : <KindShape kind={kind} size={14} />}
          <bdi className="change-name">{name === '' ? record : name}</bdi>
          <code className="change-programmes">{programmes.join(', ')}</code>
          <code className="change-record">{record}</code>
        </summary>
        <div className="change-fields">
          <ChangeFields fields={fields} />
          {party === null ? null : (
            <Button size={24} onPress={() => actions.open([party.id], 'explore')}>
              Draw this party
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}
