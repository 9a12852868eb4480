import { sum, toMicro, ZERO, decimal, round, type Decimal } from '#core/decimal.ts';
import { parseShare } from '#core/scheme/scalars.ts';
import { leavesFor, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { evaluate, type Evaluation, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { ranks, ranksWithin } from '#core/scoring/rank.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { RankingRow, UnitStatus } from '../../pipeline/database/marts.ts';
import type { DetailedRows } from '../../pipeline/reports/model.ts';
import { followUpRows } from './follow-up-rows.ts';
import { milestoneRows } from './milestone-rows.ts';
import { responsibleRows } from './responsible-rows.ts';
import { themeRows } from './theme-rows.ts';

/** What one unit of an invented round did. */
export interface Entry {
  readonly unit: Unit;
  readonly status: UnitStatus;
  /** As typed. */
  readonly weight?: string;
  /** Points by leaf code; a leaf that is not named has none. */
  readonly scores: Readonly<Record<string, string>>;
  readonly omitted?: readonly string[];
  readonly vetoes?: readonly string[];
  readonly reason?: string;
  readonly evaluator?: string;
}

interface Ranked {
  readonly entry: Entry;
  readonly outcomes: ReadonlyMap<string, LeafOutcome>;
  readonly evaluation: Evaluation;
}

/** The rows that the marts would hold of such a round: nothing was found in it, and it is the first. */
export function reportRows(scheme: Scheme, entries: readonly Entry[]): DetailedRows {
  const ranked = entries
    .filter((entry) => entry.status === 'accepted')
    .map((entry): Ranked => {
      const outcomes = outcomesOf(scheme, entry);
      const vetoes = scheme.vetoes.filter((veto) => entry.vetoes?.includes(veto.code));
      return {
        entry,
        outcomes,
        evaluation: evaluate(scheme, entry.unit.kind, outcomes, vetoes),
      };
    });
  const outcomes = ranked.flatMap(outcomeRows);
  const rankingRows = rankings(scheme, entries, ranked);
  return {
    files: [],
    findings: [],
    missingMeasures: [],
    previousRound: undefined,
    unitChanges: [],
    themeChanges: [],
    uncomparedLeaves: [],
    ledgers: [],
    rectifications: [],
    rankings: rankingRows,
    scoreCount: outcomes.length,
    outcomes,
    milestones: milestoneRows(scheme, outcomes),
    responsibleLosses: responsibleRows(scheme, outcomes),
    followUps: followUpRows(scheme, rankingRows),
    themeScores: themeRows(scheme, outcomes),
    chapterScores: ranked.flatMap((one) => chapters(scheme, one)),
    indicatorStatistics: scheme.leaves.map((leaf) => statistics(leaf, ranked)),
    scores: ranked.flatMap(({ entry, outcomes }) =>
      [...outcomes].map(([code, outcome], index) => ({
        unit_code: entry.unit.code,
        indicator_code: code,
        stage: 'self',
        evaluator: entry.evaluator ?? '张三',
        value: outcome.score?.toString() ?? '',
        computed_micro: micro(outcome.score),
        score_micro: micro(outcome.score),
        applicable: outcome.applicable,
        reason: entry.reason ?? '',
        omission_reason: outcome.applicable ? '' : '本地无此类事项',
        file: `${entry.unit.code}-${entry.unit.name}.xlsx`,
        sheet: '指标评分',
        cell: `K${index + 7}`,
        evidence: JSON.stringify(index < 2 ? ['Z001', 'Z002'].slice(0, index + 1) : []),
      })),
    ),
    evidence: ranked.flatMap(({ entry }) =>
      ['Z001', 'Z002'].map((number, position) => ({
        unit_code: entry.unit.code,
        stage: 'self',
        evaluator: entry.evaluator ?? '张三',
        position,
        number,
        indicators: JSON.stringify(['1.1', '1.2'].slice(position)),
        title: `${entry.unit.name}清单`,
        link: `佐证材料/${number}.pdf`,
        date: '2023-12-20',
        note: entry.reason ?? '',
        file: `${entry.unit.code}-${entry.unit.name}.xlsx`,
        sheet: '佐证材料',
        cell: `A${position + 4}`,
      })),
    ),
    weightCompliance: entries.flatMap((entry) =>
      entry.weight === undefined
        ? []
        : {
            ...unitColumns(entry.unit),
            performance_weight: entry.weight,
            floor: scheme.performanceWeight.floor.toString(),
            weight_ok: weightOk(scheme, entry.weight),
            file: `${entry.unit.code}-${entry.unit.name}.xlsx`,
            cell: 'B8',
            status: entry.status,
          },
    ),
    unitVetoes: ranked.flatMap(({ entry, evaluation }) =>
      evaluation.vetoes.map((veto) => ({
        unit_code: entry.unit.code,
        veto_code: veto.code,
        name: veto.name,
        file: '否决事项.csv',
        cell: 'A2',
      })),
    ),
  };
}

function outcomeRows({ entry, outcomes }: Ranked): DetailedRows['outcomes'] {
  return [...outcomes].map(([code, outcome]) => ({
    unit_code: entry.unit.code,
    indicator_code: code,
    score_micro: micro(outcome.score),
    applicable: outcome.applicable,
    stage: outcome.score === null ? null : 'self',
  }));
}

function rankings(
  scheme: Scheme,
  entries: readonly Entry[],
  ranked: readonly Ranked[],
): readonly RankingRow[] {
  const compare = (a: Ranked, b: Ranked) => a.evaluation.score.comparedTo(b.evaluation.score);
  const overall = ranks(ranked, compare);
  const byKind = ranksWithin(ranked, ({ entry }) => entry.unit.kind, compare);
  const byPrefecture = ranksWithin(ranked, ({ entry }) => entry.unit.prefecture, compare);
  const unrescaled = ranks(ranked, (a, b) =>
    a.evaluation.scoreWithoutOmission.comparedTo(b.evaluation.scoreWithoutOmission),
  );
  const rows = entries.map((entry): RankingRow => {
    const at = ranked.findIndex((one) => one.entry === entry);
    const evaluation = ranked[at]?.evaluation;
    return {
      ...unitColumns(entry.unit),
      rank: overall[at] ?? null,
      group_rank: byKind[at] ?? null,
      kind_rank: byKind[at] ?? null,
      prefecture_rank: byPrefecture[at] ?? null,
      score_micro: micro(evaluation?.score),
      exact_micro: micro(evaluation?.exact),
      base_micro: micro(evaluation?.base),
      bonus_micro: micro(evaluation?.bonus),
      deduction_micro: micro(evaluation?.deduction),
      omitted_micro: micro(evaluation?.omitted),
      grade: evaluation?.grade ?? null,
      performance_weight: entry.weight ?? null,
      weighted_micro: micro(weighted(scheme, evaluation?.score, entry.weight)),
      weight_ok: entry.weight === undefined ? null : weightOk(scheme, entry.weight),
      self_micro: micro(evaluation?.score),
      unrescaled_micro: micro(evaluation?.scoreWithoutOmission),
      unrescaled_rank: unrescaled[at] ?? null,
      status: entry.status,
    };
  });
  return rows.toSorted(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.unit_code < b.unit_code ? -1 : 1) || 0,
  );
}

function outcomesOf(scheme: Scheme, entry: Entry): ReadonlyMap<string, LeafOutcome> {
  return new Map(
    leavesFor(scheme, entry.unit.kind).map((leaf) => {
      const score = entry.scores[leaf.code];
      const applicable = !(entry.omitted?.includes(leaf.code) ?? false);
      return [leaf.code, { score: score === undefined ? null : decimal(score), applicable }];
    }),
  );
}

function chapters(scheme: Scheme, { entry, outcomes }: Ranked): DetailedRows['chapterScores'] {
  return scheme.branches.map((branch) => {
    const leaves = leavesFor(scheme, entry.unit.kind).filter(
      (leaf) =>
        leaf.type === 'base' &&
        leaf.path.some((above) => above.code === branch.code) &&
        outcomes.get(leaf.code)?.applicable,
    );
    const attainable = sum(leaves.map((leaf) => leaf.points));
    const score = sum(leaves.map((leaf) => outcomes.get(leaf.code)?.score ?? ZERO));
    return {
      unit_code: entry.unit.code,
      indicator_code: branch.code,
      name: branch.name,
      level: branch.level,
      score_micro: BigInt(toMicro(score)),
      attainable_micro: BigInt(toMicro(attainable)),
      score_rate: attainable.isZero() ? null : score.dividedBy(attainable).toNumber(),
      rank: null,
    };
  });
}

function statistics(
  leaf: Leaf,
  ranked: readonly Ranked[],
): DetailedRows['indicatorStatistics'][number] {
  const scores = ranked
    .flatMap(({ outcomes }) => {
      const outcome = outcomes.get(leaf.code);
      return outcome?.applicable ? [outcome.score ?? ZERO] : [];
    })
    .toSorted((a, b) => a.comparedTo(b));
  const count = scores.length;
  const mean = count === 0 ? null : sum(scores).dividedBy(count);
  const variance =
    mean && sum(scores.map((score) => score.minus(mean).times(score.minus(mean)))).dividedBy(count);
  return {
    indicator_code: leaf.code,
    name: leaf.name,
    points_micro: BigInt(toMicro(leaf.points)),
    units: count,
    mean_score: mean?.toNumber() ?? null,
    score_rate: mean?.dividedBy(leaf.points).toNumber() ?? null,
    min_micro: micro(scores[0]),
    max_micro: micro(scores.at(-1)),
    stddev: variance?.sqrt().toNumber() ?? null,
    zero_units: scores.filter((score) => score.isZero()).length,
    full_units: scores.filter((score) => score.equals(leaf.points)).length,
  };
}

function unitColumns({ code, name, kind, prefecture, province }: Unit) {
  return { unit_code: code, unit_name: name, kind, prefecture, province };
}

function weightOk(scheme: Scheme, weight: string): boolean {
  return parseShare(weight)?.greaterThanOrEqualTo(scheme.performanceWeight.floor) ?? false;
}

function weighted(scheme: Scheme, score: Decimal | undefined, weight: string | undefined) {
  const share = parseShare(weight ?? '');
  if (score === undefined || share === undefined) return undefined;
  return round(score.times(100).times(share).dividedBy(scheme.total), scheme.decimals);
}

function micro(points: Decimal | null | undefined): bigint | null {
  return points === undefined || points === null ? null : BigInt(toMicro(points));
}
