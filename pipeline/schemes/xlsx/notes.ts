import type { FindingCode, FindingParameters } from '#core/findings/catalog.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { pathKey } from '#core/scheme/path-key.ts';
import { address } from '#core/workbook/cells.ts';
import { sheetNames } from './sheets.ts';

/** A cell of a scheme's sheets, and how messages name what it holds. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  /** 1 for A. */
  readonly column: number;
  readonly label: string;
}

type Path = readonly PropertyKey[];

/** What reading the sheets brings to light: which cell each value came from, and what is wrong. */
export interface Notes {
  /** Remembers that the value at a path of the scheme stands in a cell. */
  mark(path: Path, spot: Spot): void;
  /** The cell of a path, or of the nearest one above it that has one; of the scheme, its first sheet. */
  spotOf(path: Path): Spot;
  fault<C extends FindingCode>(code: C, parameters: FindingParameters[C], spot: Spot): void;
  /** Whether something is wrong with a cell. */
  hasFault(spot: Spot): boolean;
  /** All that is wrong, in the order of the sheets. */
  findings(): Finding[];
}

/** Notes on a workbook; `file` is how the findings name it. */
export function takeNotes(file: string): Notes {
  const spots = new Map<string, Spot>();
  const faults: { readonly spot: Spot; readonly finding: Finding }[] = [];
  const faulty = new Set<string>();
  return {
    mark: (path, spot) => void spots.set(pathKey(path), spot),
    spotOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const spot = spots.get(pathKey(path.slice(0, length)));
        if (spot) return spot;
      }
      return WHOLE;
    },
    fault(code, parameters, spot) {
      const place = { file, sheet: spot.sheet, cell: address(spot.row, spot.column) };
      faults.push({ spot, finding: finding(code, parameters, place) });
      faulty.add(spotName(spot));
    },
    hasFault: (spot) => faulty.has(spotName(spot)),
    findings: () =>
      faults
        .toSorted(
          ({ spot: a }, { spot: b }) =>
            order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
        )
        .map(({ finding }) => finding),
  };
}

const WHOLE: Spot = { sheet: sheetNames.settings, row: 1, column: 1, label: sheetNames.settings };
const order: readonly string[] = Object.values(sheetNames);

/** A cell in words: `指标!B12`. */
export function spotName({ sheet, row, column }: Spot): string {
  return `${sheet}!${address(row, column)}`;
}
