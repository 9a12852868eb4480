import { entryBytes } from '../../pipeline/files/zip/entry-bytes.ts';
import { readDirectory } from '../../pipeline/files/zip/read-directory.ts';
import { readLimits } from '../../pipeline/workbooks/limits.ts';
import type { Reader } from './reader.ts';

const PARTS = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;

/** What no reader can do without: it inflates the parts that hold cells and touches each byte. */
export const floor: Reader = (bytes) => {
  const directory = readDirectory(bytes, readLimits);
  if (directory.fault !== undefined) throw new Error(directory.fault.kind);
  let sum = 0;
  for (const entry of directory.entries.filter(({ name }) => PARTS.test(name))) {
    const content = entryBytes(bytes, entry, readLimits);
    if ('kind' in content) throw new Error(`${entry.name}: ${content.kind}`);
    for (let at = 0; at < content.length; at += 1) sum += content[at] ?? 0;
  }
  return sum;
};
