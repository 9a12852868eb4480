import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { RankingRow } from '../../../database/marts.ts';
import { overallWords as words } from '../../wording/midterm/overall.zh-CN.ts';
import { center, type Column } from '../layout/table.ts';
import { placeName } from '../place-name.ts';

/** Kind and prefecture of a unit; `widths` as shares of the text's width. */
export function unitColumns<T>(
  rowOf: (row: T) => RankingRow,
  widths: { readonly kind: number; readonly place: number },
): readonly Column<T>[] {
  return [
    center(words.kind, widths.kind, (row) => unitKindNames[rowOf(row).kind]),
    center(words.place, widths.place, (row) => placeName(rowOf(row))),
  ];
}
