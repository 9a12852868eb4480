import { isRecord } from './outline.ts';

/** Most levels of a tree of indicators; those in use have three or four. */
export const MOST_LEVELS = 20;

/** Where a tree, as written, first goes below the deepest level that it may have. */
export function tooDeepAt(
  indicators: unknown,
  path: readonly PropertyKey[] = ['indicators'],
  level = 1,
): readonly PropertyKey[] | undefined {
  if (!Array.isArray(indicators)) return undefined;
  if (level > MOST_LEVELS) return path;
  for (const [index, node] of indicators.entries()) {
    const children: unknown = isRecord(node) ? node['children'] : undefined;
    const found = tooDeepAt(children, [...path, index, 'children'], level + 1);
    if (found) return found;
  }
  return undefined;
}
