import { decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { IndicatorRow } from '../../../database/marts.ts';
import type { Block } from '../../document/blocks.ts';
import { pointsText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import { annexWords as words } from '../../wording/midterm/annexes.zh-CN.ts';
import { faithful, percentText } from '../faithful.ts';
import type { LeafResult } from '../figures/leaf-results.ts';
import { left, right, table } from '../layout/table.ts';

/** How the ranked units came out in each indicator. */
export function indicatorsAnnex(
  model: ReportModel,
  results: readonly LeafResult[],
): readonly Block[] {
  const typeOf = new Map(model.scheme.leaves.map(({ code, type }) => [code, type]));
  const rateOf = new Map(results.map(({ leaf, rate }) => [leaf.code, rate]));
  const type = (row: IndicatorRow): LeafType => typeOf.get(row.indicator_code) ?? 'base';
  const rate = (row: IndicatorRow) => {
    const exact = rateOf.get(row.indicator_code);
    return exact === undefined ? words.noFigure : percentText(exact);
  };
  return [
    { kind: 'annex', title: words.indicators },
    ...table<IndicatorRow>(
      model.indicatorStatistics,
      [
        left(words.code, 9, (row) => row.indicator_code),
        left(words.indicator, 31, (row) => `${row.name}${words.types[type(row)]}`),
        right(words.points, 8, (row) => pointsText(row.points_micro)),
        right(words.units, 8, (row) => `${row.units}`),
        right(words.mean, 10, (row) => figure(row, shortened(row.mean_score))),
        right(words.rate, 10, rate),
        right(words.deviation, 8, (row) => figure(row, shortened(row.stddev))),
        right(words.zero, 8, (row) => figure(row, `${row.zero_units}`)),
        right(words.full, 8, (row) => figure(row, `${row.full_units}`)),
      ],
      { note: words.indicatorsNote },
    ),
  ];
}

/** A figure over the units of an indicator, where there are any. */
function figure({ units }: IndicatorRow, text: string): string {
  return units === 0 ? words.noFigure : text;
}

/** Places of a mean or deviation in the annex. */
const PLACES = 3;

function shortened(quotient: number | null): string {
  return quotient === null ? '' : faithful(decimal(quotient), PLACES);
}
