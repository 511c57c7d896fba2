import { formatShared } from '../../model/link.ts';
import { Brand } from '../../panels/header/Brand.tsx';
import { readParts, useDataRead } from '../../panels/header/data-read.ts';
import { useExplorer } from '../../state/explorer.ts';

/** Who made the picture, of which day its data is, and the whole of it. */
export function EmbedFooter() {
  const { question, standing, network } = useExplorer();
  const read = useDataRead();
  return (
    <footer className="embed-footer">
      <Brand />
      <p className="embed-data">
        {question.asOf === null ? '' : `As of ${question.asOf}. `}
        Data: {read === null ? 'not known yet' : readParts(read.lists).join(' · ')}
      </p>
      <a href={`/?${formatShared(question, standing, network)}`} target="_blank" rel="noopener">
        Open in Sanctions Explorer
      </a>
    </footer>
  );
}
