import { finding, type Finding } from '#core/findings/finding.ts';
import { contentOf } from '../database/file-content.ts';
import { packContent } from '../database/packed-content.ts';
import type { StoredFile } from '../database/store-run.ts';
import { inMegabytes, MEGABYTE } from '../workbooks/limits.ts';
import type { CollectedFile, FileSummary } from './collected.ts';

/**
 * Most bytes of what a file says, and of what was found in it, that are stored, since the database has
 * 2,000 rows in memory at once. A workbook of 150 indicators has 30 KB. Measures are short, and may be
 * many.
 */
const MOST_STORED = 8 * MEGABYTE;

/**
 * A file that was examined, as it is told of and stored; plain data. One that has more text than can be
 * stored is rejected.
 */
export function storedFile(file: CollectedFile): StoredFile {
  const most = file.measures.length > 0 ? Infinity : MOST_STORED;
  const content =
    sizeOf(file.findings) > MOST_STORED ? undefined : packContent(contentOf(file), most);
  return content === undefined ? storedFile(refused(file)) : { summary: summaryOf(file), content };
}

function sizeOf(findings: readonly Finding[]): number {
  return Buffer.byteLength(JSON.stringify(findings));
}

/** Of what is rejected nothing is kept but whose it is. */
function refused({ ledger, ...file }: CollectedFile): CollectedFile {
  const megabytes = inMegabytes(MOST_STORED);
  return {
    ...file,
    state: 'rejected',
    verified: false,
    submission: undefined,
    measures: [],
    ...(ledger && { ledger: { round: ledger.round, rectifications: [] } }),
    findings: [finding('file.too-much-text', { megabytes }, { file: file.file })],
  };
}

function summaryOf({ submission, measures, ledger, ...rest }: CollectedFile): FileSummary {
  const closed = ledger?.rectifications.filter((item) => item.closedOn !== '') ?? [];
  return {
    ...rest,
    seal: submission?.seal ?? '',
    shows: submission?.identity.prefilled?.file ?? '',
    measures: measures.length,
    ...(ledger && {
      ledger: { round: ledger.round, items: ledger.rectifications.length, closed: closed.length },
    }),
  };
}
