import type { FindingCode, FindingParameters } from './catalog.ts';
import { describeBy } from './describe-by.ts';
import type { Finding } from './finding.ts';
import { archiveEn } from './messages/archive.en.ts';
import { archiveZhCN } from './messages/archive.zh-CN.ts';
import { ledgerEn } from './messages/ledger.en.ts';
import { ledgerZhCN } from './messages/ledger.zh-CN.ts';
import { officeEn } from './messages/office.en.ts';
import { officeZhCN } from './messages/office.zh-CN.ts';
import { workbookEn } from './messages/workbook.en.ts';
import { workbookZhCN } from './messages/workbook.zh-CN.ts';

/** What is wrong, and what to do about it. */
export interface Message {
  readonly message: string;
  readonly hint: string;
}

/** One wording for every code: a table is complete or does not compile. */
export type MessagesOf<Code extends FindingCode> = {
  readonly [C in Code]: (parameters: FindingParameters[C]) => Message;
};

export type Locale = 'zh-CN' | 'en';

const tables: Record<Locale, MessagesOf<FindingCode>> = {
  'zh-CN': { ...workbookZhCN, ...ledgerZhCN, ...archiveZhCN, ...officeZhCN },
  en: { ...workbookEn, ...ledgerEn, ...archiveEn, ...officeEn },
};

/** The wording of a finding in a language, Chinese unless told; each part is one line. */
export function describe(finding: Finding, locale: Locale = 'zh-CN'): Message {
  return describeBy(tables[locale][finding.code], finding);
}

/** Whether there is a wording for a code: there is none for that of a later version. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(tables['zh-CN'], code);
}
