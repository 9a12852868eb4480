import type { Look } from './look.ts';

/** A text of a chart at a place of its own, in CSS pixels. */
export interface PlacedText {
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly fill?: string;
}

/** As ECharts draws it, above everything else. */
export function textElement(look: Look, placed: PlacedText) {
  const { x, y, text, size, align = 'left', bold = false, fill = look.ink } = placed;
  return {
    type: 'text',
    x,
    y,
    z: 100,
    silent: true,
    style: {
      text,
      fontSize: size,
      fontFamily: look.font,
      fontWeight: bold ? 'bold' : 'normal',
      fill,
      align,
      verticalAlign: 'middle',
    },
  };
}
