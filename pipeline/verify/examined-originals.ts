import { originalOf } from '../archive/original-of.ts';
import type { CollectedFile } from '../collect/collected.ts';
import type { Examination } from '../collect/examination.ts';
import { examine } from '../collect/examine.ts';
import { endingOf } from '../collect/find-sources.ts';
import type { KeptFile } from './timeline.ts';

/** A file examined once more, or why it cannot be. */
export type ExaminedOriginal =
  | { readonly file: CollectedFile; readonly fault?: undefined }
  | { readonly file: undefined; readonly fault: 'missing' | 'damaged' };

/** Examines originals of an archive as they were examined when they came, in their order. */
export async function* examinedOriginals(
  directory: string,
  kept: readonly KeptFile[],
  against: Examination,
): AsyncGenerator<ExaminedOriginal, undefined> {
  for (const { sha256, file } of kept) {
    const { bytes, fault } = await originalOf(directory, sha256, endingOf(file));
    if (bytes === undefined) yield { file: undefined, fault };
    else yield { file: examine({ file, bytes }, sha256, against) };
  }
}
