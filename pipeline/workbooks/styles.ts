import type { Border, Borders, Fill, Font, Style } from 'exceljs';

/** The workbook's few colours: a deep blue-green, greys, and pale fills for what cells ask of people. */
const colours = {
  ink: 'FF20303A',
  quiet: 'FF66757D',
  brand: 'FF0F4C5C',
  white: 'FFFFFFFF',
  line: 'FFC3CDD1',
  chapter: 'FF7C9AA3',
  band: 'FFE3ECEE',
  input: 'FFEFF7F7',
  missing: 'FFFFEFC2',
  fault: 'FFF8D4D1',
  faultInk: 'FF9B1C1C',
  off: 'FFEFEFEF',
  offInk: 'FF909090',
} as const;
type Colour = keyof typeof colours;

/** Faces that every Chinese Windows and WPS has: 宋体 to read, 黑体 to head. */
const BODY = '宋体';
const HEAD = '黑体';

/** Points of ordinary text in tables and in running text. */
export const TABLE_SIZE = 9;
export const TEXT_SIZE = 10.5;

function colour(name: Colour): { argb: string } {
  return { argb: colours[name] };
}

function solid(name: Colour): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: colour(name), bgColor: colour(name) };
}

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: BODY, size, color: colour('ink'), ...more };
}

function border(name: Colour): Partial<Border> {
  return { style: 'thin', color: colour(name) };
}

const grid: Partial<Borders> = {
  top: border('line'),
  bottom: border('line'),
  left: border('line'),
  right: border('line'),
};

const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const leading = { horizontal: 'left', vertical: 'middle', wrapText: true } as const;
const indented = { ...leading, indent: 1 } as const;
/** A number shrinks before it turns into #####. */
const shrinking = { horizontal: 'center', vertical: 'middle', shrinkToFit: true } as const;
const alignments = { centre: centred, left: leading, number: shrinking } as const;
export type Side = keyof typeof alignments;

const unlocked = { protection: { locked: false } };

export const title: Partial<Style> = {
  font: font(16, { name: HEAD, color: colour('brand') }),
  alignment: { horizontal: 'left', vertical: 'middle' },
};
export const coverTitle: Partial<Style> = {
  font: font(18, { name: HEAD, color: colour('brand') }),
  alignment: centred,
};
export const subtitle: Partial<Style> = {
  font: font(TEXT_SIZE, { color: colour('quiet') }),
  alignment: { horizontal: 'left', vertical: 'middle' },
};
export const coverSubtitle: Partial<Style> = { font: font(12), alignment: centred };
/** For 模拟数据 beside a title. */
export const simulatedFont: Partial<Font> = font(12, {
  name: HEAD,
  color: colour('faultInk'),
});
export const simulatedLine: Partial<Style> = { font: simulatedFont, alignment: centred };

export const section: Partial<Style> = {
  font: font(12, { name: HEAD, color: colour('brand') }),
  alignment: { horizontal: 'left', vertical: 'middle' },
  border: { bottom: { style: 'medium', color: colour('brand') } },
};
export const header: Partial<Style> = {
  font: font(TABLE_SIZE, { name: HEAD, color: colour('white') }),
  fill: solid('brand'),
  alignment: centred,
  border: grid,
};
export const label: Partial<Style> = {
  font: font(TEXT_SIZE, { name: HEAD }),
  fill: solid('band'),
  alignment: centred,
  border: grid,
};
export const text: Partial<Style> = { font: font(TEXT_SIZE), alignment: indented, border: grid };
export const figure: Partial<Style> = {
  font: font(TEXT_SIZE, { bold: true }),
  alignment: shrinking,
  border: grid,
};
export const seal: Partial<Style> = {
  font: font(20, { name: 'Consolas', bold: true, color: colour('brand') }),
  alignment: centred,
  border: grid,
};
export const signature: Partial<Style> = {
  font: font(TEXT_SIZE),
  alignment: { horizontal: 'left', vertical: 'bottom' },
};

export const totalLabel: Partial<Style> = {
  font: font(TABLE_SIZE),
  fill: solid('band'),
  alignment: centred,
  border: grid,
};
export const total: Partial<Style> = {
  font: font(11, { name: HEAD, color: colour('brand') }),
  fill: solid('band'),
  alignment: shrinking,
  border: grid,
};

/** A cell of a table that nobody fills in; `opens` where a chapter begins. */
export function fixed(how: Side, opens = false): Partial<Style> {
  return {
    font: font(TABLE_SIZE),
    alignment: alignments[how],
    border: opens ? { ...grid, top: border('chapter') } : grid,
  };
}

/** A cell of a table that somebody fills in. */
export function input(how: Side, opens = false): Partial<Style> {
  return { ...fixed(how, opens), fill: solid('input'), ...unlocked };
}

/** A cell that may be filled in and shows it only once the rows above it are used. */
export function spareInput(how: Side): Partial<Style> {
  return { font: font(TABLE_SIZE), alignment: alignments[how], ...unlocked };
}

/** A cell that is filled from elsewhere. */
export function external(opens = false): Partial<Style> {
  return {
    ...fixed('centre', opens),
    font: font(TABLE_SIZE - 1, { color: colour('offInk') }),
    fill: solid('off'),
  };
}

/** Conditional looks. */
export const looks = {
  missing: { fill: solid('missing') },
  fault: { fill: solid('fault'), font: { color: colour('faultInk') } },
  off: { fill: solid('off'), font: { color: colour('offInk') } },
  sound: { font: { color: colour('brand') } },
  inUse: { fill: solid('input'), border: grid },
} satisfies Record<string, Partial<Style>>;

/** A swatch of the legend. */
export function swatch(of: 'input' | 'missing' | 'fault' | 'off'): Partial<Style> {
  return { ...label, font: font(TABLE_SIZE), fill: solid(of) };
}

export const tabColour = colour('brand');

/** Number formats: scores keep what they have, a share shows 9.995% as it is. */
export const formats = {
  score: '0.00####',
  percent: '0.00##%',
  day: 'yyyy-mm-dd',
  text: '@',
  general: 'General',
} as const;
