import type { Source } from '../reports/explanation.ts';
import type { ExplanationWords } from '../wording/explanation/words.ts';

/** Where a figure stands, in words: `见 620102-城关区.xlsx 指标评分!K7`, `见 否决.csv 第 2 行`. */
export function sourceText({ file, sheet, cell }: Source, say: ExplanationWords): string {
  const place = sheet === '' ? lineText(cell, say) : [sheet, cell].filter(Boolean).join('!');
  return say.source(file, place);
}

/** The line of a CSV that begins with a cell: `A12` is line 12. */
function lineText(cell: string, say: ExplanationWords): string {
  return cell === '' ? '' : say.line(cell.slice(1));
}
