import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { practiceWords as words } from '../../wording/midterm/practice.zh-CN.ts';
import { percentText } from '../faithful.ts';
import { goodPracticeFigures, type GoodPracticeFigures } from '../figures/good-practice.ts';
import type { WeaknessFigures } from '../figures/weaknesses.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';
import { leafName } from '../leaf-name.ts';

/** Units that lead where most are weak; nothing for a single unit or where there is no weakness. */
export function practiceSection(model: ReportModel, weaknesses: WeaknessFigures): readonly Block[] {
  const figures = goodPracticeFigures(model, weaknesses);
  if (figures.ranked < 2 || figures.weaknesses === 0) return [];
  return headed(1, words.heading, [
    ...paragraph(words.led(figures), words.leaders(figures), words.caution(figures)),
    ...table<GoodPracticeFigures['led'][number]>(
      figures.led,
      [
        left(words.indicator, 36, ({ result }) => leafName(result.leaf)),
        right(words.mean, 15, ({ result }) => percentText(result.rate)),
        right(words.count, 15, ({ units }) => `${units.length}`),
        left(words.units, 34, ({ units }) => words.named(units)),
      ],
      { caption: words.caption },
    ),
  ]);
}
