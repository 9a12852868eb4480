import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { textOf, type Cell } from '#core/workbook/cells.ts';
import type { Entered } from '#core/workbook/content.ts';
import { cellOfSerial, serialOf } from '#core/workbook/date-cell.ts';
import type { Prefilled } from '#core/workbook/identity.ts';
import {
  isPrefilled,
  namedRow,
  prefilledColumns,
  prefilledHash,
  type PrefilledRow,
  type PrefilledRows,
} from '#core/workbook/prefilled.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { nodeSha256 } from '../node-sha256.ts';
import type { Prefill } from './prefill.ts';
import { nothingWritten, writtenIn } from './written-contents.ts';
import { withoutRefused } from './xml-text.ts';

const { scores, evidence, weights } = sheetNames;

/** What a county wrote, as it stands in a workbook that is issued with it. */
export function prefilledRows(scheme: Scheme, kind: UnitKind, prefill: Prefill): PrefilledRows {
  const written = writtenIn(scheme)(prefill);
  const leaves = leavesFor(scheme, kind).filter(isPrefilled);
  return {
    [scores]: leaves.map(({ code }) =>
      rowOf({ ...(written.scores.get(code) ?? nothingWritten), code }, prefilledColumns[scores]),
    ),
    [evidence]: written.evidence.map((item) => rowOf(item, prefilledColumns[evidence])),
    [weights]: written.weights.map((block) => rowOf(block, prefilledColumns[weights])),
  };
}

/** What a workbook that is issued with it states of it. */
export function prefilledOf(scheme: Scheme, kind: UnitKind, prefill: Prefill): Prefilled {
  const hash = prefilledHash(prefilledRows(scheme, kind, prefill), nodeSha256);
  return { file: prefill.file, hash };
}

function rowOf<K extends string>(
  contents: Readonly<Record<K, Entered | null>>,
  columns: readonly K[],
): PrefilledRow {
  return namedRow(columns.map((column) => textOf(cellOf(contents[column]))));
}

/** The cell that is read where something was entered. */
function cellOf(entered: Entered | null): Cell {
  if (entered === null) return { type: 'empty' };
  if (typeof entered === 'number') return { type: 'number', value: entered };
  if (typeof entered === 'string') return { type: 'text', value: withoutRefused(entered) };
  return cellOfSerial(serialOf(entered.day));
}
