import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { responsibleWords as words } from '../../wording/midterm/responsible.zh-CN.ts';
import { percentText } from '../faithful.ts';
import { responsibleLossFigures, type ResponsibleLoss } from '../figures/responsible-losses.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';
import { lossTexts } from '../loss-text.ts';

/** Units of a role that the table holds. */
const MOST = 10;

/** Responsible units whose indicators lose most; nothing where the scheme names nobody. */
export function responsibleSection(model: ReportModel): readonly Block[] {
  const figures = responsibleLossFigures(model);
  const roles = (['lead', 'responsible'] as const).filter((role) => figures[role].length > 0);
  return headed(
    1,
    words.heading,
    roles.flatMap((role, index) => {
      const losses = figures[role];
      const some = losses.filter(({ lost }) => !lost.isZero());
      return [
        ...paragraph(words.losses(role, losses), index === 0 ? words.note : undefined),
        ...(losses.length > 1 ? lossTable(role, some) : []),
      ];
    }),
  );
}

function lossTable(
  role: keyof typeof words.roles,
  losses: readonly ResponsibleLoss[],
): readonly Block[] {
  const listed = losses.slice(0, MOST);
  const attainableText = lossTexts(listed.map(({ attainable }) => attainable));
  const lostText = lossTexts(listed.map(({ lost }) => lost));
  return table(
    listed,
    [
      left(words.roles[role], 34, ({ name }) => name),
      right(words.indicators, 12, ({ indicators }) => `${indicators}`),
      right(words.attainable, 20, ({ attainable }) => attainableText(attainable)),
      right(words.lost, 20, ({ lost }) => lostText(lost)),
      right(words.rate, 14, ({ rate }) => percentText(rate)),
    ],
    {
      caption: words.caption[role],
      note: losses.length > MOST ? words.bounded(losses.length, MOST) : undefined,
    },
  );
}
