import { sum, type Decimal } from '#core/decimal.ts';
import { fault, type SchemeFault } from './fault.ts';
import { distribute } from './distribute.ts';
import type { OutlineNode } from './outline.ts';
import { pathKey } from './path-key.ts';

/** Points of every node by its path, and what does not add up. */
export interface Settlement {
  readonly points: ReadonlyMap<string, Decimal>;
  readonly faults: readonly SchemeFault[];
}

/** Settles the points of a tree: as given on the leaves, or by `weight` shares from above. */
export function settle(nodes: readonly OutlineNode[], total: Decimal | undefined): Settlement {
  const points = new Map<string, Decimal>();
  const faults: SchemeFault[] = [];

  function settleSiblings(
    siblings: readonly OutlineNode[],
    available: Decimal | undefined,
    above?: OutlineNode,
  ): Decimal | undefined {
    const base = siblings.filter(carriesBase);
    const weighted = base.filter((node) => node.weight !== undefined);
    const extra = siblings.filter((node) => !carriesBase(node));
    for (const node of extra) settleNode(node, node.points);
    if (weighted.length === 0) return addUp(base.map((node) => settleNode(node, node.points)));
    if (weighted.length < base.length) {
      const without = base.filter((node) => node.weight === undefined && !node.unread);
      for (const { code = '?', path } of without.slice(0, 1)) {
        faults.push(fault('scheme.weight-mixed', { code }, path));
      }
      return undefined;
    }
    if (available === undefined) {
      if (above && !above.unread) {
        faults.push(fault('scheme.weight-without-points', {}, above.path));
      }
      return undefined;
    }
    const parts = distribute(
      available,
      weighted.flatMap((node) => node.weight ?? []),
    );
    return addUp(base.map((node, index) => settleNode(node, parts[index])));
  }

  function settleNode(node: OutlineNode, available: Decimal | undefined): Decimal | undefined {
    if (node.points && available && !node.points.equals(available)) disagree(node, available);
    if (node.children === undefined) {
      if (available) points.set(pathKey(node.path), available);
      else if (!node.unread)
        faults.push(fault('scheme.points-missing', { code: node.code ?? '?' }, node.path));
      return available;
    }
    const settled = settleSiblings(node.children, available, node);
    if (settled) points.set(pathKey(node.path), settled);
    if (settled && available && !settled.equals(available)) disagree(node, settled, available);
    return settled;
  }

  function disagree(node: OutlineNode, found: Decimal, stated = node.points): void {
    const parameters = {
      code: node.code ?? '?',
      sum: found.toString(),
      points: stated?.toString() ?? '?',
    };
    faults.push(fault('scheme.points-disagree', parameters, node.path));
  }

  const settled = settleSiblings(nodes, total);
  if (settled && total && !settled.equals(total)) {
    const parameters = { sum: settled.toString(), total: total.toString() };
    faults.push(fault('scheme.points-total', parameters, ['indicators']));
  }
  return { points, faults };
}

/** Whether a node has a part in the total: bonus and deduction leaves stand beside it. */
function carriesBase(node: OutlineNode): boolean {
  return node.children ? node.children.some(carriesBase) : node.type === 'base';
}

function addUp(parts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? sum(known) : undefined;
}
