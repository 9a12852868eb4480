import type { Grade } from '#core/scheme/schema.ts';
import { toneOf } from '../tone.ts';
import { cellNames } from '../wording/workbook.zh-CN.ts';
import { colours, tones } from './style.ts';
import type { CellRule } from './table-column.ts';

/** Colours a grade by its place among the grades, whatever it is now. */
export function gradeRules(grades: readonly Grade[]): (first: string) => readonly CellRule[] {
  return (first) =>
    grades.map(({ name }, index) => {
      const { ground, ink } = tones[toneOf(grades, name) - 1] ?? tones[0];
      return rule(`${first}=INDEX(${cellNames.gradeNames},${index + 1})`, ink, ground);
    });
}

/** Marks a cell that is not what the cell beside it is; `other` is that one's address in the first row. */
export function changedRules(first: string, other: string): readonly CellRule[] {
  return [rule(`${first}<>${other}`, colours.warn, colours.changed)];
}

/** Colours what was won and what was lost. */
export function signRules(first: string): readonly CellRule[] {
  return [
    rule(`AND(ISNUMBER(${first}),${first}>0)`, colours.gain),
    rule(`AND(ISNUMBER(${first}),${first}<0)`, colours.warn),
  ];
}

/** Marks a weight under the scheme's floor. */
export function floorRules(first: string): readonly CellRule[] {
  return [
    rule(`AND(ISNUMBER(${first}),${first}<${cellNames.floor})`, colours.warn, colours.warnGround),
  ];
}

/** Marks a cell that holds a word. */
export function wordRules(first: string, word: string): readonly CellRule[] {
  return [rule(`${first}="${word}"`, colours.warn, colours.warnGround)];
}

/** Marks a cell that does not hold what it should: `isSound` is the condition in the first row. */
export function faultRules(isSound: string): readonly CellRule[] {
  return [rule(`NOT(${isSound})`, colours.onHeading, colours.warn)];
}

/** Mutes a cell that holds a word. */
export function mutedRules(first: string, word: string): readonly CellRule[] {
  return [rule(`${first}="${word}"`, colours.muted, colours.band)];
}

function rule(formula: string, ink: string, ground?: string): CellRule {
  return {
    type: 'expression',
    priority: 1,
    formulae: [formula],
    style: {
      font: { color: { argb: ink } },
      ...(ground === undefined
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ground } } }),
    },
  };
}
