import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { screenName } from '../../model/names.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { ScriptedName } from '../../ui/ScriptedName.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { NAME_WORDS } from '../words.ts';

type PartyName = PartyFaceFragment['names'][number];

/** Aliases that stand in the line before "n more". */
const SHOWN = 2;

interface NamesProps {
  readonly party: PartyFaceFragment;
}

/** The own script under the title, then the first aliases; all of them, with their Sources, are a tab. */
export function NamesInHead({ party }: NamesProps) {
  const { actions } = useExplorer();
  const own = party.names.filter(({ script }) => script !== null);
  const others = party.names.filter(
    ({ script, display, kind }) => script === null && kind !== 'PRIMARY' && display !== party.displayName,
  );
  const rest = others.length - SHOWN;
  return (
    <>
      {own.map((name) => (
        <p key={name.value} className="face-script">
          <ScriptedName value={name.display} script={name.script} language={name.language} />
        </p>
      ))}
      {others.length === 0 ? null : (
        <p className="face-aliases">
          {others
            .slice(0, SHOWN)
            .map(({ display }) => screenName(display, party.kind))
            .join('; ')}
          {rest > 0 ? '; ' : '.'}
          {rest > 0 ? (
            <Button look="text" size={24} onPress={() => actions.showTab('names')}>
              {rest} more
            </Button>
          ) : null}
        </p>
      )}
    </>
  );
}

/** Every name as published, primary first, each with its Sources. */
export function Names({ party }: NamesProps) {
  return (
    <Section title="Names" aside={String(party.names.length)}>
      <ul className="face-names">
        {party.names.map((name) => (
          <NameRow key={`${name.kind} ${name.value}`} name={name} owner={party.id} />
        ))}
      </ul>
    </Section>
  );
}

function NameRow({ name, owner }: { readonly name: PartyName; readonly owner: string }) {
  return (
    <li>
      <span>
        <ScriptedName value={name.value} script={name.script} language={name.language} />{' '}
        <span className="face-meta">{NAME_WORDS[name.kind]}</span>
      </span>
      <SourceButton fact={`the name ${name.value}`} owner={owner} sources={name.sources} />
    </li>
  );
}
