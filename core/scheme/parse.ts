import { ZERO, type Decimal } from '#core/decimal.ts';
import { checkScheme } from './check.ts';
import { MOST_LEVELS, tooDeepAt } from './depth.ts';
import { fault, type SchemeFault } from './fault.ts';
import { isRecord, outline } from './outline.ts';
import { pathKey } from './path-key.ts';
import { points as pointsScalar } from './scalars.ts';
import type { Branch, Leaf, Scheme } from './scheme.ts';
import { schemeSchema, type NodeDocument, type SchemeDocument } from './schema.ts';
import { settle } from './settle.ts';
import { shapeFaults } from './shape-faults.ts';

/** A scheme, or every fault that keeps it from being one. */
export type ParsedScheme =
  | { readonly scheme: Scheme; readonly faults: readonly [] }
  | { readonly scheme: undefined; readonly faults: readonly SchemeFault[] };

/**
 * Reads a scheme from data, as YAML or JSON hold it.
 *
 * All faults are told at once: of shape (unknown keys, wrong values), and of sense as far as the
 * parts that are well formed allow. Of a tree that is too deep, that alone is told.
 */
export function parseScheme(data: unknown): ParsedScheme {
  const indicators = isRecord(data) ? data['indicators'] : undefined;
  const deep = tooDeepAt(indicators);
  if (deep) {
    const faults = [fault('scheme.too-deep', { limit: MOST_LEVELS }, deep)];
    return { scheme: undefined, faults };
  }
  const parsed = schemeSchema.safeParse(data);
  const nodes = outline(indicators);
  const total = isRecord(data) ? pointsScalar.safeParse(data['total']).data : undefined;
  const settlement = settle(nodes, total);
  const faults = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => shapeFaults(issue, data)),
    ...settlement.faults,
    ...checkScheme(data, nodes, settlement.points),
  ];
  if (!parsed.success || faults.length > 0) return { scheme: undefined, faults };
  return { scheme: layOut(parsed.data, settlement.points), faults: [] };
}

/** Lays the tree out in order, with settled points. */
function layOut(written: SchemeDocument, points: ReadonlyMap<string, Decimal>): Scheme {
  const branches: Branch[] = [];
  const leaves: Leaf[] = [];

  function add(node: NodeDocument, above: readonly Branch[], path: readonly PropertyKey[]): void {
    const settled = points.get(pathKey(path)) ?? ZERO;
    if (!('children' in node)) {
      const { weight: _, ...leaf } = node;
      leaves.push({ ...leaf, points: settled, path: above });
      return;
    }
    const branch: Branch = {
      code: node.code,
      name: node.name,
      notes: node.notes,
      points: settled,
      level: above.length + 1,
      parent: above.at(-1),
    };
    branches.push(branch);
    addAll(node.children, [...above, branch], [...path, 'children']);
  }

  function addAll(
    nodes: readonly NodeDocument[],
    above: readonly Branch[],
    path: readonly PropertyKey[],
  ): void {
    nodes.forEach((node, index) => add(node, above, [...path, index]));
  }

  addAll(written.indicators, [], ['indicators']);
  const { indicators: _, ...rest } = written;
  return { ...rest, written, branches, leaves };
}
