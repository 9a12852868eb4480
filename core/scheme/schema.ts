import { z } from 'zod';
import { ruleSchema } from './rules.ts';
import { calendarDate, code, id, name, points, positive, share } from './scalars.ts';
import { themes } from './themes.ts';

/** Kinds of unit that are evaluated: county-level divisions and, for plans of departments, departments. */
export const unitKinds = [
  'county',
  'district',
  'countyCity',
  'banner',
  'zone',
  'department',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a leaf does to the score: part of the total, on top of it, or taken from it. */
export const leafTypes = ['base', 'bonus', 'deduction'] as const;
export type LeafType = (typeof leafTypes)[number];

const source = z.strictObject({ item: name, clause: name.optional() });

const common = {
  code,
  name,
  points: points.optional(),
  weight: positive.optional(),
  notes: name.optional(),
};

const leafSchema = z.strictObject({
  ...common,
  type: z.enum(leafTypes).default('base'),
  rule: ruleSchema,
  criterion: name.optional(),
  source: source.optional(),
  theme: z.enum(themes).optional(),
  /** Codes of the leaves of the edition before that this one goes on from, where not its own. */
  replaces: z.array(code).min(1).optional(),
  lead: name.optional(),
  responsible: z.array(name).default([]),
  appliesTo: z.array(z.enum(unitKinds)).min(1).optional(),
  evidence: z.array(name).default([]),
  start: calendarDate.optional(),
  due: calendarDate.optional(),
  origin: z.enum(['workbook', 'external']).default('workbook'),
});

export type LeafDocument = z.infer<typeof leafSchema>;
export type BranchDocument = {
  code: string;
  name: string;
  points?: LeafDocument['points'];
  weight?: LeafDocument['weight'];
  notes?: string | undefined;
  children: NodeDocument[];
};
export type NodeDocument = BranchDocument | LeafDocument;

const branchSchema = z.strictObject({
  ...common,
  children: z.array(z.lazy((): z.ZodType<NodeDocument> => nodeSchema)).min(1),
});

/** A node with `children` is a branch, any other a leaf; so each fault is told of the right one. */
const nodeSchema: z.ZodType<NodeDocument> = z.unknown().transform((value, context) => {
  const isBranch = typeof value === 'object' && value !== null && 'children' in value;
  const parsed = (isBranch ? branchSchema : leafSchema).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
  }
  return z.NEVER;
});

const vetoEffect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cap'), score: points }),
  z.strictObject({ kind: z.literal('grade'), atMost: name }),
  z.strictObject({ kind: z.literal('zero') }),
]);

const veto = z.strictObject({ code, name, effect: vetoEffect, source: source.optional() });

/** What may follow a low score: an admonitory talk 约谈, a circular 通报. */
export const followUpMeasures = ['talk', 'circular'] as const;
export type FollowUpMeasure = (typeof followUpMeasures)[number];

/** A score under it marks a unit. */
const threshold = z.strictObject({ below: points });

const followUp = z
  .strictObject({ talk: threshold.optional(), circular: threshold.optional() })
  .refine((measures) => followUpMeasures.some((measure) => measures[measure] !== undefined), {
    params: { fault: 'scheme.follow-up-empty' },
  });

/** A scheme as an office writes it: every key of design §3, unknown keys are faults. */
export const schemeSchema = z.strictObject({
  id,
  title: name,
  edition: name,
  /** Id of the scheme that this one goes on from, where not its own: their codes mean the same. */
  replaces: id.optional(),
  document: z
    .strictObject({
      title: name,
      issuer: name,
      number: name.optional(),
      date: calendarDate.optional(),
    })
    .refine((document) => document.number !== undefined || document.date !== undefined, {
      params: { fault: 'scheme.document-undated' },
    }),
  kind: z.enum(['annual', 'midterm']),
  period: z
    .strictObject({ start: calendarDate, end: calendarDate })
    .refine((period) => period.start <= period.end, {
      params: { fault: 'scheme.period-reversed' },
    }),
  evaluationDate: calendarDate,
  total: points.refine((total) => total.greaterThan(0) && total.lessThanOrEqualTo(2_000), {
    params: { fault: 'scheme.total-out-of-range' },
  }),
  decimals: z.int().min(0).max(4).default(2),
  bonusCap: points.default(points.parse(0)),
  omission: z.strictObject({ maximum: share }),
  performanceWeight: z.strictObject({
    floor: share,
    below: z.enum(['return', 'flag']).default('return'),
  }),
  ranking: z
    .strictObject({
      on: z.enum(['rounded', 'exact']).default('rounded'),
      peers: z
        .array(z.enum(['kind', 'prefecture']))
        .min(1)
        .default(['kind', 'prefecture']),
    })
    .default({ on: 'rounded', peers: ['kind', 'prefecture'] }),
  grades: z.array(z.strictObject({ name, from: points })).min(1),
  followUp: followUp.optional(),
  incomplete: z.enum(['return', 'zero']).default('return'),
  evaluators: z.enum(['mean', 'median', 'trimmedMean']).default('mean'),
  vetoes: z.array(veto).default([]),
  indicators: z.array(nodeSchema).min(1),
});

export type SchemeDocument = z.infer<typeof schemeSchema>;
export type Veto = SchemeDocument['vetoes'][number];
export type Grade = SchemeDocument['grades'][number];
