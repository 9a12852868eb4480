import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { decimal } from '#core/decimal.ts';
import { keysOf } from '#core/keys.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { followUpMeasures, unitKinds, type Veto } from '#core/scheme/schema.ts';
import { milestonesOf } from '#core/scheme/milestones.ts';
import { applies, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { milestoneProgress } from '#core/scoring/milestone-progress.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { fingerprintOf, ifChanged } from './fingerprints.ts';
import { micro } from './micro.ts';
import type { Database } from './database.ts';
import { appendRows, type RawRow } from './schema.ts';

/** What a round is about: who is evaluated, by which scheme. */
export interface RoundData {
  readonly round: string;
  readonly scheme: Scheme;
  readonly units: readonly Unit[];
  /** Whether the scores are drawn and not real. */
  readonly simulated: boolean;
}

/** Tables that hold a round's scheme and units, with their rows. */
type ReferenceRows = { readonly [Name in ReferenceTable]: readonly RawRow<Name>[] };
type ReferenceTable =
  | 'raw_round'
  | 'raw_units'
  | 'raw_branches'
  | 'raw_leaves'
  | 'raw_leaf_kinds'
  | 'raw_leaf_themes'
  | 'raw_ancestors'
  | 'raw_grades'
  | 'raw_vetoes'
  | 'raw_milestones'
  | 'raw_leaf_responsibles'
  | 'raw_follow_ups'
  | 'raw_evaluation';

/**
 * Puts a round's scheme and units in the place of those that were there, if they differ. Within a
 * transaction.
 *
 * Throws a `Failure` where workbooks were collected by another scheme or in another round: what they
 * scored by one must not be added up by the other.
 */
export async function loadRound(database: Database, data: RoundData): Promise<void> {
  await refuseChanges(database, data);
  const rows = rowsOf(data);
  await ifChanged(database, 'round', fingerprintOf(rows), async () => {
    for (const table of keysOf(rows)) {
      await database.execute(`DELETE FROM ${table}`);
      await appendRows(database, table, rows[table]);
    }
  });
}

function rowsOf(data: RoundData): ReferenceRows {
  const { scheme, units } = data;
  return {
    raw_round: [roundRow(data)],
    raw_units: units.map(({ code, name, kind, prefecture, province }) => ({
      code,
      name,
      kind,
      prefecture,
      province,
    })),
    ...treeRows(scheme),
    raw_grades: scheme.grades.map(({ name, from }, position) => ({
      position,
      name,
      from_micro: micro(from),
    })),
    raw_vetoes: scheme.vetoes.map((veto) => vetoRow(scheme, veto)),
    raw_milestones: milestoneRows(scheme),
    raw_leaf_responsibles: scheme.leaves.flatMap(responsibleRows),
    raw_follow_ups: followUpRows(scheme),
    raw_evaluation: [{ day: scheme.evaluationDate }],
  };
}

function roundRow({ round, scheme, simulated }: RoundData): RawRow<'raw_round'> {
  return {
    round,
    scheme_id: scheme.id,
    scheme_title: scheme.title,
    edition: scheme.edition,
    scheme_hash: schemeHash(scheme),
    total_micro: micro(scheme.total),
    bonus_cap_micro: micro(scheme.bonusCap),
    decimals: scheme.decimals,
    rounding_micro: micro(decimal(`1e-${scheme.decimals}`)),
    omission_maximum: scheme.omission.maximum.toString(),
    weight_floor: scheme.performanceWeight.floor.toString(),
    weight_below: scheme.performanceWeight.below,
    rank_on: scheme.ranking.on,
    first_peer: scheme.ranking.peers[0] ?? 'kind',
    incomplete: scheme.incomplete,
    evaluators: scheme.evaluators,
    simulated,
  };
}

/** Throws a `Failure` where workbooks were collected by another scheme or in another round. */
export async function refuseChanges(
  database: Database,
  { round, scheme }: Pick<RoundData, 'round' | 'scheme'>,
): Promise<void> {
  const [before] = await database.query<RawRow<'raw_round'>>(
    "SELECT * FROM raw_round WHERE EXISTS (SELECT 1 FROM raw_files WHERE state <> 'rejected')",
  );
  if (before === undefined) return;
  const hash = before.scheme_hash;
  const edition = `${before.scheme_id} ${before.edition} #${hash.slice(0, 8)}`;
  const changes = [
    ...(before.round === round
      ? []
      : [finding('workspace.changed', { what: 'round', before: before.round })]),
    ...(hash === schemeHash(scheme)
      ? []
      : [finding('workspace.changed', { what: 'scheme', before: edition })]),
  ];
  if (changes.length > 0) throw new Failure(changes);
}

function treeRows({ branches, leaves }: Scheme) {
  return {
    raw_branches: branches.map(({ code, parent, level, name, points }, position) => ({
      code,
      parent_code: parent?.code ?? null,
      position,
      level,
      name,
      points_micro: micro(points),
    })),
    raw_leaves: leaves.map(({ code, path, name, points, type, origin }, position) => ({
      code,
      parent_code: path.at(-1)?.code ?? null,
      position,
      name,
      points_micro: micro(points),
      type,
      origin,
    })),
    raw_leaf_kinds: leaves.flatMap((leaf) =>
      unitKinds
        .filter((kind) => applies(leaf, kind))
        .map((kind) => ({ leaf_code: leaf.code, kind })),
    ),
    raw_leaf_themes: leaves.flatMap(({ code, theme }) =>
      theme === undefined ? [] : [{ leaf_code: code, theme }],
    ),
    raw_ancestors: leaves.flatMap(({ code, path }) =>
      path.map((branch) => ({ leaf_code: code, branch_code: branch.code })),
    ),
  };
}

/** A veto to zero is one that caps at zero. */
function vetoRow(scheme: Scheme, { code, name, effect }: Veto): RawRow<'raw_vetoes'> {
  const row = { code, name, effect: effect.kind, cap_micro: null, grade_position: null };
  switch (effect.kind) {
    case 'cap':
      return { ...row, cap_micro: micro(effect.score) };
    case 'zero':
      return { ...row, cap_micro: 0n };
    case 'grade': {
      const position = scheme.grades.findIndex((grade) => grade.name === effect.atMost);
      return { ...row, grade_position: position };
    }
  }
}

function milestoneRows(scheme: Scheme): RawRow<'raw_milestones'>[] {
  return milestonesOf(scheme).map((milestone) => {
    const progress = milestoneProgress(milestone, scheme.evaluationDate);
    return {
      leaf_code: milestone.leaf.code,
      elapsed_days: progress.elapsedDays,
      whole_days: progress.wholeDays,
    };
  });
}

/** A unit that a leaf names twice in one role has it once. */
function responsibleRows({ code, lead, responsible }: Leaf): RawRow<'raw_leaf_responsibles'>[] {
  const leads = lead === undefined ? [] : [{ leaf_code: code, role: 'lead', responsible: lead }];
  const others = [...new Set(responsible)];
  return [
    ...leads,
    ...others.map((name) => ({ leaf_code: code, role: 'responsible', responsible: name })),
  ];
}

function followUpRows({ followUp }: Scheme): RawRow<'raw_follow_ups'>[] {
  return followUpMeasures.flatMap((measure) => {
    const threshold = followUp?.[measure];
    return threshold ? [{ measure, below_micro: micro(threshold.below) }] : [];
  });
}
