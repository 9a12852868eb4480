import type { Side } from '../../workbooks/styles.ts';
import type { IndicatorColumn } from './sheets.ts';

/** How cells of a column are formatted. */
export type Format = 'text' | 'general' | 'day';

/** A column of 指标: its width in characters, on which side its text stands, its format. */
interface Column {
  readonly width: number;
  readonly side: Side;
  readonly format: Format;
}

const figure = { side: 'centre', format: 'general' } as const;
const word = { side: 'centre', format: 'text' } as const;
const prose = { side: 'left', format: 'text' } as const;
const day = { side: 'centre', format: 'day' } as const;

export const indicatorLayout: Readonly<Record<IndicatorColumn, Column>> = {
  level: { width: 5, ...figure },
  code: { width: 9, ...prose },
  name: { width: 28, ...prose },
  type: { width: 8, ...word },
  points: { width: 7, ...figure },
  weight: { width: 7, ...figure },
  rule: { width: 9, ...word },
  operator: { width: 9, ...word },
  value: { width: 10, ...word },
  unit: { width: 9, ...word },
  otherwise: { width: 12, ...word },
  every: { width: 9, ...word },
  each: { width: 9, ...figure },
  cap: { width: 9, ...figure },
  by: { width: 13, ...word },
  entries: { width: 34, ...prose },
  guidance: { width: 30, ...prose },
  criterion: { width: 42, ...prose },
  item: { width: 10, ...word },
  clause: { width: 9, ...word },
  theme: { width: 10, ...word },
  replaces: { width: 9, ...prose },
  lead: { width: 18, ...prose },
  responsible: { width: 24, ...prose },
  appliesTo: { width: 10, ...prose },
  evidence: { width: 22, ...prose },
  start: { width: 12, ...day },
  due: { width: 12, ...day },
  origin: { width: 10, ...word },
  notes: { width: 42, ...prose },
};
