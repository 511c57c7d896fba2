import type { ReadReport } from '../../../importer.ts';
import type { Quote } from '../../../list-record.ts';
import type { XmlElement } from '../../xml.ts';
import type { OfacParty } from '../party.ts';
import type { Places } from './features.ts';
import { attribute, childOf, childrenOf, reportUnknown, textOf } from './form.ts';
import { periodOf } from './periods.ts';

/** The identity documents, by the identity that they are of. */
export class Documents {
  readonly #ofIdentity = new Map<string, XmlElement[]>();
  readonly #report: ReadReport;

  constructor(report: ReadReport) {
    this.#report = report;
  }

  add(document: XmlElement): void {
    reportUnknown(document, null, this.#report);
    this.#report.count('identity documents');
    const identity = attribute(document, 'IdentityID');
    const there = this.#ofIdentity.get(identity);
    if (there === undefined) this.#ofIdentity.set(identity, [document]);
    else there.push(document);
  }

  /** Those of an identity, once. */
  take(identity: string): readonly XmlElement[] {
    const found = this.#ofIdentity.get(identity) ?? [];
    this.#ofIdentity.delete(identity);
    return found;
  }

  /** Documents of identities that the file does not have. */
  reportLeft(): void {
    for (const document of [...this.#ofIdentity.values()].flat()) {
      this.#report.issue({
        record: null,
        line: document.line,
        field: 'IDRegDocument/@IdentityID',
        value: attribute(document, 'IdentityID'),
        problem: 'a document of an identity that the file does not have',
      });
    }
  }
}

const VALID = '1';

/** The documents of a party: each an identifier, with what the file says of its issue and its validity in the quotes. */
export function readDocuments(documents: readonly XmlElement[], party: OfacParty, places: Places): void {
  for (const [at, document] of documents.entries()) readDocument(document, at + 1, party, places);
}

function readDocument(document: XmlElement, number: number, party: OfacParty, { references, locations }: Places): void {
  const words = (kind: string, name: string): string | null => {
    const id = attribute(document, name);
    if (id === '') return null;
    const found = references.words(kind, id);
    if (found === null) {
      party.issue(
        `IDRegDocument/@${name}`,
        id,
        'an id that the reference values of the file do not have',
        document.line,
      );
    }
    return found;
  };
  const type = words('IDRegDocType', 'IDRegDocTypeID') ?? attribute(document, 'IDRegDocTypeID');
  const field = `IDRegDocument[${number}] ${type}`;
  const value = textOf(document, 'IDRegistrationNo');
  const quotes: Quote[] = value === '' ? [] : [party.publish(field, value)];
  const tell = (what: string, text: string | null): void => {
    if (text !== null && text !== '') quotes.push(party.publish(`${field} ${what}`, text));
  };
  const country = words('Country', 'IssuedBy-CountryID');
  tell('IssuedBy', country);
  tell('IssuingAuthority', textOf(document, 'IssuingAuthority'));
  tell('Comment', textOf(document, 'Comment'));
  const place = locations.get(attribute(document, 'IssuedIn-LocationID'));
  if (place !== undefined) {
    tell(
      'IssuedIn',
      [...place.parts.map((part) => part.value), place.country].filter((part) => part !== null).join(', '),
    );
  }
  for (const date of childrenOf(document, 'DocumentDate')) {
    const id = attribute(date, 'IDRegDocDateTypeID');
    tell(references.words('IDRegDocDateType', id) ?? id, periodOf(childOf(date, 'DatePeriod'))?.words ?? null);
  }
  const isValid = attribute(document, 'ValidityID') === VALID;
  const validity = isValid ? null : words('Validity', 'ValidityID');
  tell('Validity', validity);
  if (value === '') {
    party.issue(
      field,
      attribute(document, 'ID'),
      'a document without a number: kept in the record only',
      document.line,
    );
    return;
  }
  // A forged passport must never be taken for the same number of a true one.
  party.identifier(validity === null ? type : `${type} (${validity})`, value, country, quotes);
}
