import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, DocumentColumn } from './blocks.ts';
import { tableWidths } from './table-widths.ts';
import { oneLine, textRuns } from './text-runs.ts';

/** Lines of half a point inside, of three quarters around: both print well. */
const INNER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const OUTER = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const HEADER_SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } as const;
/** What lines take of a cell's width, in twips. */
const BORDER = 20;
/** Rows of a table that one page holds whole. */
const WHOLE_TABLE = 8;
/** Rows of one table: LibreOffice lays out one of thousands for many minutes. */
const LONGEST_TABLE = 200;
/** Around the text of a cell, in twips. */
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/**
 * A table with its caption above and its note below, as wide as the text (`width`, in twips); `size` is
 * that of its type, in half points. A very long one is several, one below the other.
 */
export function tableBlock(
  block: Extract<Block, { kind: 'table' }>,
  width: number,
  size: number,
): readonly FileChild[] {
  const { caption, columns, rows, note } = block;
  const padding = MARGINS.left + MARGINS.right + BORDER;
  const widths = tableWidths(columns, rows, { width, em: size * 10, padding });
  const parts = partsOf(rows).flatMap((part, index, { length }): FileChild[] => {
    const isLast = index === length - 1;
    const held = heldRows(part.length, block.mayBreak === true, isLast && note !== undefined);
    const table = tableOf(columns, part, held, widths, width);
    return isLast ? [table] : [table, new Paragraph({ style: 'TableEnd' })];
  });
  return [
    caption === undefined
      ? new Paragraph({ style: 'TableStart' })
      : new Paragraph({ style: 'Caption', text: oneLine(caption) }),
    ...parts,
    note === undefined
      ? new Paragraph({ style: 'TableEnd' })
      : new Paragraph({ style: 'TableNote', children: textRuns(note) }),
  ];
}

type Rows = Extract<Block, { kind: 'table' }>['rows'];

function partsOf(rows: Rows): readonly Rows[] {
  const parts = Math.max(1, Math.ceil(rows.length / LONGEST_TABLE));
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * LONGEST_TABLE, (part + 1) * LONGEST_TABLE),
  );
}

function tableOf(
  columns: readonly DocumentColumn[],
  rows: Rows,
  held: readonly boolean[],
  widths: readonly number[],
  width: number,
): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { ...MARGINS, marginUnitType: WidthType.DXA },
    borders: {
      top: OUTER,
      bottom: OUTER,
      left: OUTER,
      right: OUTER,
      insideHorizontal: INNER,
      insideVertical: INNER,
    },
    rows: [
      headerRow(columns),
      ...rows.map((row, index) => dataRow(columns, row, held[index] === true)),
    ],
  });
}

/**
 * Which rows stay with the one after them, the last with the note: all of a short table, and of one that
 * may break the first two and the last two, so that no page has a single row of it.
 */
function heldRows(rows: number, mayBreak: boolean, noted: boolean): readonly boolean[] {
  const last = rows - 1;
  const isWhole = rows <= WHOLE_TABLE && !mayBreak;
  return Array.from({ length: rows }, (_, index) =>
    index === last ? noted : isWhole || index === 0 || index === last - 1,
  );
}

/** Stands again on every page, and never alone at the foot of one. */
function headerRow(columns: readonly DocumentColumn[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      ({ header }) =>
        new TableCell({
          shading: HEADER_SHADE,
          verticalAlign: VerticalAlign.CENTER,
          children: [new Paragraph({ style: 'TableHeader', children: textRuns(header) })],
        }),
    ),
  });
}

function dataRow(
  columns: readonly DocumentColumn[],
  row: readonly string[],
  keepNext: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              style: 'TableText',
              ...(align === 'left' ? {} : { alignment: alignments[align] }),
              children: textRuns(row[index] ?? ''),
            }),
          ],
        }),
    ),
  });
}

const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
