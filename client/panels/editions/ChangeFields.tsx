import './change-table.css';

interface Field {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Field by field what only one of two editions says, in the publisher's own words. */
export function ChangeFields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <table className="change-table">
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
  );
}

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
