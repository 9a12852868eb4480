const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number from 1 to 99 as headings count: 一, 十, 十一, 二十. Throws beyond that. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`No Chinese numeral for ${number}`);
  }
  const tens = Math.floor(number / 10);
  const units = DIGITS[number % 10] ?? '';
  if (tens === 0) return units;
  return `${tens === 1 ? '' : DIGITS[tens]}十${units}`;
}
