import { keysOf } from '#core/keys.ts';
import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { percent } from '#core/decimal.ts';
import { address } from '#core/workbook/cells.ts';
import { WEIGHT_INPUT_ROWS } from '#core/workbook/input-areas.ts';
import { NO, sheetNames, weightHeaders, YES, type WeightColumn } from '#core/workbook/sheets.ts';
import { longestInWeights } from '#core/workbook/text-limits.ts';
import { fullName } from '#core/workbook/unit.ts';
import { live, put, putTitle, showWhere } from './cell.ts';
import { heightFor, protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import type { Prefill } from './prefill.ts';
import * as styles from './styles.ts';
import { addTableSheet } from './table-sheet.ts';
import { custom, decimalBetween, listLiteral, oneOf, textUpTo } from './validations.ts';
import { wording } from './wording.zh-CN.ts';

const HEADER_ROW = 8;
const FIRST_ROW = HEADER_ROW + 1;

/** Where the live checks stand. */
const TOTAL = 'B4';
const RULE_OF_LAW = 'B5';
/** The verdict, a text that begins with 符合 or 不符合. */
export const WEIGHT_VERDICT = 'B6';

const columns = keysOf(weightHeaders);
const widths: Record<WeightColumn, number> = { block: 44, weight: 20, score: 20, ruleOfLaw: 24 };

const say = wording.weights;

/** Adds 综合考核权重: the blocks and their weights, with the floor checked where they are typed. */
export async function addWeightSheet(workbook: Workbook, order: WorkbookOrder): Promise<void> {
  const { scheme, unit, identity, simulated, prefill } = order;
  const floor = scheme.performanceWeight.floor.toString();
  const floorText = percent(scheme.performanceWeight.floor);
  const sheet = addTableSheet(workbook, {
    name: sheetNames.weights,
    headers: weightHeaders,
    widths,
    headerRow: HEADER_ROW,
    headerHeight: 26,
    frozenColumns: 0,
    start: address(FIRST_ROW, 2),
  });
  putTitle(sheet, say.title, simulated);
  put(sheet.getCell('A2'), fullName(unit), styles.subtitle);
  const explanation = say.explanation(floorText);
  sheet.mergeCells('A3:D3');
  put(sheet.getCell('A3'), explanation, {
    ...styles.subtitle,
    alignment: { vertical: 'middle', wrapText: true },
  });
  sheet.getRow(3).height = heightFor(
    [{ text: explanation, width: 108, size: styles.TEXT_SIZE }],
    22,
  );

  const blocks = identity.stage === 'self' ? undefined : (prefill?.weights ?? []);
  const lastRow = FIRST_ROW + Math.max(blocks?.length ?? WEIGHT_INPUT_ROWS, 1) - 1;
  putChecks(sheet, floor, floorText, lastRow, blocks === undefined);
  if (blocks === undefined) putInputs(sheet, floor, floorText, lastRow);
  else putBlocks(sheet, blocks);
  addFormats(sheet, floor, lastRow);

  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
    area: `A1:${address(lastRow, columns.length)}`,
    unit: fullName(unit),
    banner: simulated ? wording.simulatedLine : '',
    onePage: true,
  });
  await protect(sheet);
}

/** A weight to the 15 digits that a cell keeps of what was typed: 9.995% fails, 10% passes. */
function typed(weight: string): string {
  return `ROUND(${weight},15)`;
}

/** A sum of weights without the binary noise of adding them. */
function summed(total: string): string {
  return `ROUND(${total},12)`;
}

function rangesTo(lastRow: number): { weights: string; marks: string } {
  return {
    weights: `$B$${FIRST_ROW}:$B$${lastRow}`,
    marks: `$D$${FIRST_ROW}:$D$${lastRow}`,
  };
}

function putChecks(
  sheet: Worksheet,
  floor: string,
  floorText: string,
  lastRow: number,
  untouched: boolean,
): void {
  const { weights, marks } = rangesTo(lastRow);
  const { verdict } = say;
  const marked = `COUNTIF(${marks},"${YES}")`;
  const short = `ROUND((${floor}-${RULE_OF_LAW})*100,10)`;
  const off = `ROUND(ABS(1-${TOTAL})*100,10)`;
  const checks = [
    `IF(COUNT(${weights})=0,"${verdict.empty}"`,
    `IF(${marked}=0,"${verdict.none}"`,
    `IF(${marked}>1,"${verdict.several}"`,
    `IF(${typed(RULE_OF_LAW)}<${floor},"${verdict.floorBefore(floorText)}"&${short}&"${verdict.floorAfter}"`,
    `IF(${summed(TOTAL)}<>1,"${verdict.sumBefore}"&${off}&"${verdict.sumAfter}","${verdict.ok}")))))`,
  ];
  const rows = [
    {
      name: say.total,
      formula: `SUM(${weights})`,
      result: 0,
      note: say.mustBe,
      format: styles.formats.percent,
    },
    {
      name: say.ruleOfLaw,
      formula: `SUMIFS(${weights},${marks},"${YES}")`,
      result: 0,
      note: say.notUnder(floorText),
      format: styles.formats.percent,
    },
    {
      name: say.check,
      formula: checks.join(','),
      result: verdict.empty,
      note: '',
      format: styles.formats.general,
    },
  ];
  rows.forEach(({ name, formula, result, note, format }, index) => {
    const row = 4 + index;
    put(sheet.getCell(row, 1), name, styles.label);
    const content = live(untouched ? { formula, result } : { formula });
    put(sheet.getCell(row, 2), content, styles.figure, format);
    put(sheet.getCell(row, 3), note, styles.text);
    put(sheet.getCell(row, 4), null, styles.text);
    sheet.mergeCells(row, note === '' ? 2 : 3, row, 4);
    sheet.getRow(row).height = 24;
  });
  sheet.getRow(7).height = 8;
}

