import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { exists } from '../files/exists.ts';
import { isMissing } from '../files/is-missing.ts';
import { programVersion } from '../program-version.ts';
import { workspaceFiles } from './workspace.ts';

/** The files that a workspace is read from, as bytes; whether they are in order is not looked at. */
export interface WorkspaceParts {
  readonly config: Buffer;
  readonly scheme: Buffer;
  readonly units: Buffer;
  /** Stands for these bytes, and the program that reads them. */
  readonly mark: string;
}

/** Throws a `Failure` where one is not there. */
export async function readParts(directory: string): Promise<WorkspaceParts> {
  const [config, scheme, units] = await Promise.all([
    readPart(directory, workspaceFiles.config),
    readPart(directory, workspaceFiles.scheme),
    readPart(directory, workspaceFiles.units),
  ]);
  const contents = [config, scheme, units].map((part) => hash('sha256', part));
  const mark = hash('sha256', [await programVersion(), ...contents].join('\n'));
  return { config, scheme, units, mark };
}

/** One of them, by its name; throws as `readParts` does. */
export async function readPart(directory: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(directory, file));
  } catch (error) {
    if (!isMissing(error)) throw error;
    const isCutOff = await exists(join(directory, workspaceFiles.next));
    throw new Failure([
      isCutOff
        ? finding('round.cut-off', {}, { file })
        : finding('workspace.missing', { directory }, { file }),
    ]);
  }
}
