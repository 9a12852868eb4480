import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { returnWords as words } from '../../wording/midterm/returns.zh-CN.ts';
import { returnFigures } from '../figures/returns.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, table } from '../layout/table.ts';

/** Who handed in, who was sent back and why, and who is missing. */
export function returnsSection(model: ReportModel): readonly Block[] {
  const figures = returnFigures(model);
  const listed = figures.units === 1 ? [] : words.inTable(figures);
  return headed(2, words.heading, [
    ...paragraph(words.handedIn(figures)),
    ...paragraph(words.unranked(figures), words.apart(figures)),
    ...table(
      listed,
      [
        left(words.unit, 24, ({ name }) => name),
        center(words.status, 14, ({ status }) => words.statuses[status]),
        left(words.reason, 62, (row) => words.why(row)),
      ],
      { caption: words.caption },
    ),
  ]);
}
