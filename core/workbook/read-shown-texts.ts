import { finding, type Finding } from '#core/findings/finding.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { address, EMPTY, isSameText, textOf, type RawSheet, type RawWorkbook } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import { GUIDE_LABEL_ROW, guideLabels } from './guide-sheet.ts';
import type { Identity } from './identity.ts';
import { byFormula } from './read-formulas.ts';
import { labelledRows } from './read-guide.ts';
import { SCORE_HEADER_ROW } from './score-sheet.ts';
import { EVIDENCE_HEADER_ROW, sheetNames } from './sheets.ts';
import { floorTexts, identityTexts, type ShownText } from './shown-texts.ts';
import type { Tables } from './tables.ts';
import type { NamedUnit } from './unit.ts';
import { WEIGHT_HEADER_ROW } from './weight-checks.ts';

/**
 * What a workbook shows of its identity and of the weight's floor otherwise than it was issued.
 *
 * These are warnings: what is printed misleads whoever reads it, and counts for nothing.
 */
export function readShownTexts(
  workbook: RawWorkbook,
  tables: Tables,
  scheme: Scheme,
  identity: Identity,
  unit: NamedUnit,
): readonly Finding[] {
  const [ofIdentity, ofFloor] = [identityTexts(scheme, identity, unit), floorTexts(scheme)];
  const altered = (texts: readonly ShownText[]) =>
    texts.flatMap((shown) => {
      const sheet = workbook.sheet(shown.sheet);
      if (sheet === undefined || isShown(sheet, shown, tables)) return [];
      const found = textAt(sheet, shown.row, shown.column);
      const place = { sheet: shown.sheet, cell: address(shown.row, shown.column) };
      return [{ found, expected: shown.text, place }];
    });
  return [
    ...altered(ofIdentity).map(({ place, ...told }) =>
      finding('identity.shown-otherwise', { label: '', ...told }, place, 'warning'),
    ),
    ...altered(ofFloor).map(({ place, ...told }) => finding('weight.floor-altered', told, place)),
    ...[...ofIdentity, ...ofFloor].flatMap(({ sheet, row, column }) => {
      const cell = workbook.sheet(sheet)?.cell(row, column) ?? EMPTY;
      return byFormula(cell, { sheet, cell: address(row, column) });
    }),
  ];
}

/** Whether a text stands where it was issued, or as far from it as rows and columns were put in or deleted. */
function isShown(sheet: RawSheet, { row, column, text }: ShownText, tables: Tables): boolean {
  const isAt = (down: number, right: number) =>
    isSameText(textAt(sheet, row + down, column + right), text);
  if (isAt(0, 0)) return true;
  const moved = movedIn(sheet, tables);
  for (let right = 0; right <= moved.columns; right += 1) {
    for (let down = Math.min(0, moved.rows); down <= Math.max(0, moved.rows); down += 1) {
      if (isAt(down, right)) return true;
    }
  }
  return false;
}

interface Moved {
  readonly rows: number;
  readonly columns: number;
}

/** How far what stands below the texts of a sheet was moved, and how far to the right. */
function movedIn(sheet: RawSheet, { scores, evidence, weights }: Tables): Moved {
  switch (sheet.name) {
    case sheetNames.scores:
      return ofTable(scores, SCORE_HEADER_ROW);
    case sheetNames.evidence:
      return ofTable(evidence, EVIDENCE_HEADER_ROW);
    case sheetNames.weights:
      return ofTable(weights, WEIGHT_HEADER_ROW);
    default: {
      const [row = GUIDE_LABEL_ROW] = labelledRows(sheet).get(guideLabels.unit) ?? [];
      return { rows: row - GUIDE_LABEL_ROW, columns: 0 };
    }
  }
}

function ofTable<K extends string>(found: FoundTable<K> | undefined, headerRow: number): Moved {
  const table = found?.table;
  return table === undefined
    ? { rows: 0, columns: 0 }
    : { rows: table.headerRow - headerRow, columns: table.mostRight };
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return textOf(sheet.cell(row, column));
}
