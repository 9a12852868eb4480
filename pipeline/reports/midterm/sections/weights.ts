import { percent } from '#core/decimal.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { weightWords as words } from '../../wording/midterm/weights.zh-CN.ts';
import { weightFigures, type FailingWeight } from '../figures/weights.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, right, table } from '../layout/table.ts';

/** Units that the table holds. */
const MOST = 30;

/** Who keeps the floor of the performance weight, and who does not, unit by unit. */
export function weightsSection(model: ReportModel): readonly Block[] {
  const figures = weightFigures(model);
  const { failing, floor } = figures;
  return headed(1, words.heading, [
    ...paragraph(
      words.rule(figures),
      words.kept(figures),
      words.unstated(figures),
      words.treatment(figures),
    ),
    ...table<FailingWeight>(
      failing.slice(0, MOST),
      [
        left(words.unit, 26, ({ name }) => name),
        right(words.weight, 20, ({ weight }) =>
          weight === undefined ? words.unknown : percent(weight),
        ),
        right(words.floor, 14, () => percent(floor)),
        right(words.short, 23, ({ short }) =>
          short === undefined ? words.noShort : `${short.times(100)}`,
        ),
        center(words.status, 18, ({ status }) => words.statuses[status]),
      ],
      {
        caption: words.caption,
        note: failing.length > MOST ? words.bounded(failing.length, MOST) : undefined,
      },
    ),
  ]);
}
