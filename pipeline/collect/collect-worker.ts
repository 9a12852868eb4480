import { workerData } from 'node:worker_threads';
import { finding } from '#core/findings/finding.ts';
import { messageOf } from '../message-of.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import type { CollectedFile } from './collected.ts';
import type { CollectResult, CollectSetting, CollectTask } from './collect-task.ts';
import { receivedExamination } from './examination.ts';
import { examine } from './examine.ts';
import { hashOf } from './hash-of.ts';
import type { OpenedFile } from './opened-file.ts';
import { openTask } from './open-task.ts';
import { rejected, type FileMark } from './rejected.ts';
import { storedFile } from './stored-file.ts';

// A thread of `collect`: opens each file that comes in, and examines it unless its bytes are known.

const { examination, limits, settled, kept } = workerData as CollectSetting;
const against = receivedExamination(examination);

serveTasks((task, note) => collectOne(task as CollectTask, note));

function collectOne(task: CollectTask, note: (mark: FileMark) => void): CollectResult {
  if (task.kind === 'refused') {
    const file = rejected(task, against.units, [task.finding]);
    return { kind: 'examined', ...storedFile(file), original: undefined };
  }
  const opened = openTask(task, limits);
  if ('missed' in opened) return { kind: 'missed', finding: opened.missed };
  const sha256 = hashOf(opened);
  const { bytes } = opened;
  const original = kept.has(sha256) ? undefined : { sha256, bytes };
  if (settled.has(sha256)) return { kind: 'settled', sha256, original };
  note({ file: opened.file, sha256, bytes: bytes.length });
  const file = examined(opened, sha256);
  const isKept = file.state !== 'rejected';
  return { kind: 'examined', ...storedFile(file), original: isKept ? original : undefined };
}

/** A file over which the program fails is rejected like any other that is not understood. */
function examined(opened: OpenedFile, sha256: string): CollectedFile {
  try {
    return examine(opened, sha256, against);
  } catch (error) {
    const { file, bytes } = opened;
    const failed = finding('file.failed', { detail: messageOf(error) });
    return rejected({ file, sha256, bytes: bytes.length }, against.units, [failed]);
  }
}
