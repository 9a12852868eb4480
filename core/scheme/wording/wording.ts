import type { LeafType } from '../schema.ts';

/** The words in which rules are told; figures arrive as text. */
export interface RuleWording {
  target(operator: '>=' | '<=', value: string, unit: string): string;
  range(min: string, max: string, unit: string): string;
  exactly(value: string, unit: string): string;
  day(day: string): string;
  everyYear(monthDay: string): string;
  count(unit: string): string;
  allItems(count: number): string;
  noItems: string;
  upTo(points: string): string;

  targetCriterion(goal: string, points: string, rest: string): string;
  rangeCriterion(goal: string, points: string, rest: string): string;
  exactlyCriterion(goal: string, points: string, rest: string): string;
  none: string;
  proportional: string;
  step(every: string, unit: string, deduct: string): string;
  deadlineCriterion(goal: string, points: string, perDay: string): string;
  occurrencesCriterion: Record<LeafType, (each: string, unit: string, cap: string) => string>;
  checklistCriterion: Record<LeafType, (items: readonly string[]) => string>;
  item(number: number, name: string, points: string): string;
  levelCriterion(levels: readonly string[]): string;
  level: Record<LeafType, (name: string, points: string) => string>;
  judgementCriterion(points: string, guidance: string): string;
}
