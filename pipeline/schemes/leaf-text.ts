import type { Decimal } from '#core/decimal.ts';
import { criterionOf } from '#core/scheme/criterion.ts';
import type { LeafAspect } from '#core/scheme/leaf-differences.ts';
import type { Branch, Leaf } from '#core/scheme/scheme.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';
import type { Words } from '../wording/words.ts';
import { sourceText } from './setting-text.ts';

/** What a leaf is in one aspect, in words; empty where the scheme does not say. */
export function aspectText(
  leaf: Leaf,
  aspect: Exclude<LeafAspect, 'weight'>,
  { scheme: say, locale }: Words,
): string {
  switch (aspect) {
    case 'code':
    case 'name':
      return leaf[aspect];
    case 'parent':
      return branchText(leaf.path.at(-1));
    case 'type':
      return say.types[leaf.type];
    case 'points':
      return leaf.points.toString();
    case 'rule':
      return criterionOf({ ...leaf, criterion: undefined }, locale);
    case 'source':
      return sourceText(leaf.source);
    case 'theme':
      return leaf.theme ? say.themes[leaf.theme] : '';
    case 'appliesTo':
      return (leaf.appliesTo ?? []).map((kind) => say.unitKinds[kind]).join(say.comma);
    case 'origin':
      return say.origins[leaf.origin];
    case 'responsible':
    case 'evidence':
    case 'replaces':
      return (leaf[aspect] ?? []).join(say.comma);
    case 'criterion':
    case 'lead':
    case 'start':
    case 'due':
    case 'notes':
      return leaf[aspect] ?? '';
  }
}

/** Points; empty for none, as of a chapter that holds bonus leaves only. */
export function pointsText(points: Decimal): string {
  return points.isZero() ? '' : points.toString();
}

/** A leaf's name, marked where it stands beside the total. */
export function markedName({ name, type }: Leaf, { show, types }: SchemeWords): string {
  return type === 'base' ? name : show.marked(name, types[type]);
}

/** A branch by its code and name; empty for what stands in none. */
export function branchText(branch: Branch | undefined): string {
  return branch ? `${branch.code} ${branch.name}` : '';
}
