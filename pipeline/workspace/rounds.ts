import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { decodeText } from '../files/decode-text.ts';
import { isMissing } from '../files/is-missing.ts';
import { namesIn } from '../files/names-in.ts';
import { safeName } from '../files/safe-name.ts';
import { readConfig } from './config.ts';
import { workspaceFiles } from './workspace.ts';

/** A round of a workspace, and its folder. */
export interface RoundFolder {
  readonly round: string;
  readonly directory: string;
}

/** Folder that a round is kept in once the next one is opened. */
export function keptFolder(directory: string, round: string): string {
  return join(directory, workspaceFiles.rounds, safeName(round));
}

/** The earlier rounds of a workspace, the last name first. */
export async function keptRounds(directory: string): Promise<RoundFolder[]> {
  const home = join(directory, workspaceFiles.rounds);
  const folders = (await namesIn(home)).map((name) => join(home, name));
  const rounds = await Promise.all(folders.map(roundIn));
  return rounds.flat().toSorted((a, b) => (a.round < b.round ? 1 : -1));
}

/** Every round of a workspace, the current one first. */
export async function roundsOf(directory: string): Promise<RoundFolder[]> {
  return [...(await roundIn(directory)), ...(await keptRounds(directory))];
}

/**
 * The folder of a round by its name; of the current one where none is named. Throws a `Failure`
 * where the workspace has no such round.
 */
export async function roundDirectory(
  directory: string,
  round: string | undefined,
): Promise<string> {
  if (round === undefined) return directory;
  const rounds = await roundsOf(directory);
  const found = rounds.find((one) => one.round === round);
  if (found !== undefined) return found.directory;
  const known = rounds.map((one) => one.round);
  throw new Failure([
    known.length === 0
      ? finding('workspace.missing', { directory }, { file: workspaceFiles.config })
      : finding('round.unknown', { round, rounds: known }),
  ]);
}

/** The folder of the round before one: among those that its folder keeps, or those beside it. */
export async function previousDirectory(
  directory: string,
  previous: string,
): Promise<string | undefined> {
  const home = homeOf(directory);
  const kept = await keptRounds(directory);
  const beside = home === undefined ? [] : await keptRounds(home);
  const others = beside.filter((one) => resolve(one.directory) !== resolve(directory));
  return [...kept, ...others].find((one) => one.round === previous)?.directory;
}

/** The folder whose earlier round a folder is; `undefined` where it is none. */
export function homeOf(directory: string): string | undefined {
  const above = dirname(resolve(directory));
  return basename(above) === workspaceFiles.rounds ? dirname(above) : undefined;
}

/** The round of a folder, called as the folder where its settings are spoilt; none where it has none. */
async function roundIn(directory: string): Promise<RoundFolder[]> {
  try {
    const yaml = decodeText(await readFile(join(directory, workspaceFiles.config)));
    return [{ round: readConfig(yaml).config?.round ?? basename(directory), directory }];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
