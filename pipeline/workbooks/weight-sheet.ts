import { keysOf } from '#core/keys.ts';
import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { percent } from '#core/decimal.ts';
import { address } from '#core/workbook/cells.ts';
import { WEIGHT_INPUT_ROWS } from '#core/workbook/input-areas.ts';
import { NO, sheetNames, weightHeaders, YES, type WeightColumn } from '#core/workbook/sheets.ts';
import { longestInWeights } from '#core/workbook/text-limits.ts';
import { fullName } from '#core/workbook/unit.ts';
import {
  FIRST_WEIGHT_ROW,
  summedWeights,
  typedWeight,
  WEIGHT_HEADER_ROW,
  weightCheckCells,
  weightChecks,
  weightRanges,
} from '#core/workbook/weight-checks.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { live, put, putTitle, showWhere } from './cell.ts';
import { heightFor, protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import type { Prefill } from './prefill.ts';
import * as styles from './styles.ts';
import { addTableSheet } from './table-sheet.ts';
import { custom, decimalBetween, listLiteral, oneOf, textUpTo } from './validations.ts';
import { wording } from './wording.zh-CN.ts';
import { blockContents } from './written-contents.ts';

const FIRST_ROW = FIRST_WEIGHT_ROW;

const { total: TOTAL, ruleOfLaw: RULE_OF_LAW, verdict: VERDICT } = weightCheckCells;

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
    headerRow: WEIGHT_HEADER_ROW,
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
  putChecks(sheet, scheme, floorText, lastRow, blocks === undefined);
  if (blocks === undefined) putInputs(sheet, floor, floorText, lastRow);
  else putBlocks(sheet, blocks);
  addFormats(sheet, floor, lastRow);

  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${WEIGHT_HEADER_ROW}:${WEIGHT_HEADER_ROW}`,
    area: `A1:${address(lastRow, columns.length)}`,
    unit: fullName(unit),
    banner: simulated ? wording.simulatedLine : '',
    onePage: true,
  });
  await protect(sheet);
}

function putChecks(
  sheet: Worksheet,
  scheme: Scheme,
  floorText: string,
  lastRow: number,
  untouched: boolean,
): void {
  const formulas = weightChecks(scheme.performanceWeight.floor, lastRow);
  const rows = [
    {
      name: say.total,
      formula: formulas.total,
      result: 0,
      note: say.mustBe,
      format: styles.formats.percent,
    },
    {
      name: say.ruleOfLaw,
      formula: formulas.ruleOfLaw,
      result: 0,
      note: say.notUnder(floorText),
      format: styles.formats.percent,
    },
    {
      name: say.check,
      formula: formulas.verdict,
      result: say.verdict.empty,
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
    const enough = `OR($D${row}<>"${YES}",${typedWeight(weight)}>=${floor})`;
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
    const contents = blockContents(block);
    columns.forEach((column, position) => {
      const cell = sheet.getCell(FIRST_ROW + index, position + 1);
      put(cell, contents[column], styles.fixed(sideOf(column)), formatOf(column));
    });
    sheet.getRow(FIRST_ROW + index).height = blockHeight(contents);
  });
}

/** Height in points of its row. */
export function blockHeight({ block }: ReturnType<typeof blockContents>): number {
  return heightFor([{ text: block, width: widths.block, size: styles.TABLE_SIZE }], 22);
}

function addFormats(sheet: Worksheet, floor: string, lastRow: number): void {
  const { weights, marks } = weightRanges(lastRow);
  const row = FIRST_ROW;
  const marked = `COUNTIF(${marks},"${YES}")`;
  const filled = `COUNT(${weights})>0`;
  const under = `AND($D${row}="${YES}",${typedWeight(`$B${row}`)}<${floor})`;
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
    [TOTAL, `AND(${filled},${summedWeights(TOTAL)}<>1)`, styles.looks.fault],
    [
      RULE_OF_LAW,
      `AND(${filled},OR(${marked}<>1,${typedWeight(RULE_OF_LAW)}<${floor}))`,
      styles.looks.fault,
    ],
    [VERDICT, `LEFT(${VERDICT},3)="${say.verdict.bad}"`, styles.looks.fault],
    [VERDICT, `${VERDICT}="${say.verdict.ok}"`, styles.looks.sound],
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
