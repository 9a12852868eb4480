import type { Decimal } from '#core/decimal.ts';
import type { Locale } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { arithmeticOf, overrideOf } from '#core/scoring/arithmetic.ts';
import { termsOf } from '#core/scoring/rule-score.ts';
import type { Cell, RawWorkbook } from '#core/workbook/cells.ts';
import { readReviewRow, readSelfRow } from '#core/workbook/read-row.ts';
import { isOwnFormula } from '#core/workbook/score-table.ts';
import type { Entry } from '#core/workbook/submission.ts';
import type { Entering } from '../host.ts';
import type { Assessment, Indicator, InputColumn } from './assessment.ts';
import { entering } from './entering.ts';
import { locate } from './locate.ts';
import { scoreTable } from './tables.ts';
import { cellWith, withCells, type PlacedCell } from './with-cells.ts';

/** What a row would come to if what is being typed stood in its cells. */
export interface Preview {
  readonly entry: Entry;
  /** Those of the row. */
  readonly findings: readonly Finding[];
  /** How the points come about, one line a step; empty where there are none yet. */
  readonly arithmetic: readonly string[];
}

/**
 * Reads an indicator's row by the same code as collect does, with texts in place of its input cells.
 * A text that is not understood is read as it stands, and why it would not be written is told too.
 * The indicator must be one of the assessment's.
 */
export function preview(
  assessment: Assessment,
  code: string,
  texts: Partial<Readonly<Record<InputColumn, string>>>,
  locale: Locale,
): Preview {
  const { scheme, identity, indicators } = assessment;
  const indicator = indicators.find(({ leaf }) => leaf.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code} in this workbook`);
  const typed = understoodTexts(assessment, code, texts);
  const workbook = withCells(assessment.workbook, [
    ...uncalculated(assessment, indicator.row),
    ...typed.cells,
  ]);
  const table = scoreTable(workbook);
  if (table === undefined) throw new Error('a workbook that was understood has no scores');

  const at = { scheme, leaf: indicator.leaf, row: table.row(indicator.row) };
  const findings: Finding[] = [];
  const isOwn = identity.stage === 'self' && indicator.leaf.origin !== 'external';
  const entry = isOwn ? readSelfRow(at, findings) : readReviewRow(at, findings);
  const county = isOwn ? entry : indicator.county;
  return {
    entry,
    findings: together(typed.refused, findings),
    arithmetic: county ? arithmeticLines(assessment, indicator, county, locale) : [],
  };
}

/** What the texts make of their cells, and why some of them make nothing. */
function understoodTexts(
  assessment: Assessment,
  code: string,
  texts: Partial<Readonly<Record<InputColumn, string>>>,
): { readonly cells: readonly PlacedCell[]; readonly refused: readonly Finding[] } {
  const columns = Object.entries(texts) as [InputColumn, string][];
  const typed = columns.map(([column, text]) => {
    const field = { of: 'indicator', code, column } as const;
    const { entries, finding } = entering(assessment, field, text);
    const cells = entries
      ? entries.flatMap((entry) =>
          placed(assessment.workbook, entry.field, cellWith(entry.content)),
        )
      : placed(assessment.workbook, field, { type: 'text', value: text });
    return { cells, refused: finding ? [finding] : [] };
  });
  return {
    cells: typed.flatMap(({ cells }) => cells),
    refused: typed.flatMap(({ refused }) => refused),
  };
}

/** Why texts would not be written, each once, with what is said of the row; but not that they are texts. */
function together(refused: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const isRefused = ({ place }: Finding) => refused.some((each) => each.place.cell === place.cell);
  const ofRow = findings.filter((each) => each.code !== 'value.as-text' || !isRefused(each));
  const told = new Set(ofRow.map(({ code }) => code));
  return [...refused.filter(({ code }) => !told.has(code)), ...ofRow];
}

/** 测算得分, and 自评得分 that follows from it, without the results that they had for what stood there before. */
function uncalculated({ workbook, identity }: Assessment, number: number): readonly PlacedCell[] {
  const table = scoreTable(workbook);
  if (table === undefined) return [];
  const row = table.row(number);
  const isOwn = identity.stage === 'self' && isOwnFormula(row);
  const columns = isOwn ? (['computed', 'self'] as const) : (['computed'] as const);
  return columns.flatMap((key) => {
    const { formula } = row.cell(key);
    const place = { sheet: table.sheet.name, row: number, column: table.column(key) };
    return formula === undefined ? [] : [{ place, cell: { type: 'empty', formula } }];
  });
}

function placed(workbook: RawWorkbook, field: Entering['field'], cell: Cell): PlacedCell[] {
  const place = locate(workbook, field);
  return place ? [{ place, cell }] : [];
}

/** The rule's arithmetic on the county's input, and that its own score stands over it where it does. */
function arithmeticLines(
  { scheme }: Assessment,
  { leaf }: Indicator,
  { input, computed, score }: Entry,
  locale: Locale,
): readonly string[] {
  const lines = input === undefined ? [] : arithmeticOf(leaf, termsOf(scheme, leaf), input, locale);
  return isOverridden(score, computed) ? [...lines, overrideOf(score, locale)] : lines;
}

function isOverridden(score: Decimal | null, computed: Decimal | null): score is Decimal {
  return score !== null && !(computed?.equals(score) ?? false);
}
