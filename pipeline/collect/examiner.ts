import { finding, type Finding } from '#core/findings/finding.ts';
import type { StoredFile } from '../database/store-run.ts';
import { messageOf } from '../message-of.ts';
import type { ReadLimits } from '../workbooks/limits.ts';
import { receivedExamination, type SentExamination } from './examination.ts';
import { examine } from './examine.ts';
import type { OpenedFile } from './opened-file.ts';
import { rejected, type FileMark } from './rejected.ts';
import { storedFile } from './stored-file.ts';

/** Makes of files what is stored of them; nothing that they hold makes it throw. */
export interface Examiner {
  /** Of one that is read, `sha256` by `hashOf`. */
  examined(opened: OpenedFile, sha256: string): StoredFile;
  /** Of one that is not. */
  refused(mark: FileMark, why: Finding): StoredFile;
}

/** An examiner of a round's files, who reads workbooks within the limits. */
export function examinerOf(sent: SentExamination, limits: ReadLimits): Examiner {
  const against = receivedExamination(sent, limits);
  const refused = (mark: FileMark, why: Finding) =>
    storedFile(rejected(mark, against.units, [why]));
  return {
    refused,

    examined(opened, sha256) {
      const { file, bytes } = opened;
      try {
        return storedFile(examine(opened, sha256, against));
      } catch (error) {
        const why = finding('file.failed', { detail: messageOf(error) });
        return refused({ file, sha256, bytes: bytes.length }, why);
      }
    },
  };
}
