import stringWidth from 'string-width';
import { TERMINAL_WIDTH, type LedgerRow } from '../layout/ledger.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';

/** A value before and after: on one line where it fits, else under one another. */
export function changeRows(
  label: string,
  values: readonly string[],
  indent: number,
  say: SchemeWords,
): LedgerRow[] {
  const { diff } = say;
  const [before = '', after = ''] = values.map((value) => value || say.none);
  const line = say.labelled(label, diff.changed(before, after));
  const fits = indent + stringWidth(line) <= TERMINAL_WIDTH && !line.includes('\n');
  if (fits) return [{ text: line, indent }];
  const under = { indent: indent + 2, hang: 2 };
  return [
    { text: say.labelled(label, ''), indent },
    { text: say.labelled(diff.was, before), ...under },
    { text: say.labelled(diff.is, after), ...under },
  ];
}
