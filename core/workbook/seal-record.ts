import type { Sha256 } from '#core/sha256.ts';
import type { CoveredCell, CoveredRow } from './covered-rows.ts';
import { sealLetters } from './seal-letters.ts';
import { sheetNames } from './sheets.ts';

/** What a seal records of a row. */
interface RecordedRow {
  /** What it is known by, as a text of at most some 50 characters. */
  readonly name: string;
  /** Each other cell in five letters (25 bits of a SHA-256); an empty one as `-`. */
  readonly cells: readonly string[];
}

/** Letters that stand for a cell. */
const LETTERS = 5;
/** Most characters of a name that are kept as they are. */
const LONGEST_NAME = 40;

/**
 * What the seal with a code records of a row. The code goes into the letters of each cell, so that a
 * record fits no other seal and equal cells of two workbooks do not look equal.
 */
function recordedRow(row: CoveredRow, code: string, hash: Sha256): RecordedRow {
  const letters = ({ column, text }: CoveredCell) =>
    text === '' ? '-' : sealLetters(hash([code, row.sheet, column, text].join('\n')), LETTERS);
  const { text } = row.name;
  const [beginning = ''] = new RegExp(`^.{0,${LONGEST_NAME}}`, 'su').exec(text) ?? [];
  const name = beginning === text ? text : `${beginning}…${letters(row.name)}`;
  return { name, cells: row.cells.map(letters) };
}

/** The record of a seal as it is written: JSON of the code and of each sheet's rows. */
export function recordText(rows: readonly CoveredRow[], code: string, hash: Sha256): string {
  const bySheet = Map.groupBy(rows, ({ sheet }) => sheet);
  const recorded = recordedSheets.map((sheet) => [
    sheet,
    (bySheet.get(sheet) ?? []).map((row) => {
      const { name, cells } = recordedRow(row, code, hash);
      return [name, cells.join('')];
    }),
  ]);
  return JSON.stringify({ seal: code, rows: Object.fromEntries(recorded) });
}

/** The sheets that a seal covers. */
const recordedSheets = [
  sheetNames.scores,
  sheetNames.evidence,
  sheetNames.weights,
  sheetNames.identity,
] as const;
