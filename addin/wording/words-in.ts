import type { Locale } from '#core/findings/describe.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-CN.ts';

const tables: Record<Locale, Words> = { 'zh-CN': zhCN, en };

/** What the task pane says in a language. */
export function wordsIn(locale: Locale): Words {
  return tables[locale];
}
