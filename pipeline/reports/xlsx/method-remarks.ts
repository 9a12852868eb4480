import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { textLine, type MethodLine } from './method-line.ts';

const { method: own, omitted, inapplicable, standing } = workbookWords;

/** What a reader may change and where, and what else is to be known of the workbook. */
export function remarkLines(): readonly MethodLine[] {
  return [
    { kind: 'section', text: own.changing },
    textLine('header', [own.place, 2], [own.what, 3]),
    ...own
      .changes(omitted, inapplicable, standing)
      .map(([place, what]) => textLine('row', [place, 2], [what, 3])),
    { kind: 'section', text: own.remarks },
    ...own.remarkLines.map((line, index) => textLine('row', [`${index + 1}. ${line}`, 5])),
  ];
}
