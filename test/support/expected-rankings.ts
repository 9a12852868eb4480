import { toMicro, type Decimal } from '#core/decimal.ts';
import { combine } from '#core/scoring/combine.ts';
import { evaluate, type Evaluation, type LeafOutcome } from '#core/scoring/evaluate.ts';
import { ranks, ranksWithin } from '#core/scoring/rank.ts';
import { weightedScore } from '#core/scoring/weighted-score.ts';
import { leavesFor, type Leaf } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { stages, type Stage } from '#core/workbook/stages.ts';
import type { CollectedFile, Measure } from '../../pipeline/collect/collected.ts';
import type { RankingRow, UnitStatus } from '../../pipeline/database/marts.ts';
import type { Round } from './rounds.ts';

interface Evaluated {
  readonly unit: Unit;
  readonly record: Evaluation;
  readonly bySelf: Evaluation;
  readonly unrescaled: Evaluation;
}

/** The rankings of a round, one unit after the other, by `core` alone. */
export function expectedRankings(round: Round): RankingRow[] {
  const { scheme, units } = round;
  const ranked = units
    .filter((unit) => statusOf(round, unit) === 'accepted')
    .map((unit) => evaluated(round, unit));
  const key = scheme.ranking.on === 'exact' ? 'exact' : 'score';
  const compare = (a: Evaluated, b: Evaluated) => a.record[key].comparedTo(b.record[key]);
  const overall = ranks(ranked, compare);
  const byKind = ranksWithin(ranked, ({ unit }) => unit.kind, compare);
  const byPrefecture = ranksWithin(
    ranked,
    ({ unit }) => `${unit.province}/${unit.prefecture}`,
    compare,
  );
  const unrescaled = ranks(ranked, (a, b) => a.unrescaled[key].comparedTo(b.unrescaled[key]));
  const rows = units.map((unit): RankingRow => {
    const at = ranked.findIndex((one) => one.unit === unit);
    const one = ranked[at];
    const weight = weightOf(round, unit);
    const peers = scheme.ranking.peers[0] === 'kind' ? byKind : byPrefecture;
    return {
      rank: overall[at] ?? null,
      unit_code: unit.code,
      unit_name: unit.name,
      kind: unit.kind,
      prefecture: unit.prefecture,
      province: unit.province,
      group_rank: peers[at] ?? null,
      kind_rank: byKind[at] ?? null,
      prefecture_rank: byPrefecture[at] ?? null,
      score_micro: micro(one?.record.score),
      exact_micro: micro(one?.record.exact),
      base_micro: micro(one?.record.base),
      bonus_micro: micro(one?.record.bonus),
      deduction_micro: micro(one?.record.deduction),
      omitted_micro: micro(one?.record.omitted),
      grade: one?.record.grade ?? null,
      performance_weight: weight?.toString() ?? null,
      weighted_micro: micro(
        one && weight && weightedScore(one.record.score, scheme.total, weight, scheme.decimals),
      ),
      weight_ok: weight?.greaterThanOrEqualTo(scheme.performanceWeight.floor) ?? null,
      self_micro: micro(one?.bySelf.score),
      unrescaled_micro: micro(one?.record.scoreWithoutOmission),
      unrescaled_rank: unrescaled[at] ?? null,
      status: statusOf(round, unit),
    };
  });
  return rows.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

function micro(points: Decimal | undefined): bigint | null {
  return points === undefined ? null : BigInt(toMicro(points));
}

function statusOf({ scheme, files }: Round, unit: Unit): UnitStatus {
  const current = currentFiles(files, unit);
  const leaves = leavesFor(scheme, unit.kind);
  if (current.some(({ state }) => state === 'returned')) return 'returned';
  if (current.some(({ stage }) => stage === 'self')) return 'accepted';
  const isMeasured = leaves.some(({ code }) => measureOf(files, unit, code) !== undefined);
  if (isMeasured && leaves.every(({ origin }) => origin === 'external')) return 'accepted';
  const isRejected = files.some((file) => file.unit === unit.code && file.state === 'rejected');
  return isRejected ? 'rejected' : 'missing';
}

/** The latest workbook of each stage and evaluator. */
function currentFiles(files: readonly CollectedFile[], unit: Unit): CollectedFile[] {
  const own = files.filter((file) => file.unit === unit.code && file.state !== 'rejected');
  return [...new Map(own.map((file) => [`${file.stage}/${file.evaluator}`, file])).values()];
}

function measureOf(files: readonly CollectedFile[], unit: Unit, code: string): Measure | undefined {
  return files
    .filter((file) => file.state === 'accepted')
    .flatMap((file) => file.measures)
    .findLast((measure) => measure.unit === unit.code && measure.code === code);
}

function weightOf({ files }: Round, unit: Unit): Decimal | undefined {
  const current = new Set(currentFiles(files, unit));
  return files.findLast((file) => current.has(file) && file.submission?.performanceWeight)
    ?.submission?.performanceWeight?.ruleOfLaw;
}

function evaluated(round: Round, unit: Unit): Evaluated {
  const { scheme, files } = round;
  const vetoes = scheme.vetoes.filter(({ code }) => measureOf(files, unit, code)?.value === '1');
  const record = outcomesOf(round, unit, stages);
  const bySelf = outcomesOf(round, unit, ['self']);
  const everyLeaf = new Map(
    [...record].map(([code, outcome]) => [code, { ...outcome, applicable: true }]),
  );
  return {
    unit,
    record: evaluate(scheme, unit.kind, record, vetoes),
    bySelf: evaluate(scheme, unit.kind, bySelf, vetoes),
    unrescaled: evaluate(scheme, unit.kind, everyLeaf, vetoes),
  };
}

function outcomesOf(
  { scheme, files }: Round,
  unit: Unit,
  counting: readonly Stage[],
): Map<string, LeafOutcome> {
  const current = currentFiles(files, unit).filter(({ state }) => state === 'accepted');
  const entriesOf = (leaf: Leaf, stage: Stage) =>
    current
      .filter((file) => file.stage === stage && !(stage === 'self' && leaf.origin === 'external'))
      .flatMap((file) => file.submission?.entries.filter(({ code }) => code === leaf.code) ?? []);
  return new Map(
    leavesFor(scheme, unit.kind).map((leaf) => {
      const measured = leaf.origin === 'external' ? measureOf(files, unit, leaf.code) : undefined;
      const byStage = counting.flatMap((stage) => {
        const scores = entriesOf(leaf, stage).flatMap(({ score }) => score ?? []);
        return scores.length === 0 ? [] : [combine(scheme.evaluators, scores)];
      });
      const score = byStage.at(-1) ?? measured?.score ?? null;
      const own = entriesOf(leaf, 'self');
      const isOmitted = own.length > 0 && own.every((entry) => !entry.applicable);
      return [leaf.code, { score, applicable: score !== null || !isOmitted }];
    }),
  );
}
