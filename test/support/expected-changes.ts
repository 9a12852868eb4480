import { ofType, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { themes } from '#core/scheme/themes.ts';
import type {
  OutcomeRow,
  RankingRow,
  ThemeChangeRow,
  ThemeRow,
  UncomparedLeafRow,
  UnitChangeRow,
} from '../../pipeline/database/marts.ts';
import { isCounting, leftOut, matchesOf, pointsOf, type Match } from './expected-matches.ts';

type Ranked = Pick<RankingRow, 'unit_code' | 'rank' | 'score_micro'>;

/** A round with what it came to. */
export interface RankedRound {
  readonly scheme: Scheme;
  readonly rankings: readonly Ranked[];
  readonly outcomes: readonly Omit<OutcomeRow, 'stage'>[];
}

/** What the marts that compare two rounds must hold, in the order in which they are read. */
export interface Changes {
  readonly themeScores: readonly ThemeRow[];
  readonly unitChanges: readonly UnitChangeRow[];
  readonly themeChanges: readonly ThemeChangeRow[];
  readonly uncompared: readonly UncomparedLeafRow[];
}

/** The changes of a round from the one before, unit by unit and match by match, in whole millionths. */
export function expectedChanges(before: RankedRound, after: RankedRound): Changes {
  const byLeaf = [after.scheme.id, after.scheme.replaces].includes(before.scheme.id);
  const matches = byLeaf ? matchesOf(before.scheme.leaves, after.scheme.leaves) : [];
  const counting = matches.filter(isCounting);
  const units = after.rankings
    .filter((row) => row.rank !== null)
    .toSorted((a, b) => (a.unit_code < b.unit_code ? -1 : 1));
  return {
    themeScores: units.flatMap((unit) => themesOf(after, unit.unit_code)),
    unitChanges: units.flatMap((unit) => unitChange(before, after, counting, unit, byLeaf)),
    themeChanges: units.flatMap(({ unit_code }) =>
      byLeaf
        ? changesByLeaf(before, after, counting, unit_code)
        : changesByTheme(before, after, unit_code),
    ),
    uncompared: [
      ...leftOut('current', after.scheme, matches, byLeaf),
      ...leftOut('previous', before.scheme, matches, byLeaf),
    ],
  };
}

/** What a unit scored on leaves together; `undefined` where one did not apply to it. */
function scoreOf(
  { outcomes }: RankedRound,
  unit: string,
  leaves: readonly Leaf[],
): bigint | undefined {
  const rows = leaves.flatMap((leaf) =>
    outcomes.filter(
      (row) => row.unit_code === unit && row.indicator_code === leaf.code && row.applicable,
    ),
  );
  if (rows.length < leaves.length) return undefined;
  return rows.reduce((total, row) => total + (row.score_micro ?? 0n), 0n);
}

interface Compared {
  readonly match: Match;
  readonly points: bigint;
  readonly score: bigint;
  readonly previous: bigint;
}

function comparedOf(
  before: RankedRound,
  after: RankedRound,
  matches: readonly Match[],
  unit: string,
): Compared[] {
  return matches.flatMap((match) => {
    const earned = scoreOf(before, unit, match.before);
    const score = scoreOf(after, unit, match.after);
    if (earned === undefined || score === undefined) return [];
    const points = pointsOf(match.after);
    const had = pointsOf(match.before);
    return [{ match, points, score, previous: (2n * earned * points + had) / (2n * had) }];
  });
}

function sum(compared: readonly Compared[], part: 'points' | 'score' | 'previous'): bigint {
  return compared.reduce((total, one) => total + one[part], 0n);
}

/** To the scheme's decimals, halves up. */
function rounded(micro: bigint, { decimals }: Scheme): bigint {
  const unit = 10n ** BigInt(6 - decimals);
  return ((2n * micro + unit) / (2n * unit)) * unit;
}

function unitChange(
  before: RankedRound,
  after: RankedRound,
  matches: readonly Match[],
  { unit_code, rank, score_micro }: Ranked,
  byLeaf: boolean,
): UnitChangeRow[] {
  const was = before.rankings.find((row) => row.unit_code === unit_code);
  if (rank === null || score_micro === null || was === undefined) return [];
  if (was.rank === null || was.score_micro === null) return [];
  const compared = comparedOf(before, after, matches, unit_code);
  const isSettable = byLeaf && before.scheme.total.equals(after.scheme.total);
  const score = rounded(sum(compared, 'score'), after.scheme);
  const previous = rounded(sum(compared, 'previous'), after.scheme);
  return [
    {
      unit_code,
      previous_rank: was.rank,
      rank_change: was.rank - rank,
      previous_score_micro: was.score_micro,
      score_change_micro: isSettable ? score_micro - was.score_micro : null,
      compared_leaves: compared.flatMap(({ match }) => match.after).length,
      compared_points_micro: sum(compared, 'points'),
      compared_score_micro: score,
      compared_previous_micro: previous,
      compared_change_micro: score - previous,
    },
  ];
}

function changesByLeaf(
  before: RankedRound,
  after: RankedRound,
  matches: readonly Match[],
  unit: string,
): ThemeChangeRow[] {
  const compared = comparedOf(before, after, matches, unit);
  return themes.flatMap((theme) => {
    const its = compared.filter(({ match }) => match.after[0]?.theme === theme);
    const points = sum(its, 'points');
    if (its.length === 0) return [];
    const now = { score: sum(its, 'score'), points };
    return [changeOf(unit, theme, now, { score: sum(its, 'previous'), points })];
  });
}

function changesByTheme(before: RankedRound, after: RankedRound, unit: string): ThemeChangeRow[] {
  const earlier = themesOf(before, unit);
  return themesOf(after, unit).flatMap((now) => {
    const was = earlier.find((row) => row.theme === now.theme);
    if (was === undefined || was.attainable_micro === 0n || now.attainable_micro === 0n) return [];
    return [
      changeOf(
        unit,
        now.theme,
        { score: now.score_micro, points: now.attainable_micro },
        { score: was.score_micro, points: was.attainable_micro },
      ),
    ];
  });
}

interface Earned {
  readonly score: bigint;
  readonly points: bigint;
}

function changeOf(
  unit_code: string,
  theme: ThemeChangeRow['theme'],
  now: Earned,
  was: Earned,
): ThemeChangeRow {
  return {
    unit_code,
    theme,
    score_micro: now.score,
    points_micro: now.points,
    previous_score_micro: was.score,
    previous_points_micro: was.points,
    score_rate: quotient(now.score, now.points),
    previous_score_rate: quotient(was.score, was.points),
    rate_change: quotient(now.score * was.points - was.score * now.points, now.points * was.points),
  };
}

function themesOf({ scheme, outcomes }: RankedRound, unit: string): ThemeRow[] {
  return themes.flatMap((theme) => {
    const rows = ofType(scheme.leaves, 'base')
      .filter((leaf) => leaf.theme === theme)
      .flatMap((leaf) => {
        const row = outcomes.find(
          (one) => one.unit_code === unit && one.indicator_code === leaf.code,
        );
        return row === undefined ? [] : [{ leaf, row }];
      });
    if (rows.length === 0) return [];
    const score = rows.reduce((total, { row }) => total + (row.score_micro ?? 0n), 0n);
    const attainable = pointsOf(rows.filter(({ row }) => row.applicable).map(({ leaf }) => leaf));
    return [
      {
        unit_code: unit,
        theme,
        score_micro: score,
        attainable_micro: attainable,
        score_rate: attainable === 0n ? null : quotient(score, attainable),
      },
    ];
  });
}

function quotient(over: bigint, under: bigint): number {
  return Number(over) / Number(under);
}
