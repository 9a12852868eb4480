import type { FindingCode } from './catalog.ts';
import { describeBy } from './describe-by.ts';
import type { Locale, Message, MessagesOf } from './describe.ts';
import type { Finding } from './finding.ts';
import { workbookEn } from './messages/workbook.en.ts';
import { workbookZhCN } from './messages/workbook.zh-CN.ts';

const tables: Record<Locale, Partial<MessagesOf<FindingCode>>> = {
  'zh-CN': workbookZhCN,
  en: workbookEn,
};

/**
 * The wording of what is found in a workbook, as `describe` gives it, without the words of the
 * office's commands, which would weigh down the task pane. Any other finding is told by its code.
 */
export function describeWorkbook(finding: Finding, locale: Locale): Message {
  const word = tables[locale][finding.code];
  return word === undefined ? { message: finding.code, hint: '' } : describeBy(word, finding);
}
