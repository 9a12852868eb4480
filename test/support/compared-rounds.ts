import { onTestFinished } from 'vitest';
import { schemeHash } from '#core/scheme/hash.ts';
import { ensureModels } from '../../pipeline/database/ensure-models.ts';
import { fingerprintOf } from '../../pipeline/database/fingerprints.ts';
import { storedFile } from '../../pipeline/collect/stored-file.ts';
import { loadPrevious, type PreviousRound } from '../../pipeline/database/load-previous.ts';
import { loadRound } from '../../pipeline/database/load-round.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { openDatabase } from '../../pipeline/database/open.ts';
import { readOutcomes, readRankings, readThemeScores } from '../../pipeline/database/read-marts.ts';
import { storeRun } from '../../pipeline/database/store-run.ts';
import { collectInto, type Round } from './rounds.ts';

/** What a round came to, as the next one reads it from its database. */
export async function standingOf(round: Round, name = '2022'): Promise<PreviousRound> {
  const database = await openDatabase(':memory:');
  await collectInto(database, round);
  const rankings = await readRankings(database);
  const outcomes = await readOutcomes(database);
  const themes = await readThemeScores(database);
  database.close();
  return {
    round: name,
    scheme: round.scheme,
    fingerprint: fingerprintOf([name, schemeHash(round.scheme), rankings, outcomes, themes]),
    rankings: rankings.flatMap(({ unit_code, rank, score_micro }) =>
      rank === null || score_micro === null ? [] : [{ unit_code, rank, score_micro }],
    ),
    outcomes,
    themes,
  };
}

/** Collects a round and compares it with what the one before came to. */
export async function compareInto(
  database: Database,
  before: PreviousRound | undefined,
  after: Round,
): Promise<void> {
  const { scheme, units, files } = after;
  await database.transaction(async () => {
    await loadRound(database, { round: '2023', scheme, units, simulated: false });
    await loadPrevious(database, scheme, before);
    const collectedAt = '2024-01-02T03:04:05.000Z';
    await storeRun(database, { collectedAt, files: files.map(storedFile) });
    await ensureModels(database);
  });
}

/** A database in memory with a round beside the one before it; closed when the test is done. */
export async function databaseComparing(before: Round, after: Round): Promise<Database> {
  const database = await openDatabase(':memory:');
  onTestFinished(() => database.close());
  await compareInto(database, await standingOf(before), after);
  return database;
}
