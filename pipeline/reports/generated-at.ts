import { words } from './wording/zh-CN.ts';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant (ISO 8601) as people in China write it, Beijing time. */
export function generatedAtText(instant: string): string {
  const [date = '', time = ''] = format.format(new Date(instant)).split(' ');
  return words.generatedAt(date, time);
}
