const units = { KB: 1_024, MB: 1_024 ** 2, GB: 1_024 ** 3 } as const;

/** A size as it is set: in bytes, or with its unit, such as `20 MB` (of 1,024 KB). */
export type ByteSize = number | string;

/** A size in bytes; `undefined` where it is none. */
export function bytesIn(size: ByteSize): number | undefined {
  if (typeof size === 'number') return Number.isInteger(size) ? size : undefined;
  const [, count = '', unit = ''] = /^(\d{1,9}) ?(KB|MB|GB)$/i.exec(size.trim()) ?? [];
  const factor = units[unit.toUpperCase() as keyof typeof units];
  return factor === undefined ? undefined : Number(count) * factor;
}
