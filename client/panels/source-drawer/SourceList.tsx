import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceButton } from './SourceButton.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SOURCE_PARTS } from './source-parts.ts';

interface SourceListProps {
  readonly fact: string;
  readonly owner: string;
  readonly sources: readonly FragmentType<typeof SOURCE_PARTS>[];
}

/** The Sources of one fact, written out, and the way to their whole records. */
export function SourceList({ fact, owner, sources }: SourceListProps) {
  return (
    <Section title="Sources" aside={String(sources.length)}>
      <ul className="source-list">
        {readFragment(SOURCE_PARTS, sources).map((source) => (
          <li key={`${source.list.id} ${source.recordId} ${source.field} ${source.quote}`}>
            <Quote text={source.quote} />
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <SourceButton fact={fact} owner={owner} sources={sources}>
        Open with the whole record
      </SourceButton>
    </Section>
  );
}
