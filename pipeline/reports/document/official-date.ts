/** `2024-01-05` as documents write it: 2024年1月5日, no zeroes before the digits. Throws for another form. */
export function officialDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.slice(1).map(Number);
  if (!parts) throw new RangeError(`Not a date: ${date}`);
  const [year, month, day] = parts;
  return `${year}年${month}月${day}日`;
}
