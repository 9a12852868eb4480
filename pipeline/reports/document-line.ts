import type { Scheme } from '#core/scheme/scheme.ts';
import { words } from './wording/zh-CN.ts';

/** The policy document that a scheme comes from, in one line. */
export function documentLine({ document }: Scheme): string {
  const mark = document.number ?? document.date ?? '';
  return words.document(document.title, document.issuer, mark);
}
