import type { Leaf } from '#core/scheme/scheme.ts';
import { address, textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { inputColumns } from '#core/workbook/score-sheet.ts';
import {
  NO,
  scoreHeaders,
  evidenceHeaders,
  weightHeaders,
  type ScoreColumn,
} from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Entering, Field } from '../host.ts';
import type { Assessment, InputColumn } from './assessment.ts';
import { evidenceContent } from './evidence-content.ts';
import { locate } from './locate.ts';
import { notYours, rowMissing } from './refusals.ts';
import { ownScore, scoreContent } from './score-content.ts';
import { scoreTable, weightTable } from './tables.ts';
import type { Typed, TypedContent } from './typed.ts';
import { weightContent } from './weight-content.ts';

/** Understands a text that was typed into a field, by the same code that reads the cell afterwards. */
export function entering(assessment: Assessment, field: Field, text: string): Typed {
  const { finding, content } = contentOf(assessment, field, text);
  if (finding) return { finding };
  const entries = [{ field, content }];
  return {
    entries:
      content === NO && isApplicable(field) ? [...entries, ...cleared(assessment, field)] : entries,
  };
}

function contentOf(assessment: Assessment, field: Field, text: string): TypedContent {
  const { workbook, identity } = assessment;
  const at = locate(workbook, field);
  const place = at ? { sheet: at.sheet, cell: address(at.row, at.column) } : {};
  switch (field.of) {
    case 'indicator': {
      const { code, column } = field;
      const found = assessment.indicators.find(({ leaf }) => leaf.code === code);
      const table = scoreTable(workbook);
      if (found === undefined || table === undefined) return { finding: rowMissing(code) };
      if (!isInput(identity.stage, found.leaf, column)) {
        return { finding: notYours(code, scoreHeaders[column], text, place) };
      }
      return scoreContent({ table, leaf: found.leaf, row: found.row, place }, column, text);
    }
    case 'evidence': {
      if (identity.stage === 'self') return evidenceContent(field.column, text, place);
      return { finding: notYours('', evidenceHeaders[field.column], text, place) };
    }
    case 'weight': {
      if (identity.stage === 'self') {
        return weightContent(field.column, text, blockAt(workbook, field.row), place);
      }
      return { finding: notYours('', weightHeaders[field.column], text, place) };
    }
  }
}

/** Whether a column is filled in at a stage. */
function isInput(stage: Stage, leaf: Leaf, column: ScoreColumn): column is InputColumn {
  return inputColumns(stage, leaf).includes(column);
}

function blockAt(workbook: RawWorkbook, row: number): string {
  const table = weightTable(workbook);
  return table ? textOf(table.cell(row, 'block')) : '';
}

function isApplicable(field: Field): field is Extract<Field, { of: 'indicator' }> {
  return field.of === 'indicator' && field.column === 'applicable';
}

/** What an indicator that is not applicable no longer says. */
function cleared(
  { workbook, indicators }: Assessment,
  { code }: Extract<Field, { of: 'indicator' }>,
): Entering[] {
  const table = scoreTable(workbook);
  const row = indicators.find(({ leaf }) => leaf.code === code)?.row;
  if (table === undefined || row === undefined) return [];
  return [
    { field: { of: 'indicator', code, column: 'value' }, content: null },
    { field: { of: 'indicator', code, column: 'self' }, content: ownScore(table, row) },
  ];
}
