/** A record without the keys that have no value. */
export function withoutGaps<T extends object>(
  record: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as ReturnType<typeof withoutGaps<T>>;
}
