import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';

/** A name that selects its node when it is drawn, and is plain text when it is not. */
export function NodeName({ id, name }: { readonly id: string; readonly name: string }) {
  const { network, actions } = useExplorer();
  if (!network.nodes.has(id)) return <span className="node-name">{name}</span>;
  return (
    <span className="node-name">
      <Button look="text" size={24} onPress={() => actions.select(id)}>
        {name}
      </Button>
    </span>
  );
}
