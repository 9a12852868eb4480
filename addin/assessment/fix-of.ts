import { readShare } from '#core/workbook/read-weights.ts';
import { parseDecimal } from '#core/decimal.ts';
import type { FindingCode } from '#core/findings/catalog.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { EMPTY, textOf, type Cell } from '#core/workbook/cells.ts';
import { inputContent, type Content } from '#core/workbook/content.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { computedFormula, fixedContent, inputColumns } from '#core/workbook/score-sheet.ts';
import type { ScoreTable } from '#core/workbook/score-table.ts';
import { plainWidth } from '#core/workbook/plain-width.ts';
import { YES } from '#core/workbook/sheets.ts';
import type { Entering, Field } from '../host.ts';
import type { Assessment, Indicator } from './assessment.ts';
import { fieldAt, locate, placeOf } from './locate.ts';
import { ownScore } from './score-content.ts';
import { scoreTable } from './tables.ts';

/** What mends a finding. */
export interface Fix {
  /** Whether it puts back what nobody may change and somebody did. */
  readonly restores: boolean;
  readonly entries: readonly Entering[];
}

/** What mends a finding without any judgement; `undefined` where somebody has to decide. */
export function fixOf(assessment: Assessment, finding: Finding): Fix | undefined {
  const place = placeOf(finding.place);
  const field = place && fieldAt(assessment.workbook, place);
  if (field === undefined) return undefined;
  if (field.of === 'weight' && finding.code === 'weight.as-text') {
    return entered(field, readShare(cellOf(assessment, field))?.toNumber());
  }
  if (field.of === 'weight' && finding.code === 'entry.padded') {
    return entered(field, textOf(cellOf(assessment, field)));
  }
  if (field.of !== 'indicator') return undefined;
  const table = scoreTable(assessment.workbook);
  const indicator = assessment.indicators.find(({ leaf }) => leaf.code === field.code);
  if (table === undefined || indicator === undefined) return undefined;
  return scoreFixes[finding.code]?.({ assessment, indicator, table, field });
}

/** A field of an indicator, with what is needed to mend it. */
interface Faulty {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly table: ScoreTable;
  readonly field: Extract<Field, { of: 'indicator' }>;
}

const scoreFixes: { readonly [C in FindingCode]?: (at: Faulty) => Fix | undefined } = {
  'value.as-text': plainly,
  'value.by-formula': plainly,
  'omission.with-value': ({ field, table, indicator }) => ({
    restores: false,
    entries: [
      { field: { ...field, column: 'value' }, content: null },
      { field: { ...field, column: 'self' }, content: ownScore(table, indicator.row) },
    ],
  }),
  'score.emptied': ({ field, table, indicator }) => entered(field, ownScore(table, indicator.row)),
  'entry.padded': ({ assessment, indicator: { leaf }, field }) => {
    const cell = cellOf(assessment, field);
    return entered(field, field.column === 'value' ? valueIn(leaf, cell) : textOf(cell));
  },
  'value.not-yours': ({ field }) => restored(field, field.column === 'applicable' ? YES : null),
  'score.computed-altered': withOwnFormula,
  'structure.formula-altered': withOwnFormula,
  'structure.altered': asIssued,
  'structure.points-altered': asIssued,
  'structure.rule-altered': asIssued,
};

/** 测算得分 as it was issued, where the columns stand as they did. */
function withOwnFormula({ assessment, indicator, table, field }: Faulty): Fix | undefined {
  if (!table.isInPlace) return undefined;
  const { row, leaf } = indicator;
  const formula = computedFormula(assessment.scheme, leaf, (column) => table.address(row, column));
  return restored(field, { formula });
}

/** What the office wrote in a place that nobody may change. */
function asIssued({ indicator, field }: Faulty): Fix | undefined {
  const issued = fixedContent(indicator.leaf)[field.column];
  if (issued === undefined) return undefined;
  return restored(field, typeof issued === 'string' ? issued || null : issued.toNumber());
}

/** What a text or a formula was read as, in its place. */
function plainly({ assessment, indicator, field }: Faulty): Fix | undefined {
  const { leaf } = indicator;
  if (!inputColumns(assessment.identity.stage, leaf).includes(field.column)) return undefined;
  const cell = cellOf(assessment, field);
  return entered(field, field.column === 'value' ? valueIn(leaf, cell) : numberIn(cell));
}

function entered(field: Field, content: Content | undefined): Fix | undefined {
  return content === undefined ? undefined : { restores: false, entries: [{ field, content }] };
}

function restored(field: Field, content: Content): Fix {
  return { restores: true, entries: [{ field, content }] };
}

function cellOf({ workbook }: Assessment, field: Field): Cell {
  const place = locate(workbook, field);
  const cell = place && workbook.sheet(place.sheet)?.cell(place.row, place.column);
  return cell ?? EMPTY;
}

/** The input that collect makes of a cell, if it finds no error in it. */
function valueIn(leaf: Leaf, cell: Cell): Content | undefined {
  const { input, findings } = readInput(leaf, cell, {});
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return input === undefined || !isSound ? undefined : inputContent(leaf, input);
}

function numberIn(cell: Cell): number | undefined {
  return parseDecimal(plainWidth(textOf(cell)))?.toNumber();
}
