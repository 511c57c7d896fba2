import { recordId } from '../../server/domain/ids.ts';
import { day } from '../../server/domain/partial-date.ts';
import type { Judgement } from '../resolve/judgement.ts';
import { referenceProblems } from './check-references.ts';
import { CuratedError, type CuratedFacts } from './facts.ts';
import { readFiles } from './files.ts';
import { CuratedRecords } from './to-records.ts';

/**
 * The project's own facts and judgements, read and checked as a whole.
 * @param curatedDir the folder of the YAML files
 * @throws {CuratedError} naming file, entry, field and value of everything that is wrong
 */
export async function readCurated(curatedDir: string): Promise<CuratedFacts> {
  const files = await readFiles(curatedDir);
  const problems = referenceProblems(files);
  if (problems.length > 0) throw new CuratedError(problems);
  const { records, programmes, works } = new CuratedRecords(files);
  const judgements = files.judgements.flatMap(({ file, content }) =>
    content.judgements.map(
      ({ verdict, records: [one, other], judgedOn, reason }, at): Judgement => ({
        verdict,
        records: [recordId(one), recordId(other)],
        by: 'Sanctions Explorer',
        on: judgedOn,
        why: reason,
        curated: true,
        place: `${file}, judgement ${at + 1}`,
      }),
    ),
  );
  return { edition: day(files.edition), sha256: files.sha256, records, programmes, works, judgements };
}
