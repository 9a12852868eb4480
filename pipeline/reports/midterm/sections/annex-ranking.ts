import type { Block } from '../../document/blocks.ts';
import type { ReportModel } from '../../model.ts';
import { annexWords as words } from '../../wording/midterm/annexes.zh-CN.ts';
import { returnWords } from '../../wording/midterm/returns.zh-CN.ts';
import { rankedUnits, type RankedUnit } from '../figures/ranked-units.ts';
import { remarks } from '../remarks.ts';
import { returnFigures, type Unranked } from '../figures/returns.ts';
import { paragraph } from '../layout/paragraph.ts';
import { center, left, right, table } from '../layout/table.ts';
import { unitColumns } from './unit-columns.ts';

/** Every unit of the round: the ranked ones by rank, then why the others are not. */
export function rankingAnnex(model: ReportModel): readonly Block[] {
  const { decimals } = model.scheme;
  const ranked = rankedUnits(model);
  const remarkOf = remarks(model);
  const { returned, rejected, missing } = returnFigures(model);
  const withRemarks = remarkOf.size > 0;
  return [
    { kind: 'annex', title: words.ranking },
    ...(ranked.length === 0 ? paragraph(words.noneRanked) : []),
    ...table<RankedUnit>(
      ranked,
      [
        center(words.rank, 8, ({ rank }) => `${rank}`),
        left(words.unit, 21, ({ name }) => name),
        ...unitColumns<RankedUnit>(({ row }) => row, { kind: 10, place: 18 }),
        right(words.score, 9, ({ score }) => score.toFixed(decimals)),
        center(words.grade, 9, ({ row }) => row.grade ?? ''),
        right(words.kindRank, 8, ({ row }) => `${row.kind_rank ?? ''}`),
        right(words.placeRank, 9, ({ row }) => `${row.prefecture_rank ?? ''}`),
        right(words.rankWithout, 10, ({ row }) => `${row.unrescaled_rank ?? ''}`),
        ...(withRemarks
          ? [left<RankedUnit>(words.remark, 15, ({ code }) => remarkOf.get(code)?.join('、') ?? '')]
          : []),
      ],
      { caption: words.rankedCaption, note: words.rankingNote },
    ),
    ...table<Unranked>(
      [...returned, ...rejected, ...missing],
      [
        left(words.unit, 20, ({ name }) => name),
        ...unitColumns<Unranked>(({ row }) => row, { kind: 10, place: 20 }),
        center(words.status, 11, ({ status }) => returnWords.statuses[status]),
        left(words.reason, 42, (row) => returnWords.why(row)),
      ],
      { caption: words.unrankedCaption },
    ),
  ];
}
