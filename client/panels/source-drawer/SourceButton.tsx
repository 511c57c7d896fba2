import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { Button } from '../../ui/Button.tsx';
import { openSource } from './open-source.ts';
import { SOURCE_PARTS } from './source-parts.ts';

interface SourceButtonProps {
  readonly fact: string;
  readonly owner: string;
  readonly sources: readonly FragmentType<typeof SOURCE_PARTS>[];
  readonly against?: readonly FragmentType<typeof SOURCE_PARTS>[];
  readonly children?: string;
}

/** Opens where a fact comes from. Its spoken name says which fact, since there are many such buttons. */
export function SourceButton({ fact, owner, sources, against = [], children }: SourceButtonProps) {
  const count = sources.length + against.length;
  const words = children ?? (count > 1 ? `${count} sources` : 'Source');
  return (
    <Button
      look="text"
      size={24}
      aria-label={`${words} of: ${fact}`}
      onPress={() =>
        openSource({
          fact,
          owner,
          sources: readFragment(SOURCE_PARTS, sources),
          against: readFragment(SOURCE_PARTS, against),
        })
      }
    >
      {words}
    </Button>
  );
}
