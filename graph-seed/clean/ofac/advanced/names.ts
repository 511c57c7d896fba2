import type { NameKind } from '../../../../server/domain/vocabulary.ts';
import type { Quote } from '../../../list-record.ts';
import { scriptOf } from '../../scripts.ts';
import type { XmlElement } from '../../xml.ts';
import type { OfacParty } from '../party.ts';
import { attribute, childrenOf } from './form.ts';
import type { References } from './references.ts';

/** `ScriptCode` of the file → ISO 15924, Latin null, with the language where the script leaves no choice. */
const SCRIPTS: ReadonlyMap<string, readonly [script: string | null, language: string | null]> = new Map([
  ['Latin', [null, null]],
  ['Latn', [null, null]],
  ['Arab', ['Arab', null]],
  ['Armn', ['Armn', 'hy']],
  ['Cyrl', ['Cyrl', null]],
  ['Geor', ['Geor', 'ka']],
  ['Grek', ['Grek', 'el']],
  ['Hans', ['Hans', 'zh']],
  ['Hant', ['Hant', 'zh']],
  ['Hebrew', ['Hebr', null]],
  ['Japanese', ['Jpan', 'ja']],
  ['Korean', ['Hang', 'ko']],
]);
/** Written without spaces between family and given name. */
const JOINED = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Hang']);
/** NamePartTypeIDs of a person, in the order in which a name is said; the family name comes first in OFAC's own form. */
const FAMILY = '1520';
const GIVEN = ['1521', '1522', '91708', '91709', '1523', '1528'];
/** AliasTypeIDs. */
const FORMER = '1401';
const NAME = '1403';

interface Part {
  readonly type: string;
  readonly value: string;
  readonly script: string;
  readonly quote: Quote;
}

/** All names of one identity: every documented name of every alias. */
export function readNames(identity: XmlElement, party: OfacParty, references: References): void {
  const types = new Map(
    childrenOf(identity, 'NamePartGroups').flatMap((groups) =>
      childrenOf(groups, 'MasterNamePartGroup').flatMap((master) =>
        childrenOf(master, 'NamePartGroup').map((group): [string, string] => [
          attribute(group, 'ID'),
          attribute(group, 'NamePartTypeID'),
        ]),
      ),
    ),
  );
  let number = 0;
  for (const alias of childrenOf(identity, 'Alias')) {
    party.count('aliases');
    const type = references.words('AliasType', attribute(alias, 'AliasTypeID'));
    for (const name of childrenOf(alias, 'DocumentedName')) {
      party.count('documented names');
      number += 1;
      const field = `DocumentedName[${number}]`;
      const quotes: Quote[] = [];
      if (type === null) unknown(party, alias, 'AliasTypeID');
      else quotes.push(party.publish(`${field} AliasType`, type));
      if (attribute(alias, 'LowQuality') === 'true') quotes.push(party.publish(`${field} LowQuality`, 'true'));
      readName(name, field, kindOf(alias), types, quotes, party, references);
    }
  }
}

function kindOf(alias: XmlElement): NameKind {
  const type = attribute(alias, 'AliasTypeID');
  if (type === NAME && attribute(alias, 'Primary') === 'true') return 'PRIMARY';
  if (type === FORMER) return 'FORMER';
  return attribute(alias, 'LowQuality') === 'true' ? 'WEAK_ALIAS' : 'ALIAS';
}

function readName(
  name: XmlElement,
  field: string,
  kind: NameKind,
  types: ReadonlyMap<string, string>,
  marks: readonly Quote[],
  party: OfacParty,
  references: References,
): void {
  const parts = childrenOf(name, 'DocumentedNamePart')
    .flatMap((part) => childrenOf(part, 'NamePartValue'))
    .map((value): Part => {
      const type = types.get(attribute(value, 'NamePartGroupID')) ?? '';
      const words = references.words('NamePartType', type);
      if (words === null) unknown(party, value, 'NamePartGroupID');
      const text = value.text.trim();
      return {
        type,
        value: text,
        script: attribute(value, 'ScriptID'),
        quote: party.publish(`${field} ${words ?? 'part'}`, text),
      };
    })
    .filter(({ value }) => value !== '');
  const [first] = parts;
  if (first === undefined) {
    party.issue(field, attribute(name, 'ID'), 'a documented name without a part: left out', name.line);
    return;
  }
  const scriptName = references.words('Script', first.script);
  const code = references.attribute('Script', first.script, 'ScriptCode');
  const known = code === null ? undefined : SCRIPTS.get(code);
  if (known === undefined)
    party.issue(`${field} Script`, code ?? first.script, 'a script that this reader does not know', name.line);
  const letters = scriptOf(first.value);
  const [script, language] = known ?? [letters?.script ?? null, letters?.language ?? null];
  const quotes = [...parts.map(({ quote }) => quote), ...marks];
  if (script !== null && scriptName !== null) quotes.push(party.publish(`${field} Script`, scriptName));
  party.name(composed(parts, script), kind, script, language, quotes);
}

/** `LAST, First Middle` in Latin letters, as OFAC's csv file writes it; in other scripts as it is written there. */
function composed(parts: readonly Part[], script: string | null): string {
  const of = (...types: string[]): string[] =>
    types.flatMap((type) => parts.filter((part) => part.type === type).map(({ value }) => value));
  const family = of(FAMILY);
  const given = of(...GIVEN);
  const others = parts.filter(({ type }) => type !== FAMILY && !GIVEN.includes(type)).map(({ value }) => value);
  if (family.length === 0 || given.length === 0) return [...family, ...given, ...others].join(' ');
  if (script === null) return [[...family].join(' '), [...given, ...others].join(' ')].join(', ');
  return JOINED.has(script) ? [...family, ...given, ...others].join('') : [...given, ...family, ...others].join(' ');
}

const unknown = (party: OfacParty, element: XmlElement, name: string): void =>
  party.issue(
    `${element.name}/@${name}`,
    attribute(element, name),
    'an id that the reference values of the file do not have',
    element.line,
  );
