import { decimal, fromMicro, type Decimal } from '#core/decimal.ts';
import type { ReportModel } from '../../model.ts';

/** What the leaves of one responsible unit lost, over the ranked units. */
export interface ResponsibleLoss {
  readonly name: string;
  readonly indicators: number;
  readonly attainable: Decimal;
  readonly lost: Decimal;
  /** Share of the attainable points that was reached, 0 to 1; exact. */
  readonly rate: Decimal;
}

/** Responsible units by what their leaves lost, the most first. */
export interface ResponsibleLossFigures {
  readonly lead: readonly ResponsibleLoss[];
  readonly responsible: readonly ResponsibleLoss[];
}

/** What leaves lost, by who leads them and who is responsible; none where the scheme names nobody. */
export function responsibleLossFigures({ responsibleLosses }: ReportModel): ResponsibleLossFigures {
  const ofRole = (role: 'lead' | 'responsible') =>
    responsibleLosses
      .filter((row) => row.role === role && row.attainable_micro > 0n)
      .map((row): ResponsibleLoss => ({
        name: row.responsible,
        indicators: row.indicators,
        attainable: fromMicro(row.attainable_micro),
        lost: fromMicro(row.lost_micro),
        rate: decimal(`${row.attainable_micro - row.lost_micro}`).dividedBy(
          decimal(`${row.attainable_micro}`),
        ),
      }))
      .toSorted((a, b) => b.lost.comparedTo(a.lost) || a.rate.comparedTo(b.rate));
  return { lead: ofRole('lead'), responsible: ofRole('responsible') };
}
