import { z } from 'zod';
import { parseJson } from '#core/parse-json.ts';
import type { Sha256 } from '#core/sha256.ts';
import type { CoveredCell, CoveredRow } from './covered-rows.ts';
import type { HiddenTexts } from './hidden-sheet.ts';
import { recordKey } from './identity.ts';
import type { NamedRow } from './pair-rows.ts';
import { plainText } from './plain-text.ts';
import { sealedColumns } from './sealed-rows.ts';
import { sealLetters } from './seal-letters.ts';
import { sheetNames } from './sheets.ts';
import { MOST_TABLE_ROWS } from './table.ts';

/**
 * What a seal records of a row: its name as a text of at most some 50 characters, each other cell in five
 * letters (25 bits of a SHA-256), an empty one as `-`.
 */
export type RecordedRow = NamedRow;

/** What a seal records, by the names of sheets; rows in the order in which the seal takes them. */
export type SealRecord = Readonly<Record<string, readonly RecordedRow[]>>;

/** Letters that stand for a cell. */
const LETTERS = 5;
const CELL = `-|[0-9A-HJKMNP-TV-Z]{${LETTERS}}`;
/** Most characters of a name that are kept as they are. */
const LONGEST_NAME = 40;
/** Most pieces that are read. */
const MOST_PIECES = 64;

/**
 * What the seal with a code records of a row. The code goes into the letters of each cell, so that a
 * record fits no other seal and equal cells of two workbooks do not look equal.
 */
export function recordedRow(row: CoveredRow, code: string, hash: Sha256): RecordedRow {
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

/** Reads the record of the seal with a code; `undefined` where there is none that can be read. */
export function readRecord(texts: HiddenTexts, code: string): SealRecord | undefined {
  let json = '';
  for (let part = 1; part <= MOST_PIECES; part += 1) json += texts.get(recordKey(part)) ?? '';
  const { data } = schema.safeParse(parseJson(json));
  return data?.seal === code ? data.rows : undefined;
}

/** The sheets that a seal covers. */
export const recordedSheets = [
  sheetNames.scores,
  sheetNames.evidence,
  sheetNames.weights,
  sheetNames.identity,
] as const;

const schema = z.object({
  seal: z.string(),
  rows: z.object({
    [sheetNames.scores]: rowsOf(sealedColumns[sheetNames.scores].length - 1),
    [sheetNames.evidence]: rowsOf(sealedColumns[sheetNames.evidence].length - 1),
    [sheetNames.weights]: rowsOf(sealedColumns[sheetNames.weights].length - 1),
    [sheetNames.identity]: rowsOf(1),
  }),
});

/** Rows of so many cells beside their names. */
function rowsOf(count: number) {
  const cells = z.string().regex(new RegExp(`^(?:${CELL}){${count}}$`));
  return z
    .array(z.tuple([z.string(), cells]))
    .max(MOST_TABLE_ROWS)
    .transform((rows) =>
      rows.map(([name, letters]): RecordedRow => ({
        name: plainText(name),
        cells: letters.match(new RegExp(CELL, 'g')) ?? [],
      })),
    );
}
