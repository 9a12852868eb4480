import { toMicro } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { ResponsibleLossRow } from '../../pipeline/database/marts.ts';
import type { ReportRows } from '../../pipeline/reports/model.ts';

type Outcomes = ReportRows['outcomes'];

/** The rows that `responsible_losses` would hold of such outcomes, those that lose most first. */
export function responsibleRows(scheme: Scheme, outcomes: Outcomes): ResponsibleLossRow[] {
  const base = scheme.leaves.filter(({ type }) => type === 'base');
  const named = base.flatMap(({ lead, responsible }) => [
    ...(lead === undefined ? [] : [`lead ${lead}`]),
    ...responsible.map((name) => `responsible ${name}`),
  ]);
  const counted = outcomes.filter((outcome) => outcome.applicable);
  return [...new Set(named)]
    .flatMap((key) => rowOf(key, base, counted))
    .toSorted(
      (a, b) =>
        Number(b.lost_micro - a.lost_micro) ||
        textOrder(`${a.responsible} ${a.role}`, `${b.responsible} ${b.role}`),
    );
}

function rowOf(key: string, base: readonly Leaf[], outcomes: Outcomes): ResponsibleLossRow[] {
  const isLead = key.startsWith('lead ');
  const responsible = key.slice(key.indexOf(' ') + 1);
  const own = base.filter((leaf) =>
    isLead ? leaf.lead === responsible : leaf.responsible.includes(responsible),
  );
  const parts = own.flatMap((leaf) =>
    outcomes
      .filter(({ indicator_code }) => indicator_code === leaf.code)
      .map((outcome) => ({ code: leaf.code, points: BigInt(toMicro(leaf.points)), outcome })),
  );
  if (parts.length === 0) return [];
  const attainable = parts.reduce((sum, { points }) => sum + points, 0n);
  const earned = parts.reduce((sum, { outcome }) => sum + (outcome.score_micro ?? 0n), 0n);
  return [
    {
      responsible,
      role: isLead ? 'lead' : 'responsible',
      indicators: new Set(parts.map(({ code }) => code)).size,
      attainable_micro: attainable,
      lost_micro: attainable - earned,
      score_rate: attainable === 0n ? null : Number(earned) / Number(attainable),
    },
  ];
}

function textOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
