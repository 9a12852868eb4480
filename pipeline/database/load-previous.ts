import { fromMicro, sum } from '#core/decimal.ts';
import { comparable, goesOnFrom } from '#core/scheme/comparable.ts';
import { matchLeaves, type LeafMatch } from '#core/scheme/match.ts';
import { pointsOf, type Scheme } from '#core/scheme/scheme.ts';
import { convertedScore } from '#core/scoring/converted-score.ts';
import { ifChanged, NO_PREVIOUS } from './fingerprints.ts';
import type { OutcomeRow } from './marts.ts';
import { micro } from './micro.ts';
import type { Database } from './database.ts';
import { appendRows, type RawRow } from './schema.ts';

/** What a round came to, as far as the next one is compared with it. */
export interface PreviousRound {
  readonly round: string;
  readonly scheme: Scheme;
  /** Stands for all that follows, both schemes, and the program that compares them. */
  readonly fingerprint: string;
  /** Of the units that were ranked. */
  readonly rankings: readonly RawRow<'raw_previous_rankings'>[];
  readonly outcomes: readonly PreviousOutcome[];
  /** Of each ranked unit and theme that its base leaves name. */
  readonly themes: readonly RawRow<'raw_previous_themes'>[];
  /** Of the ledgers of that round which were handed in while it ran; none where left out. */
  readonly rectifications?: readonly RawRow<'raw_previous_rectifications'>[];
}

/** Of a ranked unit and leaf of it. */
export type PreviousOutcome = Pick<
  OutcomeRow,
  'unit_code' | 'indicator_code' | 'score_micro' | 'applicable'
>;

const tables = [
  'raw_previous_round',
  'raw_previous_rankings',
  'raw_previous_themes',
  'raw_matches',
  'raw_leaf_matches',
  'raw_previous_scores',
  'raw_uncompared_leaves',
  'raw_later_leaves',
  'raw_previous_rectifications',
] as const;

/**
 * Puts what the round before came to in the place of what was there, if it differs; `undefined` where
 * this one is compared with none. Within a transaction, with the round of `scheme` loaded.
 */
export async function loadPrevious(
  database: Database,
  scheme: Scheme,
  previous: PreviousRound | undefined,
): Promise<void> {
  await ifChanged(database, 'previous', previous?.fingerprint ?? NO_PREVIOUS, () =>
    replacePrevious(database, scheme, previous),
  );
}

async function replacePrevious(
  database: Database,
  scheme: Scheme,
  previous: PreviousRound | undefined,
): Promise<void> {
  for (const table of tables) await database.execute(`DELETE FROM ${table}`);
  if (previous === undefined) return;
  const { byLeaf, matches, uncompared } = comparable(previous.scheme, scheme);
  await appendRows(database, 'raw_previous_round', [
    {
      round: previous.round,
      scheme_id: previous.scheme.id,
      scheme_title: previous.scheme.title,
      edition: previous.scheme.edition,
      total_micro: micro(previous.scheme.total),
      by_leaf: byLeaf,
    },
  ]);
  await appendRows(database, 'raw_previous_rankings', previous.rankings);
  if (!byLeaf) await appendRows(database, 'raw_previous_themes', previous.themes);
  await appendRows(
    database,
    'raw_matches',
    matches.map(({ after }, position) => ({
      position,
      leaves: after.length,
      theme: after[0]?.theme ?? null,
    })),
  );
  await appendRows(
    database,
    'raw_leaf_matches',
    matches.flatMap(({ after }, position) =>
      after.map(({ code }) => ({ leaf_code: code, match_position: position })),
    ),
  );
  await appendRows(database, 'raw_later_leaves', laterLeafRows(previous.scheme, scheme));
  await appendRows(database, 'raw_previous_rectifications', previous.rectifications ?? []);
  await appendRows(database, 'raw_previous_scores', scoreRows(previous, matches));
  await appendRows(
    database,
    'raw_uncompared_leaves',
    uncompared.map(({ side, leaf: { code, name, points }, why }, position) => ({
      side,
      code,
      position,
      name,
      points_micro: micro(points),
      why,
    })),
  );
}

/** Leaves of which points can be lost, and those that go on from them; of schemes of one line. */
function laterLeafRows(before: Scheme, after: Scheme): RawRow<'raw_later_leaves'>[] {
  if (!goesOnFrom(after, before)) return [];
  const { matched } = matchLeaves(before.leaves, after.leaves);
  return matched
    .filter(isOfOneType)
    .flatMap((match) =>
      match.before.flatMap((earlier) =>
        match.after.map((leaf) => ({ earlier_code: earlier.code, leaf_code: leaf.code })),
      ),
    );
}

/** Whether points can be lost on both sides of a match, and in the same way. */
function isOfOneType({ before, after }: LeafMatch): boolean {
  const types = new Set([...before, ...after].map((leaf) => leaf.type));
  return types.size === 1 && !types.has('bonus');
}

/** Of each unit and match that it had whole: what its leaves scored together, in this round's points. */
function scoreRows(
  { outcomes }: PreviousRound,
  matches: readonly LeafMatch[],
): RawRow<'raw_previous_scores'>[] {
  const byUnit = Map.groupBy(outcomes, (row) => row.unit_code);
  return [...byUnit].flatMap(([unit_code, rows]) => {
    const applied = new Map(
      rows.filter((row) => row.applicable).map((row) => [row.indicator_code, row]),
    );
    return matches.flatMap(({ before, after }, match_position) => {
      const found = before.flatMap((leaf) => applied.get(leaf.code) ?? []);
      if (found.length < before.length) return [];
      const score = sum(found.map((row) => fromMicro(row.score_micro ?? 0n)));
      const converted = convertedScore(score, pointsOf(before), pointsOf(after));
      return [{ unit_code, match_position, converted_micro: micro(converted) }];
    });
  });
}
