import type { Borders, Cell, Color, Fill } from 'exceljs';
import type { BorderSide, BorderStyle, CellStyle, FontStyle } from '../model/cell-style.ts';
import { withoutGaps } from './without-gaps.ts';

const sides: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const horizontals = new Set(['left', 'center', 'right'] as const);
const verticals = new Set(['top', 'middle', 'bottom'] as const);

/** How a cell of a file looks, as far as a grid shows it. */
export function readLook({ font, fill, alignment, border }: Cell): CellStyle {
  return withoutGaps({
    fill: fillColour(fill),
    font: whole<FontStyle>({
      name: font?.name,
      size: font?.size,
      bold: font?.bold,
      italic: font?.italic,
      color: colourOf(font?.color),
    }),
    horizontal: oneOf(horizontals, alignment?.horizontal),
    vertical: oneOf(verticals, alignment?.vertical),
    wrap: alignment?.wrapText,
    indent: alignment?.indent,
    borders: whole(bordersOf(border)),
  });
}

function fillColour(fill: Fill | undefined): string | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
}

/** Of colours only those are read that are written as such; those of a theme are left out. */
function colourOf(color: Partial<Color> | undefined): string | undefined {
  return color?.argb === undefined ? undefined : `#${color.argb.slice(-6).toUpperCase()}`;
}

function bordersOf(
  border: Partial<Borders> | undefined,
): Partial<Record<BorderSide, BorderStyle | undefined>> {
  return Object.fromEntries(
    sides.map((side) => {
      const { style: line, color } = border?.[side] ?? {};
      return [side, line && withoutGaps({ line, color: colourOf(color) })];
    }),
  );
}

/** The parts that are there; nothing when none is. */
function whole<T extends object>(parts: { [K in keyof T]?: T[K] | undefined }): T | undefined {
  const kept = withoutGaps(parts);
  return Object.keys(kept).length === 0 ? undefined : (kept as T);
}

function oneOf<T extends string>(
  allowed: ReadonlySet<T>,
  value: string | undefined,
): T | undefined {
  return [...allowed].find((candidate) => candidate === value);
}
