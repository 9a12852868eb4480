import type { Block } from '../document/blocks.ts';

/** Lengths of the compact form, in points; those of tables with the tallest of their usual fonts. */
const LINE = 18;
const TABLE_LINE = 13.1;
const CELL_MARGINS = 4.5;
const NOTE_LINE = 12.5;
const FIGURES = 56;
/** Before and after a table. */
const TABLE_START = 5;
const TABLE_END = 8;

/** Half-width characters that a line of text, of a table over all columns, and of a note takes. */
const TEXT_WIDTH = 84;
const TABLE_WIDTH = 98;
const NOTE_WIDTH = 110;
/** What the margins of a cell take of it, and the indent of a paragraph. */
const CELL_INDENT = 1.8;
const TEXT_INDENT = 4;

/** Height that a block of a compact document takes, in points; rather too much than too little. */
export function blockHeight(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return LINE;
    case 'paragraph':
      return LINE * linesOf(block.text, TEXT_WIDTH, TEXT_INDENT);
    case 'figures':
      return FIGURES;
    case 'table': {
      const { columns, rows, note } = block;
      const widths = columns.map(({ width }) => width);
      const headers = columns.map(({ header }) => header);
      const heights = [headers, ...rows].map((row) => rowHeight(row, widths));
      const below =
        note === undefined ? TABLE_END : NOTE_LINE / 2 + NOTE_LINE * linesOf(note, NOTE_WIDTH, 0);
      return heights.reduce((sum, height) => sum + height, TABLE_START + below);
    }
    case 'figure':
      return block.chart.height * 0.75 + LINE;
    case 'annex':
      return 0;
  }
}

/** Height of a row of a table, in points: that of its longest cell. `widths` are shares of the width. */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, index) => {
    const room = (TABLE_WIDTH * (widths[index] ?? 0)) / all - CELL_INDENT;
    return linesOf(cell, Math.max(4, room), 0);
  });
  return CELL_MARGINS + TABLE_LINE * Math.max(1, ...lines);
}

function linesOf(text: string, width: number, indent: number): number {
  return Math.max(1, Math.ceil((widthOf(text) + indent) / width));
}

/** Half-width characters that a text takes; digits and Latin letters of a substitute font are wider. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    width += unit >= FULL_WIDTH ? 2 : unit > SPACE ? 1.25 : 1;
  }
  return width;
}

const SPACE = 0x20;
/** From here on characters count as wide as Chinese ones; quotation marks stand before. */
const FULL_WIDTH = 0x2020;
