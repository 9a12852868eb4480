/** A figure as it is printed, in millionths, a safe integer; `undefined` where a text is none. */
export function microOf(text: string): number | undefined {
  const match = /^([+-]?)(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', places = ''] = match;
  const micro = Number(whole) * 1_000_000 + Number(places.padEnd(6, '0'));
  return sign === '-' ? -micro : micro;
}

/** Millionths as a figure, without needless zeros: `2.5`. */
export function microText(micro: number): string {
  const digits = String(Math.abs(micro)).padStart(7, '0');
  const places = digits.slice(-6).replace(/0+$/, '');
  const sign = micro < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -6)}${places === '' ? '' : `.${places}`}`;
}

/** Millionths with as many decimals, which are enough to hold them: `2.50`. */
export function microFixed(micro: number, decimals: number): string {
  const [whole = '', places = ''] = microText(micro).split('.');
  return decimals === 0 ? whole : `${whole}.${places.padEnd(decimals, '0')}`;
}

/** `part` of `whole` in per cent, of one decimal, halves away from zero: `87.5`. Neither is negative. */
export function microRate(part: number, whole: number): string {
  const tenths = Math.floor((2_000 * part + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
