/** A day, `2024-01-05`, as documents write it: `2024年1月5日`. */
export function chineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
