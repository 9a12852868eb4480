import { finding } from '#core/findings/finding.ts';
import { openSteadily, type SteadyFile } from '../files/steady-file.ts';
import type { CollectTask } from './collect-task.ts';
import { endingOf, type SourceFile } from './find-sources.ts';
import type { CollectLimits } from './limits.ts';
import { nameMark } from './name-mark.ts';
import { tooLarge } from './too-large.ts';
import { unreachable } from './unreachable.ts';
import { zipInFile } from './zip-source.ts';
import { zipTasks } from './zip-tasks.ts';

/** A task, and which of the sources it comes from, 0 for the first. */
export type SourceTask = CollectTask & { readonly source: number };

/** What is to be done, in the order of the sources; zips are opened as their turn comes. */
export function* tasksOf(
  sources: readonly SourceFile[],
  limits: CollectLimits,
): Generator<SourceTask, undefined> {
  for (const [source, { path, name: file }] of sources.entries()) {
    if (endingOf(file) !== '.zip') yield { kind: 'file', file, path, source };
    else for (const task of openZip(file, path, limits)) yield { ...task, source };
  }
}

function* openZip(
  file: string,
  path: string,
  limits: CollectLimits,
): Generator<CollectTask, undefined> {
  let zip: SteadyFile | undefined;
  try {
    zip = openSteadily(path);
    if (zip === undefined) {
      yield {
        kind: 'missed',
        file,
        finding: finding('file.skipped', { why: 'special' }, { file }),
      };
    } else if (zip.size > limits.zipBytes) {
      const why = tooLarge(zip.size, limits.zipBytes);
      yield { kind: 'refused', finding: why, ...nameMark(file) };
    } else yield* tasksIn(file, zip, limits);
  } catch (error) {
    yield { kind: 'missed', file, finding: unreachable(file, error) };
  } finally {
    zip?.close();
  }
}

/** What is in a zip, as long as it stays as it was. */
function* tasksIn(
  file: string,
  zip: SteadyFile,
  limits: CollectLimits,
): Generator<CollectTask, undefined> {
  for (const task of zipTasks(file, zipInFile(zip), limits)) {
    if (zip.hasChanged()) {
      yield {
        kind: 'missed',
        file,
        finding: finding('file.unsteady', { why: 'changing' }, { file }),
      };
      return;
    }
    yield task;
  }
}
