import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { openDatabase, openToExport } from '../database/open.ts';
import { exists } from '../files/exists.ts';
import { once } from '../once.ts';
import type { Config } from './config.ts';
import { openConfig } from './open-config.ts';
import { readParts } from './workspace-parts.ts';
import { workspaceFiles, type Workspace } from './workspace.ts';

/** What queries may reach beside the database: nothing, or the folder of what is exported. */
export type Reach = 'nothing' | 'exports';

/** A workspace that is being opened: what it is set to is known, its database is on its way. */
export interface OpeningWorkspace {
  readonly directory: string;
  readonly config: Config;
  /** Whether there was no database yet. */
  readonly isNew: boolean;
  readonly database: Promise<Database>;
  /** Read and checked when it is first asked for. */
  readonly workspace: () => Promise<Workspace>;
  /** Its mark, which takes little to find. */
  readonly mark: () => Promise<string>;
}

/** Opens the database of a workspace, or makes it, and closes it when the work is done or fails. */
export async function withDatabase<T>(
  { directory }: Workspace,
  work: (database: Database) => Promise<T>,
  reach: Reach = 'nothing',
): Promise<T> {
  const database = await openIn(directory, reach);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** How a workspace and its database are opened. */
interface Manner {
  readonly reach?: Reach;
  /** Throws a `Failure` for a workspace that is not to be worked in. */
  readonly check?: (workspace: Workspace) => Promise<void>;
}

/**
 * Opens the database of a workspace, for work of which some can be done before it is open, and closes it
 * when the work is done or fails. One that is not there is made once the workspace is found in order.
 *
 * Throws a `Failure` with every fault of the workspace's files, or as `openDatabase` does.
 */
export async function whileOpening<T>(
  directory: string,
  work: (opening: OpeningWorkspace) => Promise<T>,
  { reach = 'nothing', check }: Manner = {},
): Promise<T> {
  const config = await openConfig(directory);
  const isNew = !(await exists(join(directory, workspaceFiles.database)));
  const workspace = once(() => openChecked(directory, check));
  const mark = async () => (await readParts(directory)).mark;
  const database = isNew
    ? workspace().then(() => openIn(directory, reach))
    : openIn(directory, reach);
  const outcome = Promise.allSettled([database]);
  try {
    return await work({ directory, config, isNew, database, workspace, mark });
  } finally {
    const [opened] = await outcome;
    if (opened.status === 'fulfilled') opened.value.close();
  }
}

async function openChecked(directory: string, check: Manner['check']): Promise<Workspace> {
  // What reads schemes and lists of units is loaded where they are read.
  const { openWorkspace } = await import('./open-workspace.ts');
  const workspace = await openWorkspace(directory);
  await check?.(workspace);
  return workspace;
}

function openIn(directory: string, reach: Reach): Promise<Database> {
  const path = join(directory, workspaceFiles.database);
  return reach === 'exports'
    ? openToExport(path, join(directory, workspaceFiles.parquet))
    : openDatabase(path);
}
