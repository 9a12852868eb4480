import { EMPTY, textOf, type Cell, type RawWorkbook } from '#core/workbook/cells.ts';
import { contentIn } from '../assessment/with-cells.ts';
import { locate } from '../assessment/locate.ts';
import type { Entering, Field } from '../host.ts';

/** A cell that was written: what it held before, and what it held then. */
interface Change {
  readonly field: Field;
  readonly before: Cell;
  readonly after: Cell;
}

/** What one undo takes back. */
export interface Step {
  /** Code of the indicator that it is of; empty for another table. */
  readonly code: string;
  /** The stay in a field in which it was written; `undefined` for what was no typing. */
  readonly editing: number | undefined;
  readonly changes: readonly Change[];
}

/** Most steps that can be undone. */
const MOST_STEPS = 100;

/** The entries that would change something. */
export function changing(workbook: RawWorkbook, entries: readonly Entering[]): readonly Entering[] {
  return entries.filter(
    ({ field, content }) =>
      JSON.stringify(contentIn(cellOf(workbook, field))) !== JSON.stringify(content),
  );
}

/** What writing entries has changed, from the workbook before and after. */
export function changesBetween(
  before: RawWorkbook,
  after: RawWorkbook,
  entries: readonly Entering[],
): readonly Change[] {
  return entries.map(({ field }) => ({
    field,
    before: cellOf(before, field),
    after: cellOf(after, field),
  }));
}

/** The steps with one more; what is written in one stay in a field becomes one step. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  if (last === undefined || step.editing === undefined || last.editing !== step.editing) {
    return [...steps, step].slice(-MOST_STEPS);
  }
  const changes = new Map(last.changes.map((change) => [keyOf(change.field), change]));
  for (const change of step.changes) {
    const key = keyOf(change.field);
    const before = changes.get(key)?.before ?? change.before;
    changes.set(key, { ...change, before });
  }
  const rest = steps.slice(0, -1);
  const all = [...changes.values()];
  const isNothing = all.every(({ before, after }) => isSame(before, after));
  return isNothing ? rest : [...rest, { ...step, changes: all }];
}

/** Whether every cell of a step still holds what was written. */
export function isUntouched(workbook: RawWorkbook, { changes }: Step): boolean {
  return changes.every(({ field, after }) => isSame(cellOf(workbook, field), after));
}

/** What takes a step back. */
export function undoing({ changes }: Step): readonly Entering[] {
  return changes.map(({ field, before }) => ({ field, content: contentIn(before) }));
}

function cellOf(workbook: RawWorkbook, field: Field): Cell {
  const place = locate(workbook, field);
  return (place && workbook.sheet(place.sheet)?.cell(place.row, place.column)) ?? EMPTY;
}

/** A formula's result changes with other cells; the formula itself is what was written. */
function isSame(one: Cell, other: Cell): boolean {
  if (one.formula !== undefined || other.formula !== undefined) {
    return one.formula === other.formula;
  }
  return one.type === other.type && textOf(one) === textOf(other);
}

function keyOf(field: Field): string {
  return field.of === 'indicator'
    ? `${field.code} ${field.column}`
    : `${field.of} ${field.row} ${field.column}`;
}
