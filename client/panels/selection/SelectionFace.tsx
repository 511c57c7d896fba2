import { countBy } from '../../model/selection.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { Section } from '../../ui/Section.tsx';
import { commandsFor } from '../commands/commands.ts';
import { counted } from '../words.ts';
import './selection.css';

/** Names of the list; the table has all, marked. */
const NAMED = 100;

/** Several selected at once: what they are, and what can be done with all of them. */
export function SelectionFace({ ids }: { readonly ids: readonly string[] }) {
  const explorer = useExplorer();
  const { derived, actions } = explorer;
  const chosen = new Set(ids);
  const rows = derived.rows.filter((row) => chosen.has(row.id));
  const away = ids.length - rows.length;
  return (
    <article className="face selection">
      <header className="selection-head">
        <h2>{counted(ids.length, 'node', 'nodes')} selected</h2>
        <p className="face-meta">
          {countBy(rows.map((row) => row.kind))
            .map(([kind, count]) => `${kind} ${count}`)
            .join(' · ')}
          {away === 0 ? '' : ` · ${away} not on the canvas now`}
        </p>
        <Button onPress={() => actions.select(null)}>Clear the selection</Button>
      </header>
      {commandsFor(explorer, { kind: 'nodes', ids }).map(({ title, commands }, at) => (
        <Section key={title} title={at === 0 ? 'With all of these' : title}>
          <div className="selection-commands">
            {commands.map((command) => (
              <Button key={command.id} icon={command.icon} onPress={command.run}>
                {command.title}
              </Button>
            ))}
          </div>
        </Section>
      ))}
      <Section title="Selected" aside={rows.length > NAMED ? `the first ${NAMED}` : String(rows.length)}>
        <ul className="selection-list">
          {rows.slice(0, NAMED).map((row) => (
            <li key={row.id}>
              <KindShape kind={row.kind} size={14} />
              <button type="button" className="selection-name" onClick={() => actions.select(row.id)}>
                {row.name}
              </button>
              <IconButton
                icon="x"
                size={24}
                label={`Take ${row.name} out of the selection`}
                onPress={() => actions.toggleSelected(row.id)}
              />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
