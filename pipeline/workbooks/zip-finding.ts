import { finding, type Finding } from '#core/findings/finding.ts';
import { shownName } from '../files/shown-name.ts';
import type { ZipFault } from '../files/zip/zip-fault.ts';
import { inMegabytes } from './limits.ts';
import { unreadable } from './reader/wording.zh-CN.ts';

/** What is told of a zip that is not read: a workbook's, or one of workbooks. */
export function zipFinding(fault: ZipFault): Finding {
  switch (fault.kind) {
    case 'no-directory':
    case 'directory-damaged':
      return finding('file.unreadable', { detail: unreadable.cutOff });
    case 'several-disks':
      return finding('file.unreadable', { detail: unreadable.severalDisks });
    case 'too-many-entries':
      return finding('file.too-many-entries', { entries: fault.entries, limit: fault.limit });
    case 'too-large': {
      const [megabytes, limit] = [inMegabytes(fault.bytes), inMegabytes(fault.limit)];
      return finding('file.too-large', { megabytes, limit });
    }
    case 'entry-damaged':
    case 'overlapping':
      return finding('file.part-damaged', {
        part: shownName(fault.name),
        damage: 'entry',
        cell: '',
      });
    case 'encrypted':
      return finding('file.encrypted', {});
    case 'unknown-method':
      return finding('file.part-damaged', {
        part: shownName(fault.name),
        damage: 'method',
        cell: '',
      });
    case 'part-too-large': {
      const limit = inMegabytes(fault.limit);
      return finding('file.beyond-limit', { excess: 'part', limit, part: shownName(fault.name) });
    }
    case 'ratio':
      return finding('file.bomb', { part: shownName(fault.name), limit: fault.limit });
    case 'content-damaged':
      return finding('file.part-damaged', {
        part: shownName(fault.name),
        damage: 'content',
        cell: '',
      });
  }
}
