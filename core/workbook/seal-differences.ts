import { finding, type Finding } from '#core/findings/finding.ts';
import { sha256, type Sha256 } from '#core/sha256.ts';
import type { RawSheet } from './cells.ts';
import { coveredRows, type CoveredRow } from './covered-rows.ts';
import { hiddenCells, hiddenRows } from './hidden-sheet.ts';
import { recordKey, type Identity } from './identity.ts';
import { pairRows } from './pair-rows.ts';
import type { Reopening } from './reopenings.ts';
import {
  readRecord,
  recordedRow,
  recordedSheets,
  type RecordedRow,
  type SealRecord,
} from './seal-record.ts';
import type { Tables } from './tables.ts';

/** Most differences that are told: collect tells a thousand findings of a file, others among them. */
const MOST_TOLD = 500;

/** A workbook that is not what its seal says that it was. */
export interface Unsealed {
  readonly tables: Tables;
  /** The hidden sheet, with the record that was made at sealing. */
  readonly hidden: RawSheet;
  readonly identity: Identity;
  readonly reopenings: readonly Reopening[];
  /** The seal code that it states. */
  readonly seal: string;
  readonly sha256?: Sha256 | undefined;
}

/**
 * Where a workbook differs from the record that was made when it was sealed: each cell, each row more or
 * less, rows in another order. Nothing where there is no record of this seal that can be read; where
 * nothing differs from one, it has been redone. Nobody vouches for a record: who redoes some of its cells
 * keeps those from being told.
 */
export function sealDifferences(broken: Unsealed): readonly Finding[] {
  const { tables, hidden, identity, reopenings, seal, sha256: hash = sha256 } = broken;
  const record = readRecord(hiddenRows(hidden), seal);
  if (record === undefined) return [];
  const rows = Map.groupBy(coveredRows(tables, hidden, identity, reopenings), ({ sheet }) => sheet);
  const differences = recordedSheets.flatMap((sheet) => {
    const standing = (rows.get(sheet) ?? []).map((row) => ({
      row,
      recorded: recordedRow(row, seal, hash),
    }));
    return sheetDifferences(sheet, record[sheet] ?? [], standing);
  });
  const count = differences.length - MOST_TOLD;
  if (count > 0) {
    return [...differences.slice(0, MOST_TOLD), finding('seal.differences-more', { count })];
  }
  if (differences.length > 0) return differences;
  const cell = hiddenCells(hidden).get(recordKey(1)) ?? '';
  return [finding('seal.record-altered', {}, { sheet: hidden.name, cell })];
}

/** A row as it now stands, and what a record would say of it. */
interface Standing {
  readonly row: CoveredRow;
  readonly recorded: RecordedRow;
}

function sheetDifferences(
  sheet: string,
  before: SealRecord[string],
  after: readonly Standing[],
): readonly Finding[] {
  const pairs = pairRows(
    before,
    after.map(({ recorded }) => recorded),
  );
  const stayed = new Set(pairs.values());
  const gone = before.filter((_, index) => !stayed.has(index));
  return [
    ...after.flatMap(({ row, recorded }) => {
      const index = pairs.get(recorded);
      const earlier = index === undefined ? undefined : before[index];
      return earlier === undefined ? [added(row)] : rowDifferences(row, recorded, earlier);
    }),
    ...gone.map(({ name }) => finding('seal.row-removed', { name }, { sheet })),
    ...moved(before, after, pairs),
  ];
}

function added({ name }: CoveredRow): Finding {
  return finding('seal.row-added', { name: name.text }, name.place);
}

/** The cells of a row that are not as they were, its name first. */
function rowDifferences(
  { name, cells }: CoveredRow,
  recorded: RecordedRow,
  earlier: RecordedRow,
): readonly Finding[] {
  const altered = cells.filter((_, index) => recorded.cells[index] !== earlier.cells[index]);
  return [...(recorded.name === earlier.name ? [] : [name]), ...altered].map(
    ({ column, text, place }) =>
      finding('seal.cell-altered', { name: earlier.name, column, found: text }, place),
  );
}

/** The first row that kept its name and comes before one that it came after. */
function moved(
  before: SealRecord[string],
  after: readonly Standing[],
  pairs: ReadonlyMap<RecordedRow, number>,
): readonly Finding[] {
  let last = -1;
  for (const { row, recorded } of after) {
    const index = pairs.get(recorded);
    if (index === undefined || before[index]?.name !== recorded.name) continue;
    if (index < last) return [finding('seal.rows-moved', { sheet: row.sheet }, row.name.place)];
    last = index;
  }
  return [];
}
