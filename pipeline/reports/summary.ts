import { from, op } from 'arquero';
import { fromMicro, type Decimal } from '#core/decimal.ts';
import { combine } from '#core/scoring/combine.ts';
import type { UnitStatus } from '../database/marts.ts';
import type { ReportModel } from './model.ts';

/** How a round came out, in a few figures. */
export interface Summary {
  readonly units: number;
  readonly byStatus: Readonly<Record<UnitStatus, number>>;
  /** Of the ranked units' scores; `undefined` where none is ranked. */
  readonly scores:
    | {
        readonly mean: Decimal;
        readonly median: Decimal;
        readonly highest: Decimal;
        readonly lowest: Decimal;
      }
    | undefined;
}

/** Counts the units by status and sums up the scores of the ranked. */
export function summary(model: ReportModel): Summary {
  const counted = from(model.rankings.map(({ status }) => ({ status })))
    .groupby('status')
    .rollup({ units: op.count() })
    .objects() as { status: UnitStatus; units: number }[];
  const byStatus = { accepted: 0, returned: 0, rejected: 0, missing: 0 };
  for (const { status, units } of counted) byStatus[status] = units;
  return { units: model.rankings.length, byStatus, scores: scoreFigures(model) };
}

function scoreFigures(model: ReportModel): Summary['scores'] {
  const scores = model.rankings
    .flatMap((row) => (row.score_micro === null ? [] : [fromMicro(row.score_micro)]))
    .toSorted((a, b) => a.comparedTo(b));
  const [lowest] = scores;
  const highest = scores.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  return { mean: combine('mean', scores), median: combine('median', scores), highest, lowest };
}
