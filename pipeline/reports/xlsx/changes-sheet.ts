import type { Workbook } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import type { RankingRow } from '../../database/marts.ts';
import { comparison, type ComparisonScope } from '../comparison.ts';
import { pointsNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { unitChanges, type UnitChange } from '../unit-changes.ts';
import { cellNames, workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { changeColumn, pointsFormula, rankFormula } from './change-column.ts';
import { formats } from './style.ts';
import type { UnitSteps } from './steps-sheet.ts';
import type { Live, TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';
import { themeChangeColumns } from './theme-change-columns.ts';
import type { UnitFigures } from './unit-figures.ts';

interface UnitLine {
  readonly row: RankingRow;
  readonly figures: UnitFigures;
  readonly change: UnitChange;
}

/** Columns whose cells the formulas name. Which of them there are depends on what is compared. */
const unitKeys = ['code', 'unit', 'prefecture', 'rank', 'previousRank', 'rankChange'] as const;
const scoreKeys = ['score', 'previousScore', 'scoreChange'] as const;
const comparedKeys = ['leaves', 'points', 'comparedScore', 'comparedPrevious', 'change'] as const;
type Key = (typeof unitKeys | typeof scoreKeys | typeof comparedKeys)[number];

/** Sheet 变化: units that were ranked in the round before too, each change a live formula. */
export function addChangesSheet(
  workbook: Workbook,
  model: ReportModel,
  steps: readonly UnitSteps[],
): void {
  const compared = comparison(model);
  if (compared === undefined) return;
  const changes = unitChanges(model);
  const keys = keysOf(compared);
  const columns = unitColumns(keys);
  addTableSheet(workbook, model, {
    name: words.sheets.changes,
    note:
      words.notes.changes(compared.previous.round) +
      words.changes.meaning[compared.scores] +
      workbookWords.notes.changes,
    columns: [
      ...keys.map((key) => columns[key]),
      ...themeChangeColumns(model, ({ row }: UnitLine) => row.unit_code),
    ],
    rows: steps.flatMap(({ unit: { row }, figures }): UnitLine[] => {
      const change = changes.get(row.unit_code);
      return change === undefined ? [] : [{ row, figures, change }];
    }),
    frozen: 2,
  });
}

function keysOf({ previous, scores }: ComparisonScope): readonly Key[] {
  return [
    ...unitKeys,
    ...(scores === 'comparable' ? scoreKeys : []),
    ...(previous.by_leaf ? comparedKeys : []),
  ];
}

/** A figure of 得分步骤 of the unit with this code. */
function looked(name: CellName, code: string, result: string | number): Live {
  return { formula: `INDEX(${name},MATCH(${code},${cellNames.units},0))`, result };
}

function unitColumns(keys: readonly Key[]): Readonly<Record<Key, TableColumn<UnitLine>>> {
  const at = (key: Key, line: number) => `${columnLetters(keys.indexOf(key) + 1)}${line}`;
  const { changes } = words;
  const rank = { group: words.rank, width: 7.5, align: 'center' } as const;
  const score = { group: words.score, width: 8.5, align: 'right', format: formats.points } as const;
  const compared = { ...score, group: changes.comparedGroup, width: 10.5 } as const;
  return {
    code: { header: words.unitCode, width: 9, align: 'center', value: ({ row }) => row.unit_code },
    unit: {
      header: words.unit,
      width: 19,
      align: 'left',
      wrap: true,
      value: ({ row }) => row.unit_name,
    },
    prefecture: {
      header: words.prefecture,
      width: 15,
      align: 'left',
      value: ({ row }) => row.prefecture,
    },
    rank: {
      ...rank,
      header: changes.current,
      value: ({ figures }, line) => looked(cellNames.ranks, at('code', line), figures.rank),
    },
    previousRank: {
      ...rank,
      header: changes.previous,
      value: ({ change }) => change.previousRank,
    },
    rankChange: changeColumn({
      ...rank,
      header: changes.change,
      kind: 'rank',
      of: ({ change }: UnitLine) => change.rankChange,
      formula: (_, line) => rankFormula(at('rank', line), at('previousRank', line)),
      result: (places) => places,
    }),
    score: {
      ...score,
      header: changes.current,
      value: ({ figures }, line) => looked(cellNames.unitScores, at('code', line), figures.score),
    },
    previousScore: {
      ...score,
      header: changes.previous,
      value: ({ change }) => pointsNumber(change.previousScore),
    },
    scoreChange: changeColumn({
      ...score,
      header: changes.change,
      kind: 'points',
      of: ({ change }: UnitLine) => change.scoreChange,
      formula: (_, line) => pointsFormula(at('score', line), at('previousScore', line)),
      result: pointsNumber,
    }),
    leaves: {
      ...compared,
      header: changes.leafCount,
      width: 7.5,
      align: 'center',
      format: '0',
      value: ({ change }) => change.compared?.leaves ?? null,
    },
    points: {
      ...compared,
      header: words.points,
      width: 9,
      value: ({ change }) => pointsNumber(change.compared?.points ?? null),
    },
    comparedScore: {
      ...compared,
      header: changes.current,
      value: ({ change }) => pointsNumber(change.compared?.score ?? null),
    },
    comparedPrevious: {
      ...compared,
      header: changes.converted,
      value: ({ change }) => pointsNumber(change.compared?.previous ?? null),
    },
    change: changeColumn({
      ...compared,
      header: changes.change,
      kind: 'points',
      of: ({ change }: UnitLine) => change.compared?.change,
      formula: (_, line) => pointsFormula(at('comparedScore', line), at('comparedPrevious', line)),
      result: pointsNumber,
    }),
  };
}
