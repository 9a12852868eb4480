import { stages } from '#core/workbook/stages.ts';
import type { FileSummary } from '../collect/collected.ts';
import type { Database } from './database.ts';

/** The file that counts for a unit, stage and evaluator, or as a unit's ledger of a round. */
export interface CurrentFile {
  readonly sha256: string;
  readonly file: string;
}

/** What is known of a file that was stored. */
export interface StoredAs {
  readonly file: string;
  readonly unit: string | undefined;
}

/** What was collected before. */
export interface KnownFiles {
  /** By the SHA-256, in hex, of every file that was ever stored: its `keyOfFile`, if it has one. */
  readonly hashes: Map<string, string | undefined>;
  /** By the same, its name and the code of its unit, if it is known. */
  readonly stored: Map<string, StoredAs>;
  /** Hashes of those that were rejected: by another list of units, edition or key they may be ours. */
  readonly rejected: Set<string>;
  /** By `keyOfFile`. */
  readonly current: Map<string, CurrentFile>;
  /** By the code of a unit, the name of its last workbook of a stage after the self-assessment. */
  readonly later: Map<string, string>;
}

/**
 * Whose turn a workbook or ledger is, as one text: of those with the same key the last one counts.
 * `undefined` for what cannot take another's place: what was rejected, or a CSV of measures.
 */
export function keyOfFile(
  file: Pick<FileSummary, 'state' | 'unit' | 'stage' | 'evaluator' | 'ledger'>,
): string | undefined {
  const { state, unit, stage, evaluator, ledger } = file;
  return key(state, unit ?? null, stage ?? null, evaluator ?? null, ledger?.round ?? null);
}

/** What was collected before, for a run to add to. */
export async function knownFiles(database: Database): Promise<KnownFiles> {
  const rows = await storedFiles(database);
  return {
    hashes: new Map(rows.map((row) => [row.sha256, keyOf(row)])),
    stored: new Map(rows.map((row) => [row.sha256, storedAs(row)])),
    rejected: new Set(rows.flatMap((row) => (row.state === 'rejected' ? [row.sha256] : []))),
    current: new Map(
      rows.flatMap((row): [string, CurrentFile][] => {
        const key = keyOf(row);
        return key === undefined ? [] : [[key, { sha256: row.sha256, file: row.file }]];
      }),
    ),
    later: new Map(
      rows.flatMap(({ unit_code, stage, state, file }): [string, string][] =>
        unit_code !== null && isLater({ stage, state }) ? [[unit_code, file]] : [],
      ),
    ),
  };
}

/** Whether a file counts that scores what a self-assessment says. */
export function isLater(file: {
  readonly stage: string | null | undefined;
  readonly state: string;
}): boolean {
  return file.state !== 'rejected' && laterStages.has(file.stage);
}

const [, ...afterSelf] = stages;
const laterStages = new Set<string | null | undefined>(afterSelf);

/** Every file that is stored, in order; as one text, which is taken over in a third of the time of so many rows. */
async function storedFiles(database: Database): Promise<readonly StoredFile[]> {
  const [stored] = await database.query<{ files: string | null }>(`
    SELECT CAST(TO_JSON(LIST(stored ORDER BY stored.sequence)) AS VARCHAR) AS files
    FROM (
      SELECT
        sequence, sha256, file, unit_code, stage, evaluator, state,
        raw_ledgers.round AS ledger_round
      FROM raw_files LEFT JOIN raw_ledgers USING (sequence)
    ) AS stored`);
  return JSON.parse(stored?.files ?? '[]') as StoredFile[];
}

interface StoredFile {
  readonly sha256: string;
  readonly file: string;
  readonly unit_code: string | null;
  readonly stage: string | null;
  readonly evaluator: string | null;
  readonly state: string;
  readonly ledger_round: string | null;
}

/** Whose a rejected file is, nobody knows. */
function storedAs({ file, state, unit_code }: StoredFile): StoredAs {
  return { file, unit: state === 'rejected' ? undefined : (unit_code ?? undefined) };
}

function keyOf({
  state,
  unit_code,
  stage,
  evaluator,
  ledger_round,
}: StoredFile): string | undefined {
  return key(state, unit_code, stage, evaluator, ledger_round);
}

function key(
  state: string,
  unit: string | null,
  stage: string | null,
  evaluator: string | null,
  ledgerRound: string | null,
): string | undefined {
  if (state === 'rejected') return undefined;
  if (ledgerRound !== null) return JSON.stringify(['ledger', unit, ledgerRound]);
  return stage === null ? undefined : JSON.stringify([unit, stage, evaluator]);
}
