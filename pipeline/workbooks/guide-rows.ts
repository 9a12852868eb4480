import type { Style, Workbook, Worksheet } from 'exceljs';
import { live, put, type Formula } from './cell.ts';
import { heightFor } from './layout.ts';
import * as styles from './styles.ts';

/** Widths of the three columns of 填表说明: label, text, figure. */
const guideWidths = [16, 58, 20] as const;
const [, TEXT_WIDTH, FIGURE_WIDTH] = guideWidths;
const WHOLE_WIDTH = guideWidths.reduce((sum, width) => sum + width, 0);

/** Writes 填表说明 from the top down, a row at a time. */
export interface GuideRows {
  /** Number of the next row. */
  next(): number;
  /** One text over all columns. */
  across(text: string, style: Partial<Style>, least: number): void;
  section(text: string): void;
  /** A label, and a text or formula over the other columns. */
  pair(label: string, content: string | Formula, style: Partial<Style>, least?: number): void;
  /** The same with a label of its own looks. */
  swatch(label: string, look: Partial<Style>, content: string): void;
  headers(texts: readonly string[]): void;
  /** A step of the arithmetic: its name, how it goes, what comes out. */
  step(name: string, how: string | Formula, outcome: Formula, format: string): void;
}

/** Adds a sheet of text, such as 填表说明, with the writer of its rows. */
export function addGuide(workbook: Workbook, name: string): { sheet: Worksheet; rows: GuideRows } {
  const sheet = workbook.addWorksheet(name, {
    properties: { tabColor: styles.tabColour },
    views: [{ state: 'normal', showGridLines: false, activeCell: 'A1' }],
  });
  guideWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return { sheet, rows: guideRows(sheet) };
}

/** Rows of an empty sheet, the first on top. */
function guideRows(sheet: Worksheet): GuideRows {
  let row = 1;

  const advance = (height: number) => {
    sheet.getRow(row).height = height;
    row += 1;
  };
  const labelled = (
    label: string,
    look: Partial<Style>,
    content: string | Formula,
    style: Partial<Style>,
    least?: number,
  ) => {
    put(sheet.getCell(row, 1), label, look);
    put(sheet.getCell(row, 2), valueOf(content), style);
    put(sheet.getCell(row, 3), null, style);
    sheet.mergeCells(row, 2, row, 3);
    advance(pairHeight(textOf(content), sizeOf(style), least));
  };

  return {
    next: () => row,
    across(text, style, least) {
      put(sheet.getCell(row, 1), text, style);
      sheet.mergeCells(row, 1, row, guideWidths.length);
      advance(heightFor([{ text, width: WHOLE_WIDTH, size: sizeOf(style) }], least));
    },
    section(text) {
      advance(10);
      guideWidths.forEach((_, index) => {
        put(sheet.getCell(row, index + 1), index === 0 ? text : null, styles.section);
      });
      advance(24);
    },
    pair(label, content, style, least) {
      labelled(label, styles.label, content, style, least);
    },
    swatch(label, look, content) {
      labelled(label, look, content, styles.text, 20);
    },
    headers(texts) {
      texts.forEach((text, index) => {
        put(sheet.getCell(row, index + 1), text, styles.header);
      });
      advance(22);
    },
    step(name, how, outcome, format) {
      put(sheet.getCell(row, 1), name, styles.label);
      put(sheet.getCell(row, 2), valueOf(how), styles.text);
      put(sheet.getCell(row, 3), valueOf(outcome), styles.figure, format);
      const text = { text: textOf(how), width: TEXT_WIDTH, size: styles.TEXT_SIZE };
      advance(heightFor([text], 24));
    },
  };
}

/** Height in points of a row with a label and a text. */
export function pairHeight(text: string, size = styles.TEXT_SIZE, least = 22): number {
  return heightFor([{ text, width: TEXT_WIDTH + FIGURE_WIDTH, size }], least);
}

function sizeOf(style: Partial<Style>): number {
  return style.font?.size ?? styles.TEXT_SIZE;
}

function valueOf(content: string | Formula) {
  return typeof content === 'string' ? content : live(content);
}

function textOf(content: string | Formula): string {
  return typeof content === 'string' ? content : String(content.result ?? '');
}
