import type { DataValidation } from 'exceljs';
import type { CellName } from '../wording/workbook.zh-CN.ts';
import type { Value } from './table-column.ts';

/** A cell of the sheet 方法. */
export interface MethodCell {
  readonly value: Value;
  /** Columns that it takes; one where it is not given. */
  readonly span?: number;
  readonly format?: string;
  readonly input?: boolean;
  /** Name by which formulas speak of it, alone or together with others under one another. */
  readonly name?: CellName;
  readonly check?: DataValidation;
}

/** A row of the sheet 方法. */
export type MethodLine =
  | {
      readonly kind: 'section' | 'note';
      readonly text: string;
      readonly onNewPage?: boolean;
    }
  | { readonly kind: 'header' | 'row'; readonly cells: readonly MethodCell[] };

/** A row of plain texts, each with the columns that it takes. */
export function textLine(
  kind: 'header' | 'row',
  ...texts: readonly (readonly [text: string, span: number])[]
): MethodLine {
  return { kind, cells: texts.map(([value, span]) => ({ value, span })) };
}
