import type { RecordTextFragment, SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { Marked } from '../../ui/Marked.tsx';
import { recordNumber } from './source-text.ts';

interface RecordTableProps {
  readonly record: RecordTextFragment;
  /** Its quote is marked in its field; null: the record is shown for itself, and open. */
  readonly source: SourcePartsFragment | null;
}

/** The record field by field, in the publisher's order, with the quoted value marked where it stands. */
export function RecordTable({ record, source }: RecordTableProps) {
  const marked =
    source === null
      ? -1
      : record.fields.findIndex(({ name, value }) => name === source.field && value.includes(source.quote));
  return (
    <details className="record" open={source === null}>
      <summary>
        {source?.citation == null
          ? `Whole record ${recordNumber(record.id)} as published`
          : 'The whole entry as collected here'}
        , {record.fields.length} fields
      </summary>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {record.fields.map(({ name, value }, index) => (
            // A publisher may write the same field with the same value twice: only the place tells the two apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the record never changes its order
            <tr key={`${index} ${name}`}>
              <th scope="row">{name}</th>
              <td dir="auto">
                <Marked text={value} parts={index === marked && source !== null ? [source.quote] : []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
