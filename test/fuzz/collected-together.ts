import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collect, type Collected } from '../../pipeline/collect/collect.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { readRankings } from '../../pipeline/database/read-marts.ts';
import type { ContentRow } from '../../pipeline/database/schema.ts';
import type { FuzzCase } from './make-case.ts';
import type { Original } from './original.ts';
import { rowsText } from './rows-text.ts';

/**
 * Collects broken files together with untouched ones into a new copy of the office, twice, and says
 * what must not be: an untouched one that counts otherwise than alone, a file that is not told of, a
 * second run that changes something.
 */
export async function faultsTogether(
  cases: readonly FuzzCase[],
  untouched: readonly Original[],
  figures: ReadonlyMap<string, string>,
  folders: { readonly office: string; readonly folder: string },
): Promise<string[]> {
  const round = join(folders.folder, 'office');
  const inbox = join(folders.folder, 'inbox');
  await rm(round, { recursive: true, force: true });
  await rm(inbox, { recursive: true, force: true });
  await cp(folders.office, round, { recursive: true });
  await mkdir(inbox);
  const named = [
    ...cases.map(({ seed, original, bytes }) => ({ name: `${seed}-${original.name}`, bytes })),
    ...untouched,
  ];
  for (const { name, bytes } of named) await writeFile(join(inbox, name), bytes);

  const run = () =>
    withModels(round, async (workspace, database) => {
      const effects = { now: () => new Date(), progress: () => undefined, words: zhCN };
      const collected = await collect(workspace, database, [inbox], effects);
      const entries = new Map<string, string>();
      for (const { file, sha256 } of collected.files) {
        entries.set(file, await entriesIn(database, sha256));
      }
      return { collected, entries, rankings: await readRankings(database) };
    });
  const first = await run();
  const second = await run();
  const ranked = (rankings: typeof first.rankings) =>
    JSON.stringify(rankings, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
  return [
    ...untouched.flatMap(({ name }) => untouchedFaults(name, first, figures)),
    ...named.flatMap(({ name }) => lostFaults(name, first.collected)),
    ...first.collected.files.flatMap(failureOf),
    ...(second.collected.files.length > 0
      ? [`again: ${second.collected.files.map(({ file }) => file).join(' ')} is new`]
      : []),
    ...(ranked(first.rankings) === ranked(second.rankings) ? [] : ['again: the ranking changed']),
  ];
}

function untouchedFaults(
  name: string,
  { collected, entries }: { collected: Collected; entries: ReadonlyMap<string, string> },
  figures: ReadonlyMap<string, string>,
): string[] {
  // A zip that came before it may hold the same file.
  if (collected.unchanged.includes(name)) return [];
  const found = collected.files.find(({ file }) => file === name);
  if (found === undefined) return [`together: ${name} is lost`];
  if (found.state !== 'accepted') return [`together: ${name} is ${found.state}`];
  return entries.get(name) === figures.get(name) ? [] : [`together: ${name} says otherwise`];
}

/** The program failed over a file. */
function failureOf({ file, findings }: Collected['files'][number]): string[] {
  const failed = findings.filter(({ code }) => code === 'file.failed');
  return failed.map(({ parameters }) => `failed: ${file} ${JSON.stringify(parameters)}`);
}

/** The entries of a file as they are stored. */
async function entriesIn(database: Database, sha256: string): Promise<string> {
  const rows = await database.query<ContentRow<'raw_entries'>>(
    `SELECT raw_entries.* EXCLUDE (sequence) FROM raw_entries JOIN raw_files USING (sequence)
     WHERE sha256 = $1 ORDER BY raw_entries.rowid`,
    [sha256],
  );
  return rowsText(rows);
}

/** A file, or what was in it, is among those that the run tells of. */
function lostFaults(name: string, { files, unchanged }: Collected): string[] {
  const told = [...files.map(({ file }) => file), ...unchanged];
  return told.some((file) => file === name || file.startsWith(`${name}/`)) ? [] : [`lost: ${name}`];
}
