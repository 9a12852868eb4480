import type { Fill, Font, Style, Worksheet } from 'exceljs';
import type { ConditionalFormat } from '../../emulator/demo/conditions/conditions.ts';
import { openFile } from '../../emulator/xlsx/read-file.ts';

/** ExcelJS keeps conditional formats with a sheet, and does not say so in its types. */
type WithFormats = Worksheet & {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly {
      readonly type: string;
      readonly priority: number;
      readonly formulae?: readonly string[];
      readonly style?: Partial<Style>;
    }[];
  }[];
};

/** The conditional formats of an xlsx file that are given by a formula, in order of priority. */
export async function conditionalFormats(bytes: Uint8Array): Promise<ConditionalFormat[]> {
  const { worksheets } = await openFile(bytes);
  return worksheets.flatMap((sheet) =>
    (sheet as WithFormats).conditionalFormattings
      .flatMap(({ ref, rules }) => rules.map((rule) => ({ ...rule, ref })))
      .filter(({ type }) => type === 'expression')
      .toSorted((a, b) => a.priority - b.priority)
      .flatMap(({ ref: range, formulae: [formula] = [], style }) => {
        const accent = { ...fillOf(style?.fill), ...inkOf(style?.font) };
        return formula === undefined ? [] : [{ sheet: sheet.name, range, formula, accent }];
      }),
  );
}

function fillOf(fill: Fill | undefined): { fill?: string } {
  const colour = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
  return colour === undefined ? {} : { fill: `#${colour.slice(-6)}` };
}

function inkOf(font: Partial<Font> | undefined): { color?: string } {
  const colour = font?.color?.argb;
  return colour === undefined ? {} : { color: `#${colour.slice(-6)}` };
}
