import type { LeafAspect, LeafDifference } from '#core/scheme/leaf-differences.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { LedgerRow } from '../layout/ledger.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';
import type { Words } from '../wording/words.ts';
import { changeRows } from './change-rows.ts';
import { aspectText, markedName } from './leaf-text.ts';

/** What became of a leaf, with each thing in which it differs. */
export function leafDifferenceRows(difference: LeafDifference, words: Words): LedgerRow[] {
  const say = words.scheme;
  const verb = say.diff.kinds[difference.kind];
  const entry = (text: string) => ({ text: `${verb} ${text}`, indent: 2, hang: 2 });
  switch (difference.kind) {
    case 'added':
    case 'dropped':
      return [entry(named(difference.leaf, say))];
    case 'merged':
    case 'split':
    case 'regrouped': {
      const [before = '', after = ''] = [difference.before, difference.after].map((leaves) =>
        leaves.map((leaf) => named(leaf, say)).join(say.comma),
      );
      return [entry(say.diff.changed(before, after))];
    }
    case 'changed': {
      const { before, after, aspects } = difference;
      return [
        entry(`${after.code} ${after.name}`),
        ...aspects.flatMap((aspect) => aspectRows(before, after, aspect, words)),
      ];
    }
  }
}

function named(leaf: Leaf, say: SchemeWords): string {
  return say.diff.withPoints(leaf.code, markedName(leaf, say), leaf.points.toString());
}

function aspectRows(before: Leaf, after: Leaf, aspect: LeafAspect, words: Words): LedgerRow[] {
  const say = words.scheme;
  const label = say.diff.aspects[aspect];
  const simply = (text: string) => [{ text: say.labelled(label, text), indent: 4, hang: 2 }];
  if (aspect === 'weight') return simply(say.diff.weight);
  const values = [before, after].map((leaf) => aspectText(leaf, aspect, words));
  return values[0] === values[1] ? simply(say.diff.rewritten) : changeRows(label, values, 4, say);
}
