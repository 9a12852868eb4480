import { z } from 'zod';
import { dueDate, listed, name, positive, quantity, share } from './scalars.ts';

/** What a missed target costs: everything, in proportion, or `deduct` for `every` unit short. */
const otherwise = z.union([
  z.enum(['none', 'proportional']),
  z.strictObject({ every: positive, deduct: positive }),
]);

const target = z.strictObject({
  kind: z.literal('target'),
  operator: z.enum(['>=', '<=']),
  value: quantity,
  unit: name.optional(),
  otherwise,
});

const range = z.strictObject({
  kind: z.literal('range'),
  min: quantity,
  max: quantity,
  unit: name.optional(),
  otherwise,
});

const deadline = z.strictObject({
  kind: z.literal('deadline'),
  by: dueDate,
  deductPerDay: positive,
});

const occurrences = z.strictObject({
  kind: z.literal('occurrences'),
  each: positive,
  cap: positive.optional(),
  unit: name.optional(),
});

const checklist = z.strictObject({
  kind: z.literal('checklist'),
  items: z
    .array(z.strictObject({ name: listed, points: positive }))
    .min(1)
    .max(30),
});

const level = z.strictObject({
  kind: z.literal('level'),
  levels: z
    .array(z.strictObject({ name: listed, share }))
    .min(2)
    .max(12),
});

const judgement = z.strictObject({
  kind: z.literal('judgement'),
  guidance: name.optional(),
});

/** How a leaf's input becomes points: the seven kinds of design §3. */
export const ruleSchema = z.discriminatedUnion('kind', [
  target,
  range,
  deadline,
  occurrences,
  checklist,
  level,
  judgement,
]);

/** Whether a deadline falls every year, `04-01`, and not on one day, `2023-04-01`. */
export function isYearly({ by }: RuleOf<'deadline'>): boolean {
  return by.length === '04-01'.length;
}

export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
export type Otherwise = z.infer<typeof otherwise>;
