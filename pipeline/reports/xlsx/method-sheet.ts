import type { Style, Workbook, Worksheet } from 'exceljs';
import { address } from '#core/workbook/cells.ts';
import type { ReportModel } from '../model.ts';
import { workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addValidation } from './add-validation.ts';
import { blockAt, type NamedCells } from './cell-names.ts';
import { basisLines } from './method-basis.ts';
import type { MethodCell, MethodLine } from './method-line.ts';
import { remarkLines } from './method-remarks.ts';
import { settingLines } from './method-settings.ts';
import { stepLines } from './method-steps.ts';
import { heightOf, linesOf } from './row-height.ts';
import { footer, landscape, writeTitle } from './sheet-setup.ts';
import { boxed, colours, fill, font, input } from './style.ts';
import { resultOf } from './table-column.ts';
import { writeCell } from './write-cell.ts';

const own = workbookWords.method;
const name = workbookWords.sheets.method;
const widths = [20, 13, 18, 52, 70] as const;

/** Row below title and note. */
const FIRST_ROW = 3;

/**
 * Sheet 方法: what the figures stand on, the scheme's own figures, each step in words and as a formula,
 * and what may be changed. `firstRow` is the first unit's in 得分步骤. Returns the cells that the
 * formulas of other sheets speak of.
 */
export function addMethodSheet(
  workbook: Workbook,
  model: ReportModel,
  firstRow: number,
): NamedCells {
  const lines = [
    ...basisLines(model),
    ...settingLines(model),
    ...stepLines(model, firstRow),
    ...remarkLines(),
  ];
  const lastRow = FIRST_ROW + lines.length - 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 2, topLeftCell: 'A3', showGridLines: false }],
    pageSetup: { ...landscape, printTitlesRow: '1:1', printArea: `A$1:E$${lastRow}` },
    headerFooter: { oddFooter: footer(model) },
  });
  sheet.columns = widths.map((width) => ({ width }));
  writeTitle(sheet, model, name);
  writeCell(sheet.getCell(2, 1), model.simulated ? words.simulatedNote + own.note : own.note, {
    font: font({ color: { argb: model.simulated ? colours.marked : colours.muted } }),
    alignment: { vertical: 'middle' },
  });
  sheet.getRow(2).height = 20;

  const named = new Map<CellName, [column: number, rows: number[]]>();
  lines.forEach((line, index) => {
    const row = FIRST_ROW + index;
    for (const { column, cell } of writeLine(sheet, line, row)) {
      if (cell.name === undefined) continue;
      const [, rows] = named.get(cell.name) ?? [column, []];
      named.set(cell.name, [column, [...rows, row]]);
    }
  });
  return Object.fromEntries(
    [...named].map(([cellName, [column, rows]]) => [
      cellName,
      blockAt({
        sheet: name,
        rows: [Math.min(...rows), Math.max(...rows)],
        columns: [column, column],
      }),
    ]),
  );
}

interface Placed {
  readonly column: number;
  readonly cell: MethodCell;
}

/** Writes a line and tells where its cells stand. */
function writeLine(sheet: Worksheet, line: MethodLine, row: number): readonly Placed[] {
  if ('text' in line) {
    writeCell(sheet.getCell(row, 1), line.text, line.kind === 'section' ? sectionStyle : noteStyle);
    if (line.onNewPage) sheet.getRow(row - 1).addPageBreak();
    sheet.getRow(row).height = line.kind === 'section' ? 30 : 20;
    return [];
  }
  const placed = place(line.cells);
  for (const { column, cell } of placed) {
    const { span = 1, check, format, input: isInput = false } = cell;
    const style =
      line.kind === 'header'
        ? headerStyle
        : column === 1 && placed.length > 1
          ? labelStyle
          : textStyle;
    writeCell(sheet.getCell(row, column), cell.value, {
      ...style,
      ...(format === undefined ? {} : { numFmt: format }),
      ...(isInput ? input : {}),
    });
    if (span > 1) sheet.mergeCells(row, column, row, column + span - 1);
    if (check !== undefined) addValidation(sheet, address(row, column), check);
  }
  sheet.getRow(row).height = heightOf(
    Math.max(...placed.map(({ column, cell }) => linesIn(column, cell))),
  );
  return placed;
}

function place(cells: readonly MethodCell[]): readonly Placed[] {
  let column = 1;
  return cells.map((cell) => {
    const placed = { column, cell };
    column += cell.span ?? 1;
    return placed;
  });
}

function linesIn(column: number, { value, span = 1 }: MethodCell): number {
  const width = widths.slice(column - 1, column - 1 + span).reduce((sum, each) => sum + each, 0);
  return linesOf(String(resultOf(value) ?? ''), width - 3);
}

const wrapped = { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 } as const;

const sectionStyle: Partial<Style> = {
  font: font({ size: 13, bold: true, color: { argb: colours.heading } }),
  alignment: { vertical: 'bottom' },
};
const noteStyle: Partial<Style> = {
  font: font({ color: { argb: colours.muted } }),
  alignment: { vertical: 'middle' },
};
const headerStyle: Partial<Style> = {
  font: font({ bold: true, color: { argb: colours.onHeading } }),
  fill: fill(colours.heading),
  border: boxed,
  alignment: wrapped,
};
const labelStyle: Partial<Style> = {
  font: font({ bold: true }),
  fill: fill(colours.band),
  border: boxed,
  alignment: wrapped,
};
const textStyle: Partial<Style> = { font: font(), border: boxed, alignment: wrapped };
