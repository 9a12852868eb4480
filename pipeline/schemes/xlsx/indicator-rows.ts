import type { NodeDocument, LeafDocument } from '#core/scheme/schema.ts';
import { dayContent, decimalContent, type Content } from './cell-content.ts';
import { joinEntries } from './entries.ts';
import { options } from './options.ts';
import { ruleCells } from './rule-cells.ts';
import type { IndicatorColumn } from './sheets.ts';

/** A row of 指标. */
export interface IndicatorRow {
  /** 1 at the top. */
  readonly level: number;
  readonly isLeaf: boolean;
  readonly cells: Partial<Record<IndicatorColumn, Content>>;
}

/** The rows of a tree, each node before its children. */
export function indicatorRows(nodes: readonly NodeDocument[], level = 1): IndicatorRow[] {
  return nodes.flatMap((node) => {
    const common = {
      level,
      code: node.code,
      name: node.name,
      points: node.points && decimalContent(node.points),
      weight: node.weight && decimalContent(node.weight),
      notes: node.notes,
    };
    if ('children' in node) {
      return [{ level, isLeaf: false, cells: common }, ...indicatorRows(node.children, level + 1)];
    }
    return [{ level, isLeaf: true, cells: { ...common, ...leafCells(node) } }];
  });
}

function leafCells(leaf: LeafDocument): Partial<Record<IndicatorColumn, Content>> {
  return {
    type: options.type[leaf.type],
    rule: options.rule[leaf.rule.kind],
    ...ruleCells(leaf.rule),
    criterion: leaf.criterion,
    item: leaf.source?.item,
    clause: leaf.source?.clause,
    theme: leaf.theme && options.theme[leaf.theme],
    replaces: leaf.replaces && joinEntries(leaf.replaces),
    lead: leaf.lead,
    responsible: joinEntries(leaf.responsible),
    appliesTo: leaf.appliesTo && joinEntries(leaf.appliesTo.map((kind) => options.unitKind[kind])),
    evidence: joinEntries(leaf.evidence),
    start: leaf.start && dayContent(leaf.start),
    due: leaf.due && dayContent(leaf.due),
    origin: options.origin[leaf.origin],
  };
}
