import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import { receivedExamination, type Examination } from '../../pipeline/collect/examination.ts';
import { examinationOf } from '../../pipeline/collect/examination-of.ts';
import { examine } from '../../pipeline/collect/examine.ts';
import { hashOf } from '../../pipeline/collect/hash-of.ts';
import { collectLimits, type CollectLimits } from '../../pipeline/collect/limits.ts';
import { openTask } from '../../pipeline/collect/open-task.ts';
import { rejected } from '../../pipeline/collect/rejected.ts';
import { tasksOf } from '../../pipeline/collect/tasks-of.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';

/** What files are held against in an office. */
export async function examinationIn(
  office: string,
  limits: CollectLimits = collectLimits,
): Promise<Examination> {
  const workspace = await openWorkspace(office);
  return receivedExamination(
    await examinationOf(workspace, '2024-01-06T00:00:00Z'),
    limits.workbook,
  );
}

/** What collecting makes of the bytes of one file, which are put into `folder`. */
export async function examined(
  name: string,
  bytes: Uint8Array,
  folder: string,
  against: Examination,
  limits: CollectLimits = collectLimits,
): Promise<CollectedFile[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const files: CollectedFile[] = [];
  for (const task of tasksOf([{ path, name, modified: 0 }], limits)) {
    if (task.kind === 'refused') {
      files.push(rejected(task, against.units, [task.finding]));
      continue;
    }
    const opened = openTask(task, limits);
    if ('missed' in opened) throw new Error(`${name} is missed: ${opened.missed.code}`);
    files.push(examine(opened, hashOf(opened), against));
  }
  return files;
}
