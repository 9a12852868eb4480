import type { BorderStyle, CellStyle, FontStyle } from '../../model/cell-style.ts';
import type { Cell } from '../../model/cell.ts';

/** What a conditional format changes. */
export interface Accent {
  readonly fill?: string;
  readonly color?: string;
}

const GRID_LINE = '#D9DEE0';
const INK = '#20303A';

/** Similar faces, for machines that lack those that the workbook names. */
const faces: Readonly<Record<string, string>> = {
  宋体: '"宋体", SimSun, "Songti SC", "Noto Serif CJK SC", serif',
  黑体: '"黑体", SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif',
};
const OTHER_FACE = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Neighbours' borders count where the cell has none of its own on that side. */
export interface Neighbours {
  readonly right: CellStyle;
  readonly below: CellStyle;
}

/** Has a cell look as its file says, with what conditional formats change. */
export function applyLook(
  element: HTMLElement,
  { style: look, value }: Cell,
  { right, below }: Neighbours,
  accent: Accent,
): void {
  const { style } = element;
  const fill = accent.fill ?? look.fill;
  const line = fill ?? GRID_LINE;
  style.backgroundColor = fill ?? '#FFFFFF';
  style.borderRight = border(look.borders?.right ?? right.borders?.left, line);
  style.borderBottom = border(look.borders?.bottom ?? below.borders?.top, line);
  style.font = font(look.font ?? {});
  style.color = accent.color ?? look.font?.color ?? INK;
  style.textAlign = look.horizontal ?? (typeof value === 'number' ? 'right' : 'left');
  style.verticalAlign = look.vertical ?? 'bottom';
  style.whiteSpace = look.wrap ? 'pre-wrap' : 'pre';
  style.paddingLeft = `${3 + (look.indent ?? 0) * 9}px`;
}

function font({ name = '', size = 11, bold = false, italic = false }: FontStyle): string {
  const face = faces[name] ?? (name === '' ? OTHER_FACE : `${CSS.escape(name)}, ${OTHER_FACE}`);
  return `${italic ? 'italic' : 'normal'} ${bold ? 'bold' : 'normal'} ${size}pt ${face}`;
}

function border(style: BorderStyle | undefined, otherwise: string): string {
  if (style === undefined) return `1px solid ${otherwise}`;
  const width = style.line === 'medium' || style.line === 'thick' ? 2 : 1;
  const line = ['dashed', 'dotted'].includes(style.line) ? style.line : 'solid';
  return `${width}px ${line} ${style.color ?? INK}`;
}
