import type { Assessment, Indicator } from '../../assessment/assessment.ts';
import { preview, type Preview } from '../../assessment/preview.ts';
import { useTools } from '../tools.ts';
import { draftsOf } from './drafts-of.ts';

/** An indicator's row with what is being typed in place of what its cells say. */
export function useLiveRow(assessment: Assessment, indicator: Indicator): Preview {
  const { fields, locale } = useTools();
  const typed = Object.fromEntries(draftsOf(indicator, fields));
  return preview(assessment, indicator.leaf.code, typed, locale);
}
