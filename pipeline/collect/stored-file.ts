import { contentOf } from '../database/file-content.ts';
import { packContent } from '../database/packed-content.ts';
import type { StoredFile } from '../database/store-run.ts';
import type { CollectedFile, FileSummary } from './collected.ts';

/** A file that was examined, as it is told of and stored; plain data. */
export function storedFile(file: CollectedFile): StoredFile {
  return { summary: summaryOf(file), content: packContent(contentOf(file)) };
}

function summaryOf({ submission, measures, ledger, ...rest }: CollectedFile): FileSummary {
  const closed = ledger?.rectifications.filter((item) => item.closedOn !== '') ?? [];
  return {
    ...rest,
    seal: submission?.seal ?? '',
    measures: measures.length,
    ...(ledger && {
      ledger: { round: ledger.round, items: ledger.rectifications.length, closed: closed.length },
    }),
  };
}
