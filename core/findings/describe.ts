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

/** As much of what somebody typed as a message shows, in characters. */
const SHOWN = 300;

/** The wording of a finding in a language, Chinese unless told; each part is one line. */
export function describe(finding: Finding, locale: Locale = 'zh-CN'): Message {
  const word = tables[locale][finding.code] as (parameters: Parameters) => Message;
  const shown = Object.entries(finding.parameters).map(([name, value]) => [name, shownAs(value)]);
  return word(Object.fromEntries(shown) as Parameters);
}

type Parameters = Finding['parameters'];

type Value = string | number | readonly string[];

function shownAs(value: Value): Value {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? inOneLine(value) : value.map(inOneLine);
}

/** A cell holds up to 32,767 characters, and any of them. */
function inOneLine(value: string): string {
  const line = value.replaceAll(/\p{Cc}+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}
