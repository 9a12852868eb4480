import type { CellValue } from '../../emulator/model/cell.ts';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';

/** What stands in every cell but results of formulas, by sheet and address. */
export function contentsOf({ sheets }: WorkbookSnapshot): Record<string, CellValue | undefined> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells)
        .filter(([, { formula }]) => formula === undefined)
        .map(([address, { value }]) => [`${name}!${address}`, value]),
    ),
  );
}
