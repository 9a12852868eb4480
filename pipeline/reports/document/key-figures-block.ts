import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import type { KeyFigure } from './blocks.ts';
import { columnWidths } from './column-widths.ts';
import { textRuns } from './text-runs.ts';

/** More than these in a row would have too little room for their labels. */
const MOST_IN_A_ROW = 5;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

/** Key figures side by side, each over its label, between two rules; `width`, in twips, is that of the text. */
export function keyFiguresBlock(items: readonly KeyFigure[], width: number): readonly FileChild[] {
  if (items.length === 0) return [];
  const rowCount = Math.ceil(items.length / MOST_IN_A_ROW);
  const inRow = Math.ceil(items.length / rowCount);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnWidths(
      Array.from({ length: inRow }, () => 1),
      width,
    ),
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 40, right: 40, marginUnitType: WidthType.DXA },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: Array.from({ length: rowCount }, (_, row) =>
      figuresRow(
        Array.from({ length: inRow }, (_cell, column) => items[row * inRow + column]),
        row < rowCount - 1,
      ),
    ),
  });
  return [new Paragraph({ style: 'TableStart' }), table, new Paragraph({ style: 'TableEnd' })];
}

function figuresRow(items: readonly (KeyFigure | undefined)[], keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children: items.map(
      (item) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({ style: 'KeyFigure', children: textRuns(item?.figure ?? '') }),
            new Paragraph({ style: 'KeyLabel', children: textRuns(item?.label ?? '') }),
          ],
        }),
    ),
  });
}
