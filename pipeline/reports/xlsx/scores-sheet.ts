import type { DataValidation, Workbook } from 'exceljs';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { Veto } from '#core/scheme/schema.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import { themeNames } from '../../wording/themes.ts';
import { chaptersOf } from '../chapter-rates.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { blockAt, type NamedCells } from './cell-names.ts';
import { faultRules, mutedRules, wordRules } from './cell-rules.ts';
import { listsOrigins } from './origins-sheet.ts';
import type { RankedUnit } from './ranked-units.ts';
import type { UnitSteps } from './steps-sheet.ts';
import { formats } from './style.ts';
import type { TableColumn, Value } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<RankedUnit>;

const { bands, inapplicable, omitted, standing } = workbookWords;

/** Bands above the headers; the formulas find leaves by them. */
const bandKeys = ['chapterNumber', 'theme', 'type', 'points', 'code'] as const;
type Band = (typeof bandKeys)[number];

/** Where points are checked against, counted from the header row upwards. */
const POINTS_ABOVE_HEADER = bandKeys.length - bandKeys.indexOf('points');

/**
 * Sheet 指标得分: the score of record of each ranked unit and leaf, and the vetoes, for a reader to
 * change. Returns the cells that the formulas of other sheets speak of.
 */
export function addScoresSheet(
  workbook: Workbook,
  model: ReportModel,
  steps: readonly UnitSteps[],
): NamedCells {
  const { leaves, vetoes } = model.scheme;
  const name = workbookWords.sheets.scores;
  const origins = listsOrigins(model)
    ? workbookWords.notes.originsHere
    : workbookWords.notes.originsElsewhere(String(model.scoreCount));
  const table = addTableSheet(workbook, model, {
    name,
    note: workbookWords.notes.scores(omitted, inapplicable) + origins,
    columns: [...unitColumns, ...leafColumns(model), ...vetoes.map(vetoColumn)],
    rows: steps.map(({ unit }) => unit).toSorted((a, b) => a.position - b.position),
    frozen: unitColumns.length,
    bands: bandKeys.map((key) => bands[key]),
    columnsOnPage: 16,
  });

  const first = unitColumns.length + 1;
  const last = unitColumns.length + leaves.length;
  const rows = [table.firstRow, table.lastRow] as const;
  const band = (key: Band) => {
    const row = table.headerRow - bandKeys.length + bandKeys.indexOf(key);
    return blockAt({ sheet: name, rows: [row, row], columns: [first, last] });
  };
  return {
    [cellNames.leafChapters]: band('chapterNumber'),
    [cellNames.leafThemes]: band('theme'),
    [cellNames.leafTypes]: band('type'),
    [cellNames.leafPoints]: band('points'),
    [cellNames.scores]: blockAt({ sheet: name, rows, columns: [first, last] }),
    [cellNames.scoredUnits]: blockAt({ sheet: name, rows, columns: [1, 1] }),
    ...(vetoes.length > 0 && {
      [cellNames.vetoMarks]: blockAt({
        sheet: name,
        rows,
        columns: [last + 1, last + vetoes.length],
      }),
    }),
  };
}

const unitColumns: readonly Column[] = [
  { header: words.unitCode, width: 9, align: 'center', value: ({ row }) => row.unit_code },
  { header: words.unit, width: 19, align: 'left', wrap: true, value: ({ row }) => row.unit_name },
  {
    header: words.kind,
    width: 13,
    align: 'center',
    value: ({ row }) => unitKindNames[row.kind],
  },
];

function leafColumns(model: ReportModel): readonly Column[] {
  const chapters = new Map(chaptersOf(model).map(({ code }, index) => [code, index + 1]));
  return model.scheme.leaves.map((leaf): Column => {
    const [chapter] = leaf.path;
    const own: Readonly<Record<Band, Value>> = {
      chapterNumber: chapters.get(chapter?.code ?? '') ?? null,
      theme: leaf.theme === undefined ? '' : themeNames[leaf.theme],
      type: typeNames[leaf.type],
      points: leaf.points.toNumber(),
      code: leaf.code,
    };
    return {
      header: leaf.name,
      ...(chapter && { group: chapter.name }),
      bands: bandKeys.map((key) => own[key]),
      width: 11,
      align: 'center',
      format: formats.points,
      input: true,
      value: ({ outcomes }) => scoreOf(outcomes, leaf),
      rules: (at) => [
        ...faultRules(`OR(${at}="",${isScore(at)})`),
        ...wordRules(at, omitted),
        ...mutedRules(at, inapplicable),
      ],
      validation: scoreCheck,
    };
  });
}

/** A number, one of the two words, or nothing where nobody gave a score. */
function scoreOf(outcomes: RankedUnit['outcomes'], { code }: Leaf): string | number | null {
  const outcome = outcomes.get(code);
  if (outcome === undefined) return inapplicable;
  return outcome.applicable ? pointsNumber(outcome.score_micro) : omitted;
}

function scoreCheck(first: string): DataValidation {
  return {
    type: 'custom',
    allowBlank: true,
    formulae: [isScore(first)],
    showErrorMessage: true,
    errorTitle: workbookWords.scoreFault.title,
    error: workbookWords.scoreFault.text(omitted, inapplicable),
  };
}

/** Whether a cell holds a score within the points above it, or one of the two words. */
function isScore(first: string): string {
  const points = pointsAbove(first);
  const within = `AND(${first}>=0,${first}<=${points},ROUND(${first},6)=${first})`;
  return `IF(ISNUMBER(${first}),${within},OR(${first}="${omitted}",${first}="${inapplicable}"))`;
}

/** `F10` is the first score of a column whose points stand in `F$7`. */
function pointsAbove(first: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  return `${letters}$${Number(row) - 1 - POINTS_ABOVE_HEADER}`;
}

function vetoColumn({ code, name, effect }: Veto): Column {
  const own: Partial<Record<Band, Value>> = {
    type: workbookWords.vetoType,
    code,
    ...(effect.kind !== 'grade' && {
      points: effect.kind === 'zero' ? 0 : effect.score.toNumber(),
    }),
  };
  return {
    header: name,
    group: workbookWords.vetoGroup(standing),
    bands: bandKeys.map((key) => own[key] ?? ''),
    width: 11,
    align: 'center',
    input: true,
    value: ({ vetoes }) => (vetoes.has(code) ? standing : null),
    rules: (at) => wordRules(at, standing),
    validation: () => ({
      type: 'list',
      allowBlank: true,
      formulae: [`"${standing}"`],
      showErrorMessage: true,
      errorTitle: workbookWords.vetoFault.title,
      error: workbookWords.vetoFault.text(standing),
    }),
  };
}
