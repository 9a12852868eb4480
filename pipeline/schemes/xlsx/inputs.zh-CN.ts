import type { InputWording } from '../../workbooks/wording.zh-CN.ts';
import { guide } from './guide.zh-CN.ts';
import { indicatorHeaders, type IndicatorColumn } from './sheets.ts';

/** What is said when a cell refuses an entry. */
export const errors = {
  choice: '请从下拉列表中选择。',
  level: '请填 1、2、3 等整数。',
  points: '请填不小于 0 的数。',
  number: '请填大于 0 的数。',
  text: '文字过长。',
} as const;

/** What is shown beside a cell of 指标, and where it refuses an entry. */
export function inputOf(column: IndicatorColumn, error: keyof typeof errors): InputWording {
  return { title: indicatorHeaders[column], prompt: guide.columns[column], error: errors[error] };
}
