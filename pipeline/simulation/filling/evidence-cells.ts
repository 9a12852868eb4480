import { leavesFor } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { evidenceHeaders, sheetNames } from '#core/workbook/sheets.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import type { Filling } from '../filling.ts';
import { simulationWords as words } from '../wording.zh-CN.ts';
import { evidenceNumbers } from './evidence-numbers.ts';
import { lineCells } from './line-cells.ts';

/** Each kind of evidence once, cited by every indicator that asks for it. */
export function evidenceCells(workbook: RawWorkbook, filling: Filling): PutCell[] {
  const { scheme, unit, answers } = filling;
  const cited = leavesFor(scheme, unit.kind).filter((leaf) => {
    const answer = answers.get(leaf.code);
    return answer?.value !== undefined && answer.omission === undefined;
  });
  const numbers = evidenceNumbers(scheme);
  const titles = [...new Set(cited.flatMap((leaf) => leaf.evidence))];
  const lines = titles.map((title) => {
    const number = numbers.get(title) ?? '';
    const codes = cited.filter((leaf) => leaf.evidence.includes(title)).map((leaf) => leaf.code);
    return {
      number,
      indicators: codes.join('、'),
      title,
      link: words.evidenceLink(number),
      date: { day: scheme.evaluationDate },
      note: words.evidenceNote,
    };
  });
  return lineCells(workbook, sheetNames.evidence, evidenceHeaders, lines);
}
