import type { FileState } from '../collect/collected.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Database } from './database.ts';
import { contentTables } from './schema.ts';

/** A file as the database beside has it. */
export interface RecordedFile {
  readonly sha256: string;
  readonly sequence: bigint;
  readonly file: string;
  readonly state: FileState;
  readonly unit_code: string | null;
  readonly stage: Stage | null;
  readonly evaluator: string | null;
  /** Of a rectification ledger. */
  readonly ledger_round: string | null;
}

/** Every file of the database `recorded`, in the order of arrival. */
export function recordedFiles(database: Database): Promise<RecordedFile[]> {
  return database.query(`
    SELECT sha256, sequence, file, unit_code, stage, evaluator, state, ledgers.round AS ledger_round
    FROM recorded.raw_files LEFT JOIN recorded.raw_ledgers AS ledgers USING (sequence)
    ORDER BY sequence`);
}

/** Puts what the database `recorded` says of a file in the place of what is known of its bytes. */
export async function copyRecorded(database: Database, sha256: string): Promise<void> {
  for (const table of contentTables()) {
    await database.query(`DELETE FROM ${table} WHERE ${isOf('main')}`, [sha256]);
    await database.query(
      `INSERT INTO ${table} BY NAME SELECT * FROM recorded.${table} WHERE ${isOf('recorded')}`,
      [sha256],
    );
  }
  await database.query('DELETE FROM raw_files WHERE sha256 = $1', [sha256]);
  await database.query(
    'INSERT INTO raw_files BY NAME SELECT * FROM recorded.raw_files WHERE sha256 = $1',
    [sha256],
  );
}

/** That a row is of the file with a hash, by the files of a database. */
function isOf(side: 'main' | 'recorded'): string {
  return `sequence IN (SELECT sequence FROM ${side}.raw_files WHERE sha256 = $1)`;
}
