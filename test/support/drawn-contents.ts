import fc from 'fast-check';
import type { Cell } from '#core/workbook/cells.ts';

/** What stands in a drawn cell, and how it is kept there. */
export type Content =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'iso-day'; readonly day: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly as: 'shared' | 'inline' | 'runs' | 'inline-runs';
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Result }
  | { readonly kind: 'format' };

/** What a formula has come to: a number, a text, truth, or nothing yet. */
type Result = number | string | boolean | undefined;

/** Cells by row and column, which count from 1. */
export type Contents = readonly {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}[];

/** Texts that an XML must take care of, and what people write. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('甲乙丙 aZ09<>&"\'\n\t\r_x]é😀𠮷％０')),
    minLength: 1,
  }),
  fc.constantFrom(
    ' 两端有空格 ',
    '_x000D_',
    '_x005F_',
    ']]>',
    '=1+1',
    '&amp;',
    '<v>1</v>',
    '１０％',
    '全\r\n部',
  ),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 0.1, 1e308, -1e-308, 45_017, 123_456_789_012_345_680),
);

/** From 1904 on, so that either date system has it. */
const day = fc
  .date({
    min: new Date('1904-01-02T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((moment) => moment.toISOString().slice(0, 10));

const formula = fc.constantFrom('1+1', 'A1&"<否>"', 'IF(\'指标 评分\'!$B$2>=1,"是","否")');

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: number }),
  fc.record({ kind: fc.constant('day' as const), day }),
  fc.record({ kind: fc.constant('iso-day' as const), day }),
  fc.record({
    kind: fc.constant('text' as const),
    text,
    as: fc.constantFrom('shared', 'inline', 'runs', 'inline-runs'),
  }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({
    kind: fc.constant('error' as const),
    value: fc.constantFrom('#N/A', '#DIV/0!', '#REF!', '#NAME?'),
  }),
  fc.record({
    kind: fc.constant('formula' as const),
    formula,
    result: fc.oneof(number, text, fc.boolean(), fc.constant(undefined)),
  }),
  fc.constant({ kind: 'format' as const }),
);

/** Some cells near the upper left corner. */
export const contents: fc.Arbitrary<Contents> = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 30 }),
      content,
    }),
    { selector: ({ row, column }) => `${row} ${column}`, minLength: 1, maxLength: 14 },
  )
  .map((cells) => cells.toSorted((one, other) => one.row - other.row || one.column - other.column));

/** What a reader must make of a content. */
export function cellOf(content: Content): Cell {
  switch (content.kind) {
    case 'number':
      return plain(content.value);
    case 'day':
    case 'iso-day':
      return { type: 'date', value: content.day };
    case 'text':
      return plain(content.text);
    case 'boolean':
      return plain(content.value);
    case 'error':
      return { type: 'error', value: content.value };
    case 'formula':
      return { ...plain(content.result), formula: content.formula };
    case 'format':
      return { type: 'empty' };
  }
}

function plain(value: Result): Cell {
  if (value === undefined) return { type: 'empty' };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return { type: 'number', value: value === 0 ? 0 : value };
}
