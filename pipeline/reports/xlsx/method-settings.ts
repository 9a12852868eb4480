import type { DataValidation } from 'exceljs';
import { effectNames, peerNames, rankedOnNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { Veto } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { textLine, type MethodCell, type MethodLine } from './method-line.ts';
import { shareCell } from './share-cell.ts';
import { formats } from './style.ts';
import type { Value } from './table-column.ts';

const own = workbookWords.method;

/** The scheme's figures, grades and vetoes, in cells that the formulas use and a reader may change. */
export function settingLines({ scheme }: ReportModel): readonly MethodLine[] {
  const { total, bonusCap, decimals, performanceWeight, ranking } = scheme;
  const highest = total.plus(bonusCap).toNumber();
  const points = { format: formats.points, check: amount };
  return [
    { kind: 'section', text: own.settings },
    { kind: 'note', text: own.settingsNote },
    textLine(
      'header',
      [own.settingName, 1],
      [own.settingValue, 1],
      [own.settingCell, 1],
      [own.settingMeaning, 2],
    ),
    setting('total', { ...points, input: true, value: total.toNumber() }),
    setting('bonusCap', { ...points, input: true, value: bonusCap.toNumber() }),
    setting('highest', {
      format: formats.points,
      value: { formula: `ROUND(${cellNames.total}+${cellNames.bonusCap},6)`, result: highest },
    }),
    setting('decimals', { format: formats.whole, input: true, value: decimals, check: places }),
    setting('floor', {
      format: formats.share,
      input: true,
      value: shareCell(performanceWeight.floor.toString()),
      check: amount,
    }),
    textLine('row', [own.ranking, 1], [rankedOnNames[ranking.on], 4]),
    textLine(
      'row',
      [own.peers, 1],
      [ranking.peers.map((peers) => peerNames[peers]).join(words.listSeparator), 4],
    ),
    ...gradeLines(scheme),
    ...vetoLines(scheme, highest),
  ];
}

type Setting = keyof typeof own.meanings;

function setting(key: Setting, cell: MethodCell): MethodLine {
  const name = cellNames[key];
  return {
    kind: 'row',
    cells: [
      { value: name },
      { ...cell, name },
      { value: name },
      { value: own.meanings[key], span: 2 },
    ],
  };
}

function gradeLines({ grades }: Scheme): readonly MethodLine[] {
  return [
    textLine('header', [own.gradeTable, 1], [own.gradeBound, 1]),
    ...grades.map(({ name, from }): MethodLine => ({
      kind: 'row',
      cells: [
        { value: name, name: cellNames.gradeNames },
        {
          value: from.toNumber(),
          name: cellNames.gradeBounds,
          format: formats.points,
          input: true,
          check: amount,
        },
      ],
    })),
  ];
}

function vetoLines(scheme: Scheme, highest: number): readonly MethodLine[] {
  if (scheme.vetoes.length === 0) return [];
  return [
    textLine(
      'header',
      [own.vetoTable, 1],
      [own.vetoCap, 1],
      [own.vetoGradeNumber, 1],
      [words.veto, 1],
      [own.vetoEffect, 1],
    ),
    ...scheme.vetoes.map((veto): MethodLine => {
      const { cap, grade } = limitsOf(scheme, veto, highest);
      return {
        kind: 'row',
        cells: [
          { value: veto.code },
          {
            value: cap,
            name: cellNames.vetoCaps,
            format: formats.points,
            ...(typeof cap === 'number' && { input: true, check: amount }),
          },
          {
            value: grade,
            name: cellNames.vetoGrades,
            format: formats.whole,
            ...(grade !== 1 && { input: true, check: gradeNumber(scheme) }),
          },
          { value: veto.name, name: cellNames.vetoNames },
          { value: effectText(veto) },
        ],
      };
    }),
  ];
}

/** A veto that limits the grade alone allows the highest score, one that limits the score the best grade. */
function limitsOf(
  { grades }: Scheme,
  { effect }: Veto,
  highest: number,
): { readonly cap: Value; readonly grade: number } {
  if (effect.kind !== 'grade') {
    return { cap: effect.kind === 'zero' ? 0 : effect.score.toNumber(), grade: 1 };
  }
  const place = grades.findIndex(({ name }) => name === effect.atMost) + 1;
  return { cap: { formula: cellNames.highest, result: highest }, grade: place };
}

function effectText({ effect }: Veto): string {
  switch (effect.kind) {
    case 'zero':
      return effectNames.zero;
    case 'cap':
      return own.capEffect(effectNames.cap, effect.score.toString());
    case 'grade':
      return own.gradeEffect(effectNames.grade, effect.atMost);
  }
}

const amount: DataValidation = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formulae: [0],
  showErrorMessage: true,
  errorTitle: workbookWords.settingFault.title,
  error: workbookWords.settingFault.text,
};

const places: DataValidation = {
  type: 'whole',
  operator: 'between',
  formulae: [0, 4],
  showErrorMessage: true,
  errorTitle: workbookWords.decimalsFault.title,
  error: workbookWords.decimalsFault.text,
};

function gradeNumber({ grades }: Scheme): DataValidation {
  return {
    type: 'whole',
    operator: 'between',
    formulae: [1, grades.length],
    showErrorMessage: true,
    errorTitle: workbookWords.gradeFault.title,
    error: workbookWords.gradeFault.text(String(grades.length)),
  };
}
