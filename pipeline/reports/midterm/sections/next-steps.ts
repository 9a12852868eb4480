import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { nextStepWords as words } from '../../wording/midterm/next-steps.zh-CN.ts';
import { followUpFigures } from '../figures/follow-ups.ts';
import type { LeafResult } from '../figures/leaf-results.ts';
import { returnFigures } from '../figures/returns.ts';
import type { WeaknessFigures } from '../figures/weaknesses.ts';
import { weightFigures } from '../figures/weights.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, table, type Column } from '../layout/table.ts';
import { leafName } from '../leaf-name.ts';

/** What is to be done, by whom, and whom the scheme's thresholds mark. */
export function nextStepsSection(
  model: ReportModel,
  weaknesses: WeaknessFigures,
): readonly Block[] {
  const followUps = followUpFigures(model);
  const ranked = model.evaluations.size;
  return headed(1, words.heading, [
    ...headed(2, words.tasksHeading, [
      ...(ranked > 0 ? tasks(weaknesses) : []),
      ...paragraph(words.handIn(returnFigures(model)), words.weights(weightFigures(model))),
    ]),
    ...(ranked > 0
      ? headed(2, words.followUpHeading, [
          ...(followUps.length === 0
            ? paragraph(words.noThreshold)
            : followUps.flatMap((one) => paragraph(words.marked(one, model.scheme.decimals)))),
          ...paragraph(words.decision(followUps)),
        ])
      : []),
  ]);
}

function tasks({ ranked, weakest }: WeaknessFigures): readonly Block[] {
  const columns: readonly Column<LeafResult>[] = [
    center(words.number, 7, (_, index) => `${index + 1}`),
    left(words.task, 28, ({ leaf }) => leafName(leaf)),
    left(words.lead, 22, ({ leaf }) => leaf.lead ?? words.noLead),
    left(words.goal, 20, (result) => words.aim(result)),
  ];
  return [
    ...paragraph(ranked === 1 ? words.tasksOfOne(weakest.length) : words.tasks(weakest.length)),
    ...table(
      weakest,
      ranked === 1
        ? columns
        : [...columns, left(words.units, 22, ({ short, units }) => words.concerned(short, units))],
      { caption: words.caption },
    ),
  ];
}
