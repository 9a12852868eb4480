import type { LeafType } from '#core/scheme/schema.ts';

/** The words in which points are worked out; figures arrive as text. Each line ends with its outcome. */
export interface ArithmeticWording {
  /** An amount in a unit other than per cent. */
  amount(amount: string, unit: string): string;
  /** What an occurrence is called where the rule names no unit. */
  occurrence: string;

  reached(operator: '>=' | '<=', value: string, bound: string, points: string): string;
  within(value: string, min: string, max: string, points: string): string;
  missed(side: 'low' | 'high', value: string, bound: string): string;
  /** Before a calculation: what each begun step costs. */
  steps(short: string, every: string, deduct: string): string;
  onTime(day: string, due: string, points: string): string;
  notDone: string;
  /** Before a calculation. */
  late(days: string, perDay: string): string;
  none(points: string): string;
  /** After what occurrences come to: the cap that they meet. */
  capped: Record<LeafType, (cap: string) => string>;
  /** What occurrences that meet their cap come to. */
  counted(points: string): string;
  nothingDone: string;
  oneItem(item: string, points: string): string;
  /** Before a calculation: which items are done. */
  items(items: readonly string[]): string;
  unknownLevel: string;
  judged(points: string): string;

  /** `2 分`, as a factor. */
  points(points: string): string;
  /** A calculation after what leads to it. */
  led(lead: string, calculation: string): string;
  /** The outcome of a calculation, exactly or rounded. */
  outcome(calculation: string, exact: boolean, points: string): string;
  /** More was deducted than there is. */
  floor(points: string): string;
  /** More was reached than there is to get. */
  ceiling(points: string): string;
  /** The evaluator's own score stands. */
  override(points: string): string;
}
