import { letGo } from '../files/let-go.ts';
import { once } from '../once.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import type { CollectResult, CollectSetting, CollectTask } from './collect-task.ts';
import { hashOf } from './hash-of.ts';
import { openTask } from './open-task.ts';
import type { FileMark } from './rejected.ts';

// A thread of `collect`: opens each file that comes in, and examines it unless its bytes are settled.

serveTasks((setting) => collector(setting as CollectSetting), buffersOf);

/** What a result alone holds, and none of which the thread uses again. */
function buffersOf(result: CollectResult): ArrayBuffer[] {
  const content = result.kind === 'examined' ? result.content.map(({ json }) => json.buffer) : [];
  const original = result.kind === 'missed' ? undefined : result.original?.bytes;
  return original === undefined ? content : [...content, ...wholeBuffer(original)];
}

/** The buffer of bytes that fill it: others may be views into what the thread still needs. */
function wholeBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Does the tasks of a run, all of which have this in common. */
function collector({ examination, limits, settled, kept }: CollectSetting) {
  /** Loaded only when a file is new: to find that none is takes little. */
  const theExaminer = once(async () => {
    const { examinerOf } = await import('./examiner.ts');
    return examinerOf(examination, limits.workbook);
  });

  return async (task: CollectTask, note: (mark: FileMark) => void): Promise<CollectResult> => {
    if (task.kind === 'refused') {
      const stored = (await theExaminer()).refused(task, task.finding);
      return { kind: 'examined', ...stored, original: undefined };
    }
    const opened = openTask(task, limits);
    if ('missed' in opened) return { kind: 'missed', finding: opened.missed };
    const { file, bytes } = opened;
    const sha256 = hashOf(opened);
    const original = kept.has(sha256) ? undefined : { sha256, bytes };
    if (settled.has(sha256)) {
      if (original === undefined && wholeBuffer(bytes).length > 0) letGo(bytes);
      return { kind: 'settled', sha256, original };
    }
    const examiner = await theExaminer();
    note({ file, sha256, bytes: bytes.length });
    const stored = examiner.examined(opened, sha256);
    const isKept = stored.summary.state !== 'rejected';
    return { kind: 'examined', ...stored, original: isKept ? original : undefined };
  };
}
