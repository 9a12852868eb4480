import { stageNames } from '#core/workbook/guide-sheet.ts';
import { pageWords } from './page.zh-CN.ts';

const labels = new Map<string, string>(
  Object.entries({ ...stageNames, external: pageWords.external }),
);

/** A stage of assessment, or `external` for a measure, in words. Throws for another. */
export function stageLabel(stage: string): string {
  const label = labels.get(stage);
  if (label === undefined) throw new Error(`unknown stage ${stage}`);
  return label;
}
