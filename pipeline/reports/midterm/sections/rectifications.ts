import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { rectificationWords as words } from '../../wording/midterm/rectifications.zh-CN.ts';
import { foremost } from '../figures/foremost.ts';
import { rectificationFigures, type Contradiction } from '../figures/rectifications.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, right, table } from '../layout/table.ts';
import { lossTexts } from '../loss-text.ts';

/** Items that the table holds. */
const LISTED = 10;

/** What became of the problems of the round before; nothing where no ledger of it was handed in. */
export function rectificationsSection(model: ReportModel): readonly Block[] {
  const figures = rectificationFigures(model);
  if (figures === undefined) return [];
  const { contradictions } = figures;
  const most = foremost(contradictions, LISTED, sameLoss);
  const listed = most.length > 0 ? most : contradictions.slice(0, LISTED);
  const beforeText = lossTexts(listed.map(({ lostBefore }) => lostBefore));
  const lostText = lossTexts(listed.map(({ lost }) => lost));
  const rest = contradictions.length > listed.length;
  return headed(1, words.heading, [
    ...paragraph(
      words.handedIn(figures),
      words.states(figures),
      contradictions.length > 0 ? words.meaning : undefined,
    ),
    ...paragraph(words.late(figures)),
    ...table<Contradiction>(
      listed,
      [
        left(words.unit, 20, ({ unit }) => unit),
        left(words.indicator, 36, ({ name }) => name),
        center(words.closedOn, 18, ({ closedOn }) => closedOn),
        right(words.lostBefore, 13, ({ lostBefore }) => beforeText(lostBefore)),
        right(words.lost, 13, ({ lost }) => lostText(lost)),
      ],
      {
        caption: words.caption,
        note: rest ? words.bounded(contradictions.length, listed.length) : undefined,
      },
    ),
  ]);
}

function sameLoss(a: Contradiction, b: Contradiction): boolean {
  return a.lost.equals(b.lost);
}
