import { finding, type Finding } from '#core/findings/finding.ts';
import {
  isLater,
  keyOfFile,
  type CurrentFile,
  type KnownFiles,
  type StoredAs,
} from '../database/known-files.ts';
import type { FileSummary } from './collected.ts';

/** What was collected so far, as files arrive in their order. */
export interface Arrivals {
  /** SHA-256, in hex, of what had arrived before the run and was not rejected. */
  readonly settled: ReadonlySet<string>;
  /** As what the same bytes are stored, if they are. */
  storedAs(sha256: string): StoredAs | undefined;
  /** Whether a file changes nothing: its bytes are there already, or rejected still. */
  isUnchanged(file: FileSummary): boolean;
  /**
   * Takes a new file in; where it takes the place of an earlier one, it is noted on it, whether a later
   * stage was scored by that one, and whether it scores one that was replaced.
   */
  take(file: FileSummary): FileSummary;
  /** Tells of a file that was there and does not count: to collect it again is no way back. */
  replacedBefore(file: Pick<FileSummary, 'sha256' | 'file'>): readonly Finding[];
}

/** Goes on from what the database knows. */
export function arrivalsAfter(known: KnownFiles): Arrivals {
  const { hashes, stored, rejected, current, later } = known;
  const settled = [...hashes.keys()].filter((sha256) => !rejected.has(sha256));

  /** What took the place of a file that was stored, if something did. */
  function replacing(sha256: string): CurrentFile | undefined {
    const later = current.get(hashes.get(sha256) ?? '');
    return later?.sha256 === sha256 ? undefined : later;
  }

  /** Whose place a new file takes, and whether it and what others scored still belong together. */
  function notesOn({ file, unit, stage, shows }: FileSummary, earlier?: CurrentFile): Finding[] {
    const place = { file };
    const corrected = replacing(shows);
    const scored = earlier && stage === 'self' ? later.get(unit ?? '') : undefined;
    return [
      ...(earlier ? [finding('submission.replaces', { earlier: earlier.file }, place)] : []),
      ...(scored === undefined
        ? []
        : [finding('submission.after-review', { later: scored }, place)]),
      ...(corrected
        ? [finding('submission.before-correction', { later: corrected.file }, place)]
        : []),
    ];
  }

  return {
    settled: new Set(settled),

    storedAs: (sha256) => stored.get(sha256),

    isUnchanged({ sha256, state }) {
      return rejected.has(sha256) ? state === 'rejected' : hashes.has(sha256);
    },

    take(file) {
      const { sha256, state, unit } = file;
      const isRejected = state === 'rejected';
      if (isRejected) rejected.add(sha256);
      else rejected.delete(sha256);
      stored.set(sha256, { file: file.file, unit: isRejected ? undefined : unit });
      const key = keyOfFile(file);
      hashes.set(sha256, key);
      if (unit !== undefined && isLater(file)) later.set(unit, file.file);
      if (key === undefined) return file;
      const notes = notesOn(file, current.get(key));
      current.set(key, { sha256, file: file.file });
      return notes.length === 0 ? file : { ...file, findings: [...file.findings, ...notes] };
    },

    replacedBefore({ sha256, file }) {
      const later = replacing(sha256);
      return later ? [finding('submission.replaced-before', { later: later.file }, { file })] : [];
    },
  };
}
