import type { Block, DocumentColumn } from '../../document/blocks.ts';

/** A column of rows of `T`: what its cells say. */
export interface Column<T> extends DocumentColumn {
  readonly cell: (row: T, index: number) => string;
}

interface TableText {
  readonly caption?: string;
  readonly note?: string | undefined;
}

/** A table of rows; no block where there are none. */
export function table<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  { caption, note }: TableText = {},
): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: columns.map(({ header, width, align }) => ({ header, width, align })),
      rows: rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
      ...(caption === undefined ? {} : { caption }),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

type Cell<T> = Column<T>['cell'];

/** A column of names. */
export function left<T>(header: string, width: number, cell: Cell<T>): Column<T> {
  return { header, width, align: 'left', cell };
}

/** A column of short words. */
export function center<T>(header: string, width: number, cell: Cell<T>): Column<T> {
  return { header, width, align: 'center', cell };
}

/** A column of figures. */
export function right<T>(header: string, width: number, cell: Cell<T>): Column<T> {
  return { header, width, align: 'right', cell };
}
