/** What COM gives to scripts for an array. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}
