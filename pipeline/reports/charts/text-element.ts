import type { Look } from './look.ts';

/** A text of a chart at a place of its own, in CSS pixels. */
export interface PlacedText {
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly fill?: string;
  /** Keeps lines off the text. */
  readonly halo?: boolean;
}

/** As ECharts draws it, above everything else. */
export function textElement(look: Look, placed: PlacedText) {
  const { x, y, text, size, align = 'left', fill = look.ink } = placed;
  const halo = placed.halo ? { stroke: look.paper, lineWidth: 3 } : {};
  return {
    type: 'text',
    x,
    y,
    z: 100,
    silent: true,
    style: {
      ...halo,
      text,
      fontSize: size,
      fontFamily: look.font,
      fill,
      align,
      verticalAlign: 'middle',
    },
  };
}
