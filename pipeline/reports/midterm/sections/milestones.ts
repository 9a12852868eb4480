import { milestoneStates } from '#core/scoring/milestone-state.ts';
import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { milestoneWords as words } from '../../wording/midterm/milestones.zh-CN.ts';
import { milestoneFigures, type MilestoneLine } from '../figures/milestones.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, right, table } from '../layout/table.ts';
import { leafName } from '../leaf-name.ts';

/** Milestones that the table holds. */
const MOST = 10;

/** How the plan stands on the evaluation date; nothing where it has no milestone. */
export function milestonesSection(model: ReportModel): readonly Block[] {
  const figures = milestoneFigures(model);
  if (figures === undefined) return [];
  const { late, ranked } = figures;
  const listed = late.slice(0, MOST);
  return headed(1, words.heading, [
    ...paragraph(words.counts(figures), words.meaning),
    ...paragraph(words.late(figures), words.latest(figures)),
    ...(ranked === 1
      ? []
      : table<MilestoneLine>(
          listed,
          [
            left(words.task, 34, ({ leaf }) => leafName(leaf)),
            center(words.due, 18, ({ due }) => due),
            ...milestoneStates.map((state) =>
              right<MilestoneLine>(
                words.states[state],
                state === 'onCourse' ? 16 : 11,
                ({ counts }) => `${counts[state]}`,
              ),
            ),
          ],
          {
            caption: words.caption,
            note: late.length > MOST ? words.bounded(late.length, MOST) : undefined,
          },
        )),
  ]);
}
