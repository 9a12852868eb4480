import { columnLetters } from '#core/workbook/cells.ts';
import type { ReportModel } from '../model.ts';
import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { textLine, type MethodLine } from './method-line.ts';
import { stepFormulas } from './step-formulas.ts';
import { stepGroups } from './step-groups.ts';
import { stepHeaders } from './step-headers.ts';
import { isLive, stepAt, stepKeys } from './step-keys.ts';

const own = workbookWords.method;

/** The order of evaluation: each column of 得分步骤 in words, with its formula in the first row. */
export function stepLines(model: ReportModel, firstRow: number): readonly MethodLine[] {
  const formulas = stepFormulas(model.scheme);
  const at = stepAt(firstRow);
  const rows = stepKeys.flatMap((key, index): MethodLine[] => {
    if (!isLive(key)) return [];
    const column = own.column(stepHeaders[key], columnLetters(index + 1));
    const formula = `=${formulas[key](at)}`;
    return [
      textLine(
        'row',
        [stepGroups[key], 1],
        [column, 2],
        [workbookWords.stepWords[key], 1],
        [formula, 1],
      ),
    ];
  });
  return [
    { kind: 'section', text: own.steps, onNewPage: true },
    { kind: 'note', text: own.stepsNote },
    textLine(
      'header',
      [own.stepName, 1],
      [own.stepColumn, 2],
      [own.stepWords, 1],
      [own.stepFormula, 1],
    ),
    ...rows,
  ];
}
