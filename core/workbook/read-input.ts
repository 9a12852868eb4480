import { decimal, parseDecimal, round, ZERO, type Decimal } from '#core/decimal.ts';
import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { ALL_ITEMS, ITEM_SEPARATORS, NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import { isPercent, PERCENT_PLACES } from '#core/scoring/rules/quantity.ts';
import { isPadded, isUncalculated, numberIn, textOf, type Cell } from './cells.ts';
import { plainWidth } from './plain-width.ts';

/** An input as understood, and what is to be said of it. `input` is `undefined` where there is none. */
export interface ReadInput {
  readonly input: Input | undefined;
  /** As text, in the rule's unit: what reports show. */
  readonly shown: string;
  readonly findings: readonly Finding[];
}

/** Understands what an evaluator entered in 实际值, by the leaf's rule. Nothing is guessed. */
export function readInput(leaf: Leaf, cell: Cell, place: Place): ReadInput {
  const { code, rule } = leaf;
  const shown = textOf(cell);
  const nothing = (findings: Finding[]): ReadInput => ({ input: undefined, shown, findings });
  if (cell.type === 'error')
    return nothing([finding('value.error', { code, found: shown }, place)]);
  if (isUncalculated(cell)) return nothing([finding('value.uncalculated', { code }, place)]);
  if (shown === '') return nothing([]);
  const { formula } = cell;
  const own = formula === undefined ? [] : [finding('value.by-formula', { code, formula }, place)];
  const read = byRule();
  const padded = isName(read.input, leaf) && isPadded(cell, 'spaces');
  const blanks = padded ? [finding('entry.padded', { found: shown }, place)] : [];
  return { ...read, findings: [...own, ...blanks, ...read.findings] };

  function byRule(): ReadInput {
    switch (rule.kind) {
      case 'target':
      case 'range':
      case 'judgement':
      case 'occurrences':
        return readQuantity(leaf, cell, place);
      case 'deadline':
        return readDay(code, cell, place);
      case 'checklist':
        return readItems(code, rule.items.length, shown, place);
      case 'level': {
        if (rule.levels.some((level) => level.name === shown)) {
          return { input: shown, shown, findings: [] };
        }
        const levels = rule.levels.map((level) => level.name).join('、');
        return nothing([finding('value.not-a-level', { code, found: shown, levels }, place)]);
      }
    }
  }
}

/** Whether an input is one that formulas compare as text: a level, items, or that nothing was done. */
function isName(input: Input | undefined, { rule }: Leaf): boolean {
  if (input === null) return true;
  return input !== undefined && (rule.kind === 'level' || rule.kind === 'checklist');
}

function readQuantity(leaf: Leaf, cell: Cell, place: Place): ReadInput {
  const { code, rule } = leaf;
  const unit = 'unit' in rule ? rule.unit : undefined;
  const found = textOf(cell);
  const value = cell.type === 'number' ? fromNumber(cell.value, unit) : fromText(found, unit);
  if (value === undefined) {
    const findings = [finding('value.not-a-number', { code, found }, place)];
    return { input: undefined, shown: found, findings };
  }
  const inUnit = (value: Decimal) => `${value}${isPercent(unit) ? '%' : ''}`;
  const shown = inUnit(value);
  const findings: Finding[] = [];
  if (cell.type !== 'number') {
    findings.push(finding('value.as-text', { code, found, read: shown }, place));
  }
  const [low, known] = boundsOf(leaf);
  const high = known ?? (value.greaterThan(BEYOND) ? BEYOND : undefined);
  if (value.lessThan(low) || high?.lessThan(value)) {
    const parameters = { code, found: shown, low: inUnit(low), high: high ? inUnit(high) : '' };
    findings.push(finding('value.out-of-range', parameters, place));
  } else if (rule.kind === 'occurrences' && !value.isInteger()) {
    findings.push(finding('value.whole-number', { code, found: shown }, place));
  }
  return { input: value, shown, findings };
}

function fromNumber(value: number, unit: string | undefined): Decimal {
  const typed = numberIn(value);
  return isPercent(unit) ? round(typed.times(100), PERCENT_PLACES) : typed;
}

function fromText(text: string, unit: string | undefined): Decimal | undefined {
  const plain = plainWidth(text).replaceAll(/\s/g, '');
  return parseDecimal(isPercent(unit) ? plain.replace(/%$/, '') : plain);
}

/**
 * What an input may sensibly be, in the rule's unit; the sheet's validation and collect both ask.
 *
 * A share lies between 0% and 100% unless the rule itself speaks of more; a judged score within the
 * points; anything else is not negative unless the rule itself speaks of less than zero.
 */
export function boundsOf(leaf: Leaf): readonly [low: Decimal, high: Decimal | undefined] {
  const { rule, points } = leaf;
  switch (rule.kind) {
    case 'judgement':
      return [ZERO, points];
    case 'target':
    case 'range': {
      const spoken = rule.kind === 'target' ? [rule.value] : [rule.min, rule.max];
      const lowest = spoken.reduce((low, value) => (value.lessThan(low) ? value : low), ZERO);
      if (!isPercent(rule.unit)) return lowest.isZero() ? [ZERO, undefined] : [ANY_LOW, undefined];
      const whole = decimal(100);
      return [lowest, spoken.some((value) => value.greaterThan(whole)) ? undefined : whole];
    }
    case 'occurrences':
    case 'checklist':
    case 'deadline':
    case 'level':
      return [ZERO, undefined];
  }
}

/** What no assessment counts, and a spreadsheet no longer keeps to the unit. */
const BEYOND = decimal('1000000000000000');

/** Where a rule speaks of negative numbers, any number may be entered. */
const ANY_LOW = BEYOND.negated();

function readDay(code: string, cell: Cell, place: Place): ReadInput {
  const found = textOf(cell);
  if (found === NOT_DONE) return { input: null, shown: NOT_DONE, findings: [] };
  const day =
    cell.type === 'date' ? cell.value : cell.type === 'text' ? dayFromText(found) : undefined;
  if (day === undefined) {
    return {
      input: undefined,
      shown: found,
      findings: [finding('value.not-a-date', { code, found }, place)],
    };
  }
  const findings: Finding[] = [];
  if (cell.type === 'text') {
    findings.push(finding('value.as-text', { code, found, read: day }, place));
  }
  if (day < FIRST_DAY || day > LAST_DAY) {
    const parameters = { code, found, low: FIRST_DAY, high: LAST_DAY };
    findings.push(finding('value.out-of-range', parameters, place));
  }
  return { input: day, shown: day, findings };
}

/** Days that somebody may mean, as the sheet's validation has them; any other is a slip. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2099-12-31';

/** `2023-4-1`, `2023/4/1`, `2023.4.1` or `2023年4月1日` as `2023-04-01`, if there is such a day. */
export function dayFromText(text: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plainWidth(text));
  if (!match) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written);
  return exists ? written : undefined;
}

function readItems(code: string, count: number, found: string, place: Place): ReadInput {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const numbers = new Set(all.map(String));
  if (found === ALL_ITEMS) return { input: all, shown: all.join('、'), findings: [] };
  const typed = withPlainDigits(found);
  const findings =
    typed === found ? [] : [finding('value.as-text', { code, found, read: typed }, place)];
  if (found === NO_ITEMS || typed === '0') return { input: [], shown: NO_ITEMS, findings };
  const parts = ITEM_SEPARATORS.reduce<string>(
    (text, separator) => text.replaceAll(separator, ','),
    typed,
  )
    .split(',')
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !numbers.has(part));
  if (wrong !== undefined || parts.length === 0) {
    const parameters = { code, found, count };
    return {
      input: undefined,
      shown: found,
      findings: [finding('value.not-an-item', parameters, place)],
    };
  }
  const done = all.filter((item) => parts.includes(String(item)));
  return { input: done, shown: done.join('、'), findings };
}

/** Full-width digits, as an input method for Chinese types them, as the plain ones. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\uFF10-\uFF19]/g, (digit) => digit.normalize('NFKC'));
}
