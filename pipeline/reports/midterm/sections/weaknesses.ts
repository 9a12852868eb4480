import type { Chart } from '../../charts/chart.ts';
import type { Block } from '../../document/blocks.ts';
import { weaknessWords as words } from '../../wording/midterm/weaknesses.zh-CN.ts';
import { percentText } from '../faithful.ts';
import type { LeafResult } from '../figures/leaf-results.ts';
import type { WeaknessFigures } from '../figures/weaknesses.ts';
import { figure } from '../layout/figure.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';
import { leafName } from '../leaf-name.ts';

/** Where most units are weak; nothing where no unit is ranked. */
export function weaknessesSection(
  figures: WeaknessFigures,
  heat: Chart | undefined,
): readonly Block[] {
  const { ranked, weakest } = figures;
  if (ranked === 0) return [];
  return headed(1, words.heading(figures), [
    ...paragraph(words.found(figures), words.lowest(figures), words.others(figures)),
    ...table<LeafResult>(
      weakest,
      [
        left(words.indicator, ranked === 1 ? 64 : 40, ({ leaf }) => leafName(leaf)),
        right(words.points, 10, ({ leaf }) => `${leaf.points}`),
        right(ranked === 1 ? words.rate : words.mean, ranked === 1 ? 26 : 17, ({ rate }) =>
          percentText(rate),
        ),
        ...(ranked === 1
          ? []
          : [
              right<LeafResult>(words.units, 13, ({ units }) => `${units}`),
              right<LeafResult>(words.short, 13, ({ short }) => `${short}`),
              right<LeafResult>(words.zero, 10, ({ zero }) => `${zero}`),
            ]),
      ],
      { caption: words.caption(figures) },
    ),
    ...(ranked > 1 && weakest.length > 0 ? figure(heat, words.chart) : []),
  ]);
}
