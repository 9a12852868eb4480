import { finding, type Finding, type Place } from '#core/findings/finding.ts';

/** A field that is not filled in at this stage. */
export function notYours(code: string, column: string, found: string, place: Place): Finding {
  return finding('value.not-yours', { code, column, found }, place, 'error');
}

/** An indicator whose row is no longer there. */
export function rowMissing(code: string): Finding {
  return finding('structure.row-missing', { code });
}

/** A text that is longer than its cell takes. */
export function tooLong(limit: number, place: Place): Finding {
  return finding('entry.too-long', { limit }, place);
}

/** A text that is not written in the form that its cell takes. */
export function malformed(form: 'number' | 'date', found: string, place: Place): Finding {
  return finding('entry.malformed', { form, found }, place);
}
