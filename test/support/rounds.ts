import { onTestFinished } from 'vitest';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import { ensureModels } from '../../pipeline/database/ensure-models.ts';
import { storedFile } from '../../pipeline/collect/stored-file.ts';
import { loadRound } from '../../pipeline/database/load-round.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { openDatabase } from '../../pipeline/database/open.ts';
import { storeRun } from '../../pipeline/database/store-run.ts';

/** What a round has come to. */
export interface Round {
  readonly scheme: Scheme;
  readonly units: readonly Unit[];
  readonly files: readonly CollectedFile[];
}

/** Stores files in one transaction and builds the models, as a collect run does. */
export async function collectInto(
  database: Database,
  { scheme, units, files }: Round,
): Promise<void> {
  await database.transaction(async () => {
    await loadRound(database, { round: '2023', scheme, units, simulated: false });
    const collectedAt = '2024-01-02T03:04:05.000Z';
    await storeRun(database, { collectedAt, files: files.map(storedFile) });
    await ensureModels(database);
  });
}

/** A database in memory that has collected the files of a round; closed when the test is done. */
export async function databaseOf(round: Round): Promise<Database> {
  const database = await openDatabase(':memory:');
  onTestFinished(() => database.close());
  await collectInto(database, round);
  return database;
}