function putInputs(sheet: Worksheet, floor: string, floorText: string, lastRow: number): void {
  const words = wording.inputs;
  for (let row = FIRST_ROW; row <= lastRow; row += 1) {
    const weight = address(row, 2);
    const enough = `OR($D${row}<>"${YES}",${typed(weight)}>=${floor})`;
    const share = `IF(ISNUMBER(${weight}),AND(${weight}>=0,${weight}<=1,${enough}),FALSE)`;
    const validations: Record<WeightColumn, DataValidation> = {
      block: textUpTo(longestInWeights.block, words.block),
      weight: custom(share, words.weight(floorText)),
      score: decimalBetween('0', undefined, words.blockScore),
      ruleOfLaw: oneOf(listLiteral([YES, NO]), words.ruleOfLaw),
    };
    columns.forEach((column, index) => {
      const cell = sheet.getCell(row, index + 1);
      put(cell, null, styles.input(sideOf(column)), formatOf(column));
      cell.dataValidation = validations[column];
    });
    sheet.getRow(row).height = 22;
  }
  sheet.getCell(FIRST_ROW, 1).value = wording.ruleOfLawBlock;
  sheet.getCell(FIRST_ROW, 4).value = YES;
}

function putBlocks(sheet: Worksheet, blocks: Prefill['weights']): void {
  blocks.forEach((block, index) => {
    const contents = {
      block: block.block,
      weight: block.weight?.toNumber() ?? null,
      score: block.score,
      ruleOfLaw: block.ruleOfLaw ? YES : NO,
    };
    columns.forEach((column, position) => {
      const cell = sheet.getCell(FIRST_ROW + index, position + 1);
      put(cell, contents[column], styles.fixed(sideOf(column)), formatOf(column));
    });
    const text = { text: block.block, width: widths.block, size: styles.TABLE_SIZE };
    sheet.getRow(FIRST_ROW + index).height = heightFor([text], 22);
  });
}

function addFormats(sheet: Worksheet, floor: string, lastRow: number): void {
  const { weights, marks } = rangesTo(lastRow);
  const row = FIRST_ROW;
  const marked = `COUNTIF(${marks},"${YES}")`;
  const filled = `COUNT(${weights})>0`;
  const under = `AND($D${row}="${YES}",${typed(`$B${row}`)}<${floor})`;
  const formats: [ref: string, condition: string, style: Partial<Style>][] = [
    [
      `B${row}:B${lastRow}`,
      `AND($B${row}<>"",IF(ISNUMBER($B${row}),OR($B${row}<0,$B${row}>1,${under}),TRUE))`,
      styles.looks.fault,
    ],
    [`B${row}:B${lastRow}`, `AND($A${row}<>"",$B${row}="")`, styles.looks.missing],
    [`A${row}:A${lastRow}`, `AND($A${row}="",$B${row}<>"")`, styles.looks.missing],
    [`D${row}:D${lastRow}`, `AND($D${row}="${YES}",${marked}>1)`, styles.looks.fault],
    [`D${row}:D${lastRow}`, `AND($A${row}<>"",${marked}=0)`, styles.looks.fault],
    [TOTAL, `AND(${filled},${summed(TOTAL)}<>1)`, styles.looks.fault],
    [
      RULE_OF_LAW,
      `AND(${filled},OR(${marked}<>1,${typed(RULE_OF_LAW)}<${floor}))`,
      styles.looks.fault,
    ],
    [WEIGHT_VERDICT, `LEFT(${WEIGHT_VERDICT},3)="${say.verdict.bad}"`, styles.looks.fault],
    [WEIGHT_VERDICT, `${WEIGHT_VERDICT}="${say.verdict.ok}"`, styles.looks.sound],
  ];
  formats.forEach(([ref, condition, style], index) => {
    showWhere(sheet, ref, condition, style, index + 1);
  });
}

function sideOf(column: WeightColumn): styles.Side {
  if (column === 'block') return 'left';
  return column === 'ruleOfLaw' ? 'centre' : 'number';
}

function formatOf(column: WeightColumn): string {
  if (column === 'weight') return styles.formats.percent;
  return column === 'score' ? styles.formats.general : styles.formats.text;
}
