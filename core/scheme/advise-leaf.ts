import { dueDay } from '#core/scoring/rules/deadline.ts';
import { decimal, ONE, ZERO, type Decimal } from '#core/decimal.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { dueOf } from './due-of.ts';
import { fault, type SchemeFault } from './fault.ts';
import { isYearly, type RuleOf } from './rules.ts';
import type { Leaf, Scheme } from './scheme.ts';

/** The least share of the total that a base leaf should have: less is work that decides nothing. */
const LEAST_SHARE = decimal('0.002');

/** What is legal and unwise in one leaf, at `path` as the scheme is written. */
export function adviseLeaf(
  scheme: Scheme,
  leaf: Leaf,
  path: readonly PropertyKey[],
): SchemeFault[] {
  return [
    ...tooFewPoints(scheme, leaf, path),
    ...unwiseRule(scheme, leaf, [...path, 'rule']),
    ...unwiseDates(scheme, leaf, path),
    ...lacking(leaf).map((lacks) => fault('scheme.leaf-lacks', { code: leaf.code, lacks }, path)),
    ...replacingItself(scheme, leaf, path),
  ];
}

function tooFewPoints(
  { total }: Scheme,
  { code, points, type }: Leaf,
  path: readonly PropertyKey[],
): SchemeFault[] {
  const least = total.times(LEAST_SHARE);
  if (type !== 'base' || !points.lessThan(least)) return [];
  const parameters = { code, points: points.toString(), low: least.toString() };
  return [fault('scheme.points-tiny', parameters, [...path, 'points'])];
}

function unwiseRule(
  { period, evaluationDate }: Scheme,
  { code, points, rule }: Leaf,
  path: readonly PropertyKey[],
): SchemeFault[] {
  switch (rule.kind) {
    case 'judgement':
      return rule.guidance === undefined
        ? [fault('scheme.judgement-unguided', { code }, path)]
        : [];
    case 'deadline': {
      const at = [...path, 'by'];
      const isLeapDay = isYearly(rule) && rule.by === '02-29';
      const day = dueDay(rule, evaluationDate);
      const isSeen = period.start <= day && day <= evaluationDate;
      const bounds = { low: period.start, high: evaluationDate };
      return [
        ...(isLeapDay ? [fault('scheme.deadline-leap-day', { code }, at)] : []),
        ...(isSeen ? [] : [fault('scheme.deadline-outside', { code, day, ...bounds }, at)]),
      ];
    }
    case 'target':
    case 'range': {
      const shares = unlikelyShares(code, rule, path);
      const { otherwise } = rule;
      if (typeof otherwise === 'string' || otherwise.deduct.lessThan(points)) return shares;
      const parameters = { code, deduct: otherwise.deduct.toString(), points: points.toString() };
      return [...shares, fault('scheme.step-costs-all', parameters, [...path, 'otherwise'])];
    }
    case 'level': {
      const shares = rule.levels.map(({ share }) => share);
      const isOrdered = shares.every((share, index) => !shares[index - 1]?.lessThan(share));
      const lowest = rule.levels.reduce((low, each) =>
        each.share.lessThan(low.share) ? each : low,
      );
      return [
        ...(isOrdered ? [] : [fault('scheme.levels-unordered', { code }, path)]),
        ...(lowest.share.equals(ZERO)
          ? []
          : [fault('scheme.level-without-zero', { code, name: lowest.name }, path)]),
      ];
    }
    case 'occurrences':
    case 'checklist':
      return [];
  }
}

/** Per cent that looks like a slip: a share, 0.95 for 95%; more than all; or what all reach. */
function unlikelyShares(
  code: string,
  rule: RuleOf<'target' | 'range'>,
  path: readonly PropertyKey[],
): SchemeFault[] {
  if (!isPercent(rule.unit)) return [];
  const bounds =
    rule.kind === 'range'
      ? ([
          ['min', rule.min],
          ['max', rule.max],
        ] as const)
      : ([['value', rule.value]] as const);
  const isIdle = (value: Decimal) =>
    value.isZero() && rule.kind === 'target' && rule.operator === '>=';
  return bounds
    .filter(([, value]) => value.greaterThan(WHOLE) || isLikeShare(value) || isIdle(value))
    .map(([key, value]) =>
      fault('scheme.share-unlikely', { code, found: `${value}%` }, [...path, key]),
    );
}

const WHOLE = decimal(100);

/** Whether a number of per cent is one that shares have; 0 is the same as either. */
function isLikeShare(value: Decimal): boolean {
  return !value.isZero() && !value.absoluteValue().greaterThan(ONE);
}

function unwiseDates(
  { period, evaluationDate }: Scheme,
  leaf: Leaf,
  path: readonly PropertyKey[],
): SchemeFault[] {
  const { code, start, due } = leaf;
  const outside = (['start', 'due'] as const).flatMap((milestone) => {
    const day = milestone === 'start' ? start : due;
    if (day === undefined || (period.start <= day && day <= period.end)) return [];
    return [fault('scheme.milestone-outside', { code, milestone, day }, [...path, milestone])];
  });
  const last = dueOf(leaf, evaluationDate);
  if (start === undefined || last === undefined || start <= last) return outside;
  const at = due === undefined ? 'start' : 'due';
  return [...outside, fault('scheme.milestone-reversed', { code }, [...path, at])];
}

function lacking({ theme, source, evidence, origin }: Leaf): ('theme' | 'source' | 'evidence')[] {
  return [
    ...(theme === undefined ? ['theme' as const] : []),
    ...(source === undefined ? ['source' as const] : []),
    ...(evidence.length === 0 && origin === 'workbook' ? ['evidence' as const] : []),
  ];
}

/** A part of what was split names its own code with reason: another part names it too. */
function replacingItself(
  { leaves }: Scheme,
  leaf: Leaf,
  path: readonly PropertyKey[],
): SchemeFault[] {
  const { code, replaces } = leaf;
  if (replaces === undefined || replaces.some((each) => each !== code)) return [];
  if (leaves.some((other) => other !== leaf && other.replaces?.includes(code))) return [];
  return [fault('scheme.replaces-itself', { code }, [...path, 'replaces'])];
}
