import { basename } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { messageOf } from '../message-of.ts';
import { fingerprintOf, keptFingerprint } from './fingerprints.ts';
import type { PreviousRound } from './load-previous.ts';
import type { Database } from './database.ts';
import { openToRead } from './open.ts';
import { QueryError } from './query-error.ts';
import { rawColumns, type RawRow } from './schema.ts';

/** What a round came to when it was last ranked. */
export interface Standing extends Pick<
  PreviousRound,
  'rankings' | 'outcomes' | 'themes' | 'rectifications'
> {
  /** Of the scheme that it was ranked by. */
  readonly schemeHash: string;
  /** Stands for all of it. */
  readonly fingerprint: string;
}

/**
 * Reads a round's standing from its database, which must be there; `undefined` where the round was
 * never ranked, or by a version of the program that did not score themes. `'known'`, and nothing is
 * read, where its fingerprint `isKnown`. Throws a `Failure` as `openDatabase` does, or where the file
 * holds something else.
 */
export async function readStanding(
  path: string,
  isKnown: (fingerprint: string) => boolean,
): Promise<Standing | 'known' | undefined> {
  const database = await openToRead(path);
  try {
    const fingerprint = await ownFingerprint(database);
    if (fingerprint !== undefined && isKnown(fingerprint)) return 'known';
    return await read(database, fingerprint);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const file = basename(path);
    const detail = messageOf(error.cause);
    throw new Failure([finding('database.unreadable', { detail }, { file })]);
  } finally {
    database.close();
  }
}

async function read(
  database: Database,
  fingerprint: string | undefined,
): Promise<Standing | undefined> {
  if (!(await has(database, 'theme_scores'))) return undefined;
  const [round] = await database.query<{ scheme_hash: string }>(
    'SELECT scheme_hash FROM raw_round',
  );
  const rankings = await database.query<Standing['rankings'][number]>(
    'SELECT unit_code, rank, score_micro FROM rankings WHERE rank IS NOT NULL',
  );
  const outcomes = await database.query<Standing['outcomes'][number]>(
    'SELECT unit_code, indicator_code, score_micro, applicable FROM outcomes',
  );
  const themes = await database.query<Standing['themes'][number]>(
    'SELECT unit_code, theme, score_micro, attainable_micro FROM theme_scores',
  );
  const rectifications = await ownRectifications(database);
  const came = { rankings, outcomes, themes, rectifications };
  return {
    schemeHash: round?.scheme_hash ?? '',
    fingerprint: fingerprint ?? fingerprintOf(came),
    ...came,
  };
}

/** Of its models; a round that was last ranked by an earlier version of the program has none. */
async function ownFingerprint(database: Database): Promise<string | undefined> {
  if (!(await has(database, 'raw_fingerprints'))) return undefined;
  return keptFingerprint(database, 'models');
}

async function has(database: Database, table: string): Promise<boolean> {
  const found = await database.query(
    'SELECT 1 FROM information_schema.tables WHERE table_name = $1',
    [table],
  );
  return found.length > 0;
}

/** Items of the round's own ledgers that count; none where it was last ranked before there were any. */
async function ownRectifications(
  database: Database,
): Promise<readonly RawRow<'raw_previous_rectifications'>[]> {
  if (!(await has(database, 'int_current_ledgers'))) return [];
  // By what both have of a file: its number, and by earlier versions its hash.
  const columns = rawColumns('raw_previous_rectifications').join(', ');
  return database.query(`
    SELECT ${columns} FROM raw_rectifications NATURAL JOIN int_current_ledgers
    WHERE of_this_round AND state = 'accepted'`);
}
