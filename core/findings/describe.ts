import type { FindingCode, FindingParameters } from './catalog.ts';
import type { Finding } from './finding.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-CN.ts';

/** What is wrong, and what to do about it. */
export interface Message {
  readonly message: string;
  readonly hint: string;
}

/** One wording for every code: a table is complete or does not compile. */
export type Messages = {
  readonly [C in FindingCode]: (parameters: FindingParameters[C]) => Message;
};

export type Locale = 'zh-CN' | 'en';

const tables: Record<Locale, Messages> = { 'zh-CN': zhCN, en };

/** The wording of a finding in a language; Chinese unless told. */
export function describe(finding: Finding, locale: Locale = 'zh-CN'): Message {
  const word = tables[locale][finding.code] as (parameters: Finding['parameters']) => Message;
  return word(finding.parameters);
}
