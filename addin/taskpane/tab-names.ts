import type { Place } from '#core/findings/finding.ts';
import { sheetNames } from '#core/workbook/sheets.ts';

/** The tabs, in order. */
export const tabNames = ['score', 'progress', 'weights', 'evidence', 'check', 'seal'] as const;
export type TabName = (typeof tabNames)[number];

/** The tab where a place of the workbook is worked on; `undefined` for one without. */
export function tabOf({ sheet, cell }: Place): TabName | undefined {
  if (sheet === sheetNames.scores && cell !== undefined) return 'score';
  if (sheet === sheetNames.weights) return 'weights';
  if (sheet === sheetNames.evidence) return 'evidence';
  return undefined;
}
