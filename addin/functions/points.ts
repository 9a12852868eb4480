import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import { EMPTY, type Cell } from '#core/workbook/cells.ts';
import { cellOfSerial } from '#core/workbook/date-cell.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { FunctionFailure } from './function-failure.ts';

/**
 * `ZHUNSHENG.POINTS(code, value)`: the points that an indicator gives for a value.
 *
 * `value` is what its cell would hold: a share for a percentage (0.95), a day as its serial number or
 * as text, the numbers of the items done (`1、3`), a level by its name. Empty text for an empty value.
 */
export function points(scheme: Scheme, code: string, value: unknown): number | '' {
  const leaf = scheme.leaves.find((leaf) => leaf.code === code.trim());
  if (leaf === undefined) throw new FunctionFailure({ kind: 'unknown-indicator', code });
  const { input, findings } = readInput(leaf, cellOf(leaf, value), {});
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault) throw new FunctionFailure({ kind: 'finding', finding: fault });
  return input === undefined ? '' : ruleScore(leaf.rule, termsOf(scheme, leaf), input).toNumber();
}

function cellOf(leaf: Leaf, value: unknown): Cell {
  if (typeof value === 'number') {
    return leaf.rule.kind === 'deadline' ? cellOfSerial(value) : { type: 'number', value };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return typeof value === 'string' ? { type: 'text', value } : EMPTY;
}
