import type { DataValidation } from 'exceljs';
import type { Leaf } from '#core/scheme/scheme.ts';
import { ALL_ITEMS, NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import { boundsOf } from '#core/workbook/read-input.ts';
import { scoreCell } from '#core/workbook/score-sheet.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { formats, type Side } from './styles.ts';
import {
  custom,
  decimalBetween,
  listLiteral,
  LONGEST_LIST,
  oneOf,
  wholeFrom,
} from './validations.ts';
import { wording } from './wording.zh-CN.ts';

/** How 实际值 of a leaf looks and what it takes. */
export interface ValueCheck {
  readonly format: string;
  readonly side: Side;
  /** The longest text that is likely to stand there. */
  readonly longest: string;
  readonly validation: DataValidation;
  /** Excel condition under which a cell that is filled in makes sense: for what was pasted. */
  readonly sound: string;
}

const say = wording.inputs;

/** A number or a day: one line, however narrow. */
const short = { side: 'number', longest: '' } as const;

/** The check of 实际值 of a leaf in a row, from the same bounds that the reader holds it to. */
export function valueCheck(leaf: Leaf, row: number): ValueCheck {
  const cell = scoreCell('value', row);
  const understood = `${scoreCell('computed', row)}<>""`;
  const { rule, points } = leaf;
  switch (rule.kind) {
    case 'target':
    case 'range':
      return isPercent(rule.unit) ? percentCheck(leaf, cell) : quantityCheck(leaf, cell, rule.unit);
    case 'judgement':
      return {
        ...short,
        format: formats.general,
        validation: decimalBetween('0', points.toString(), say.score(points.toString())),
        sound: between(cell, '0', points.toString()),
      };
    case 'occurrences': {
      const words = leaf.type === 'base' ? say.count : say.extraCount;
      return {
        ...short,
        format: formats.general,
        validation: wholeFrom(0, words(rule.unit ?? '')),
        sound: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE)`,
      };
    }
    case 'deadline': {
      const sound = `OR(${cell}="${NOT_DONE}",${isDay(cell)})`;
      return { ...short, format: formats.day, validation: custom(sound, say.day), sound };
    }
    case 'checklist': {
      const listed = itemsOnly(cell, rule.items.length);
      return {
        side: 'centre',
        longest: rule.items.map((_, index) => index + 1).join('、'),
        format: formats.text,
        validation: custom(listed, say.checklist(rule.items.length)),
        sound: understood,
      };
    }
    case 'level': {
      const names = rule.levels.map((level) => level.name);
      const source = isLongList(names) ? listRange(row, names.length) : listLiteral(names);
      return {
        side: 'centre',
        longest: names.toSorted((a, b) => b.length - a.length)[0] ?? '',
        format: formats.text,
        validation: oneOf(source, say.level),
        sound: understood,
      };
    }
  }
}

function percentCheck(leaf: Leaf, cell: string): ValueCheck {
  const [low, high] = boundsOf(leaf);
  const shares = [low, high].map((bound) => bound?.dividedBy(100).toString());
  const [from = '0', to] = shares;
  return {
    ...short,
    format: formats.percent,
    validation: decimalBetween(from, to, say.percent(low.toString(), high?.toString())),
    sound: between(cell, from, to),
  };
}

function quantityCheck(leaf: Leaf, cell: string, unit: string | undefined): ValueCheck {
  const [low, high] = boundsOf(leaf);
  const words = say.quantity(unit ?? '', low.isZero() ? '0' : undefined);
  return {
    ...short,
    format: formats.general,
    validation: decimalBetween(low.toString(), high?.toString(), words),
    sound: between(cell, low.toString(), high?.toString()),
  };
}

function between(cell: string, low: string, high: string | undefined): string {
  const upper = high === undefined ? '' : `,${cell}<=${high}`;
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${low}${upper}),FALSE)`;
}

/** A day between 1990 and 2099, so that no plain number passes for one. */
export function isDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=DATE(1990,1,1),${cell}<DATE(2100,1,1)),FALSE)`;
}

/**
 * Whether a cell holds nothing but numbers of items, each once: the lengths of the numbers that are
 * found in it, with a separator each, add up to the whole. Under the 255 characters that Excel allows.
 */
function itemsOnly(cell: string, count: number): string {
  const list = ['，', '、', ' '].reduce(
    (text, separator) => `SUBSTITUTE(${text},"${separator}",",")`,
    cell,
  );
  const numbers = `ROW($1:$${count})`;
  const found = `ISNUMBER(FIND(","&${numbers}&",",","&${list}&","))`;
  const whole = `SUMPRODUCT(${found}*(1+LEN(${numbers})))=LEN(${cell})+1`;
  return `OR(${cell}&""="0",${cell}="${ALL_ITEMS}",${cell}="${NO_ITEMS}",${whole})`;
}

/** Whether names are too many or too long to be written into a validation. */
export function isLongList(names: readonly string[]): boolean {
  return listLiteral(names).length - 2 > LONGEST_LIST;
}

/** First column of long lists in the hidden sheet, which leaves A to C to its keys and values. */
export const LIST_COLUMN = 4;

/** Where the hidden sheet lists the names for a row of 指标评分: in the row of the same number. */
function listRange(row: number, count: number): string {
  const from = columnLetters(LIST_COLUMN);
  const to = columnLetters(LIST_COLUMN + count - 1);
  return `'${sheetNames.identity}'!$${from}$${row}:$${to}$${row}`;
}
