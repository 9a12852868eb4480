import type { Assessment, Indicator, InputColumn } from '../../assessment/assessment.ts';
import { entering } from '../../assessment/entering.ts';
import type { Fields } from '../fields/fields.ts';
import { indicatorKey } from './use-indicator-field.ts';

/** Whether all that is typed for an indicator will be written, as far as can be told before it is. */
export function isUnderstood(
  assessment: Assessment,
  indicator: Indicator,
  fields: Fields,
): boolean {
  const { code } = indicator.leaf;
  return draftsOf(indicator, fields).every(
    ([column, text]) =>
      entering(assessment, { of: 'indicator', code, column }, text).entries !== undefined,
  );
}

/** What is typed for an indicator and does not stand in its row yet, by column. */
export function draftsOf(
  { leaf, texts }: Indicator,
  fields: Fields,
): readonly (readonly [InputColumn, string])[] {
  const columns = Object.keys(texts) as InputColumn[];
  return columns.flatMap((column) => {
    const draft = fields.draft(indicatorKey(leaf.code, column));
    return draft ? [[column, draft.text] as const] : [];
  });
}
