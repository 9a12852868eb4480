import { entryBytes } from '../files/zip/entry-bytes.ts';
import type { CollectTask } from './collect-task.ts';
import type { CollectLimits } from './limits.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { zipFinding } from '../workbooks/zip-finding.ts';

/** Opens the file of a task, within the limits. */
export function openTask(
  task: Exclude<CollectTask, { kind: 'refused' }>,
  limits: CollectLimits,
): ReadSource {
  switch (task.kind) {
    case 'file':
      return readSource(task.file, task.path, limits.fileBytes);
    case 'packed': {
      const { file, entry, bytes } = task;
      const bounds = { partBytes: limits.fileBytes, ratio: limits.zipRatio };
      const content = entryBytes(bytes, entry, bounds);
      if (content instanceof Uint8Array) return { file, bytes: content };
      return { file, bytes, finding: zipFinding(content) };
    }
    case 'missed':
      return { missed: task.finding };
  }
}
