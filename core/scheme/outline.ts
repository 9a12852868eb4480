import type { Decimal } from '#core/decimal.ts';
import { ruleSchema, type Rule } from './rules.ts';
import { leafTypes, type LeafType } from './schema.ts';
import { points, positive } from './scalars.ts';

/** One node as far as it can be understood: a fault in one part does not hide those in others. */
export interface OutlineNode {
  readonly path: readonly PropertyKey[];
  readonly code: string | undefined;
  readonly points: Decimal | undefined;
  readonly weight: Decimal | undefined;
  readonly type: LeafType;
  readonly rule: Rule | undefined;
  readonly children: readonly OutlineNode[] | undefined;
  /** Whether points or a weight are written that cannot be understood. */
  readonly unread: boolean;
}

/** The tree of a scheme that may have faults. */
export function outline(
  indicators: unknown,
  path: readonly PropertyKey[] = ['indicators'],
): OutlineNode[] {
  if (!Array.isArray(indicators)) return [];
  return indicators.map((item: unknown, index) => {
    const node = isRecord(item) ? item : {};
    const here = [...path, index];
    const ownPoints = points.safeParse(node['points']).data;
    const weight = positive.safeParse(node['weight']).data;
    return {
      path: here,
      code: typeof node['code'] === 'string' ? node['code'] : undefined,
      points: ownPoints,
      weight,
      type: leafTypes.find((type) => type === node['type']) ?? 'base',
      rule: ruleSchema.safeParse(node['rule']).data,
      children: 'children' in node ? outline(node['children'], [...here, 'children']) : undefined,
      unread: ('points' in node && !ownPoints) || ('weight' in node && !weight),
    };
  });
}

/** Nodes in document order, each before its children. */
export function* walk(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* walk(node.children);
  }
}

/** Whether a value is a map of keys and values, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
