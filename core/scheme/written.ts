import type { BranchDocument, LeafDocument, NodeDocument, SchemeDocument } from './schema.ts';

/** A branch or leaf as the office wrote it, and where. */
export interface Written<Node extends NodeDocument> {
  readonly node: Node;
  /** Into the scheme, such as `['indicators', 0, 'children', 2]`. */
  readonly path: readonly PropertyKey[];
}

/** The leaves of a scheme as written, in its order. */
export function writtenLeaves(scheme: SchemeDocument): Written<LeafDocument>[] {
  return writtenNodes(scheme).flatMap(({ node, path }) =>
    'children' in node ? [] : [{ node, path }],
  );
}

/** The branches of a scheme as written, in its order, each before those in it. */
export function writtenBranches(scheme: SchemeDocument): Written<BranchDocument>[] {
  return writtenNodes(scheme).flatMap(({ node, path }) =>
    'children' in node ? [{ node, path }] : [],
  );
}

function writtenNodes(
  { indicators }: Pick<SchemeDocument, 'indicators'>,
  path: readonly PropertyKey[] = ['indicators'],
): Written<NodeDocument>[] {
  return indicators.flatMap((node, index) => {
    const here = [...path, index];
    const below =
      'children' in node ? writtenNodes({ indicators: node.children }, [...here, 'children']) : [];
    return [{ node, path: here }, ...below];
  });
}
