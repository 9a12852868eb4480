import type { Cell, Style } from 'exceljs';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { put } from '../../workbooks/cell.ts';
import { formats } from '../../workbooks/styles.ts';
import { LONGEST_TEXT, storedText, type Content } from './cell-content.ts';

/** Where content belongs, should it be too long for a cell. */
export interface Whose {
  readonly column: string;
  /** Of the indicator; empty where it is none's. */
  readonly code: string;
}

/**
 * Writes content into a cell; a text, whatever it looks like, as text. Throws a `Failure` for a text
 * that a cell does not take.
 */
export function putContent(
  cell: Cell,
  content: Content,
  style: Partial<Style>,
  format: string,
  whose: Whose,
): void {
  if (typeof content !== 'string') {
    put(cell, content ?? null, style, format);
    return;
  }
  if (content.length > LONGEST_TEXT) {
    const parameters = { ...whose, limit: LONGEST_TEXT };
    throw new Failure([finding('scheme-sheet.too-long', parameters)]);
  }
  put(cell, content === '' ? null : storedText(content), style, formats.text);
}
