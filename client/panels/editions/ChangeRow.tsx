import type { EditionChangesQuery } from '../../gql/__generated__/graphql.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { KindShape } from '../../ui/KindShape.tsx';

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
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Only before</th>
                <th scope="col">Only after</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <Values values={before} />
                  <Values values={after} />
                </tr>
              ))}
            </tbody>
          </table>
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

/** A publisher's own words. */
function Values({ values }: { readonly values: readonly string[] }) {
  return (
    <td dir="auto">
      {values.length === 0 ? <span className="change-nothing">nothing</span> : null}
      {values.map((value) => (
        <p key={value}>{value}</p>
      ))}
    </td>
  );
}
