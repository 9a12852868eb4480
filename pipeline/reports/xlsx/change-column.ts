import { SCORE_PLACES } from '#core/decimal.ts';
import { words } from '../wording/zh-CN.ts';
import { signRules } from './cell-rules.ts';
import type { TableColumn } from './table-column.ts';

/** A column of changes, each a live formula. */
interface Change<Row, Known> {
  readonly header: string;
  readonly group: string;
  readonly width: number;
  readonly kind: 'rank' | 'points' | 'rate';
  /** What is known of a row's change; `undefined` or `null` where nothing is compared. */
  readonly of: (row: Row) => Known | undefined | null;
  readonly formula: (known: Known, sheetRow: number) => string;
  /** What the formula comes to. */
  readonly result: (known: Known) => number;
}

const { same, signs } = words.changes;

/** Places won and lost, with arrows. */
export const rankChangeFormat = `"${signs.rank.up}"0;"${signs.rank.down}"0;"${same}"`;

const formats = {
  rank: rankChangeFormat,
  points: `+0.00####;-0.00####;"${same}"`,
  rate: `+0.0;-0.0;"${same}"`,
} as const;

/** Shows gains and losses with their sign, and in words where there is neither. */
export function changeColumn<Row, Known>(change: Change<Row, Known>): TableColumn<Row> {
  const { header, group, width, kind } = change;
  return {
    header,
    group,
    width,
    align: kind === 'points' ? 'right' : 'center',
    format: formats[kind],
    value: (row, sheetRow) => {
      const of = change.of(row) ?? undefined;
      if (of === undefined) return null;
      return { formula: change.formula(of, sheetRow), result: change.result(of) };
    },
    rules: signRules,
  };
}

/** Places won: the earlier rank less this one. */
export function rankFormula(now: string, before: string): string {
  return `${before}-${now}`;
}

/** Points won, to the millionth. */
export function pointsFormula(now: string, before: string): string {
  return `ROUND(${now}-${before},${SCORE_PLACES})`;
}
