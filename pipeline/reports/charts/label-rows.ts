/** A label along a line: where its middle should be, and how wide it is. */
interface WantedLabel {
  readonly at: number;
  readonly width: number;
}

/** Where it comes to stand: its middle, and its row, 0 for the one nearest to what it names. */
export interface LabelPlace {
  readonly at: number;
  readonly row: number;
}

/** Puts labels above one another where they would touch, each within `low` and `high`. */
export function labelRows(
  labels: readonly WantedLabel[],
  low: number,
  high: number,
  gap: number,
): readonly LabelPlace[] {
  const rows: { readonly from: number; readonly to: number }[][] = [];
  return labels.map(({ at, width }) => {
    const middle = Math.max(low + width / 2, Math.min(at, high - width / 2));
    const box = { from: middle - width / 2, to: middle + width / 2 };
    const free = rows.findIndex((taken) =>
      taken.every((other) => box.to + gap <= other.from || other.to + gap <= box.from),
    );
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(box);
    return { at: middle, row };
  });
}
