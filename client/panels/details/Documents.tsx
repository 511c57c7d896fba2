import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import { Section } from '../../ui/Section.tsx';
import { RecordTable } from '../source-drawer/RecordTable.tsx';
import { RECORD_TEXT } from '../source-drawer/records.ts';
import { PublisherLink } from '../source-drawer/SourceLine.tsx';
import { counted, listCaption } from '../words.ts';
import { sourcesOf } from './PartySources.tsx';

/** The records that describe the party, whole and as published, and the publications that curated facts cite. */
export function Documents({ party }: { readonly party: PartyFaceFragment }) {
  const records = readFragment(RECORD_TEXT, party.records);
  const cited = publicationsOf(party);
  return (
    <>
      <Section title="Records as published" aside={counted(records.length, 'record', 'records')}>
        {records.length === 0 ? <p className="face-meta">No record of an edition in use describes it.</p> : null}
        {records.map((record) => (
          <div key={`${record.list.id} ${record.id}`} className="document">
            <p className="face-meta">
              {listCaption(record.list.id)}, edition {record.edition}
            </p>
            <RecordTable record={record} source={null} />
          </div>
        ))}
      </Section>
      {cited.length === 0 ? null : (
        <Section title="Publications cited" aside={String(cited.length)}>
          <ul className="rows">
            {cited.map(({ url, publisher, title, publishedOn }) => (
              <li key={url ?? title}>
                <div>
                  <p>{title}</p>
                  <p className="face-meta">
                    {publisher}
                    {publishedOn === null ? '' : `, ${publishedOn}`} <PublisherLink url={url} short />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function publicationsOf(party: PartyFaceFragment) {
  const byKey = new Map(
    sourcesOf(party).flatMap(({ citation, url }) =>
      citation === null ? [] : [[`${citation.title} ${url}`, { ...citation, url }] as const],
    ),
  );
  return [...byKey.values()];
}
