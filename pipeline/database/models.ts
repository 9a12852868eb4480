import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A query in `pipeline/sql` under a name. */
export interface Model {
  readonly name: string;
  readonly layer: 'staging' | 'intermediate' | 'marts';
  /** What one row stands for. */
  readonly grain: string;
  /** Columns that tell the rows apart. */
  readonly key: readonly string[];
  /** What stays in the database: a view where a table would only be a copy of what it reads. */
  readonly made: 'view' | 'table';
}

function modelIn(layer: Model['layer'], made: Model['made']) {
  return (name: string, grain: string, ...key: string[]): Model => ({
    name,
    layer,
    grain,
    key,
    made,
  });
}
const staging = modelIn('staging', 'view');
const intermediate = modelIn('intermediate', 'table');
const intermediateView = modelIn('intermediate', 'view');
const mart = modelIn('marts', 'table');
const martView = modelIn('marts', 'view');

/** Every model, each after those that it reads. */
export const models: readonly Model[] = [
  staging('stg_round', 'the round', 'round'),
  staging('stg_units', 'a unit of the round', 'unit_code'),
  staging('stg_branches', 'a branch of the scheme', 'branch_code'),
  staging('stg_leaves', 'a leaf of the scheme', 'leaf_code'),
  staging('stg_leaf_kinds', 'a leaf and kind of unit it applies to', 'leaf_code', 'kind'),
  staging('stg_leaf_themes', 'a leaf that names a theme', 'leaf_code'),
  staging('stg_ancestors', 'a leaf and branch above it', 'leaf_code', 'branch_code'),
  staging('stg_grades', 'a grade of the scheme', 'grade_position'),
  staging('stg_vetoes', 'a veto of the scheme', 'veto_code'),
  staging('stg_milestones', 'a leaf that is to be done by a day', 'leaf_code'),
  staging(
    'stg_leaf_responsibles',
    'a leaf and unit that is responsible for it in a role',
    'leaf_code',
    'responsible_role',
    'responsible_name',
  ),
  staging('stg_follow_ups', 'a measure with a threshold', 'follow_up'),
  staging('stg_evaluation', 'the day of the evaluation', 'evaluation_day'),
  staging('stg_previous_round', 'the round before', 'previous_name'),
  staging('stg_previous_rankings', 'a unit that was ranked then', 'unit_code'),
  staging('stg_previous_themes', 'a unit that was ranked then and theme', 'unit_code', 'theme'),
  staging('stg_matches', 'leaves of both rounds that are the same task', 'match_position'),
  staging('stg_leaf_matches', 'a leaf of this round in a match', 'leaf_code'),
  staging(
    'stg_previous_scores',
    'a unit that was ranked then and match that it had whole',
    'unit_code',
    'match_position',
  ),
  staging('stg_uncompared_leaves', 'a leaf of either round that is left out', 'side', 'leaf_code'),
  staging(
    'stg_later_leaves',
    'a leaf of the round before and one that goes on from it',
    'earlier_code',
    'leaf_code',
  ),
  staging(
    'stg_previous_rectifications',
    'a unit and item of its ledger, handed in while the round before ran',
    'unit_code',
    'item_code',
  ),
  staging('stg_files', 'a file that was ever collected', 'sha256'),
  staging('stg_entries', 'a file and leaf it speaks of', 'sequence', 'leaf_code'),
  staging('stg_evidence', 'a row of evidence in a file', 'sequence', 'evidence_position'),
  staging('stg_performance_weights', 'a file that states performance weights', 'sequence'),
  staging('stg_measures', 'a line of a file of measures', 'sequence', 'line'),
  staging('stg_findings', 'a finding', 'sequence', 'finding_position'),
  staging('stg_ledgers', 'a file that is a rectification ledger', 'sequence'),
  staging('stg_rectifications', 'a ledger and item of it', 'sequence', 'item_code'),

  intermediateView(
    'int_unit_leaves',
    'a unit and leaf that applies to it',
    'unit_code',
    'leaf_code',
  ),
  intermediate(
    'int_current_files',
    'a unit, stage and evaluator: the workbook that counts',
    'unit_code',
    'stage',
    'evaluator',
  ),
  intermediate(
    'int_current_ledgers',
    'a unit, and whether of this round or the one before: the ledger that counts',
    'unit_code',
    'of_this_round',
  ),
  intermediate(
    'int_measures',
    'a unit and code measured: the measure that counts',
    'unit_code',
    'measured_code',
  ),
  intermediate('int_unit_statuses', 'a unit of the round', 'unit_code'),
  intermediateView(
    'int_scores',
    'a unit, leaf, stage and evaluator',
    'unit_code',
    'leaf_code',
    'stage',
    'evaluator',
  ),
  intermediateView(
    'int_stage_scores',
    'a unit, leaf and stage with a score: the evaluators combined',
    'unit_code',
    'leaf_code',
    'stage',
  ),
  intermediate('int_outcomes', 'an accepted unit and leaf of it', 'unit_code', 'leaf_code'),
  intermediate('int_totals', 'a basis and accepted unit', 'basis', 'unit_code'),
  intermediate('int_unit_vetoes', 'a unit and veto that stands', 'unit_code', 'veto_code'),
  intermediate(
    'int_evaluations',
    'a variant (record, self, or unrescaled: omitted leaves count zero) and accepted unit',
    'variant',
    'unit_code',
  ),
  intermediate(
    'int_unit_weights',
    'a unit that stated its performance weights: the statement that counts',
    'unit_code',
  ),
  intermediate(
    'int_compared_matches',
    'a unit and match that it had whole in both rounds',
    'unit_code',
    'match_position',
  ),

  intermediate(
    'int_rectifications',
    'a unit and item of its ledger of the round before',
    'unit_code',
    'item_code',
  ),

  mart('rankings', 'a unit of the round', 'unit_code'),
  martView('outcomes', 'a ranked unit and leaf of it', 'unit_code', 'indicator_code'),
  mart('chapter_scores', 'a ranked unit and branch', 'unit_code', 'indicator_code'),
  mart('indicator_statistics', 'a leaf', 'indicator_code'),
  martView(
    'scores',
    'a unit, leaf, stage and evaluator',
    'unit_code',
    'indicator_code',
    'stage',
    'evaluator',
  ),
  martView(
    'evidence',
    'a row of evidence in a workbook that counts',
    'unit_code',
    'stage',
    'evaluator',
    'position',
  ),
  mart('weight_compliance', 'a unit that stated its performance weights', 'unit_code'),
  mart('files', 'a file that was ever collected', 'sha256'),
  mart('findings', 'a finding of a file that counts or was rejected', 'sha256', 'position'),
  mart('unit_vetoes', 'a unit and veto that stands', 'unit_code', 'veto_code'),
  mart(
    'missing_measures',
    'an accepted unit and external leaf of it without a value',
    'unit_code',
    'indicator_code',
  ),
  mart('milestones', 'a ranked unit and milestone of it', 'unit_code', 'indicator_code'),
  mart('responsible_losses', 'a responsible unit and role', 'responsible', 'role'),
  mart('follow_ups', 'a ranked unit and measure that its score asks for', 'unit_code', 'measure'),
  mart('theme_scores', 'a ranked unit and theme', 'unit_code', 'theme'),
  mart('previous_round', 'the round before', 'round'),
  mart('unit_changes', 'a ranked unit that was ranked in the round before', 'unit_code'),
  mart('theme_changes', 'a ranked unit and theme compared', 'unit_code', 'theme'),
  mart('uncompared_leaves', 'a leaf of either round that is left out', 'side', 'indicator_code'),
  mart('ledgers', 'a file that is a rectification ledger', 'sha256'),
  mart(
    'rectifications',
    'a unit and item of its ledger of the round before',
    'unit_code',
    'previous_code',
  ),
];

/** What makes a model anew. */
export async function statementOf(model: Model): Promise<string> {
  return `CREATE OR REPLACE ${model.made} ${model.name} AS\n${await sqlOf(model)}`;
}

/** The query of a model, as its file says. */
export function sqlOf({ name, layer }: Model): Promise<string> {
  return readFile(join(import.meta.dirname, '../sql', layer, `${name}.sql`), 'utf8');
}
