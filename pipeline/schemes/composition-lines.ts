import { percent, round, type Decimal } from '#core/decimal.ts';
import { compositionOf } from '#core/scheme/composition.ts';
import { ofType, pointsOf, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { themes } from '#core/scheme/themes.ts';
import { ledger, type LedgerRow } from '../layout/ledger.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';
import { pointsText } from './leaf-text.ts';

/** What the points of a scheme are made of: by chapter, by theme, and measured or judged. */
export function compositionLines(scheme: Scheme, say: SchemeWords): string[] {
  const { show } = say;
  const { measured, judged } = compositionOf(scheme);
  const share = (points: Decimal) => shareOf(points, scheme);
  const told = show.composition(
    measured.toString(),
    share(measured),
    judged.toString(),
    share(judged),
  );
  return [
    ...ledger([
      { text: show.chapters, figures: [show.leaves, show.points, show.bonus, show.deduction] },
      ...chapterRows(scheme),
      { text: show.total, figures: chapterFigures(scheme.leaves) },
    ]),
    '',
    ...ledger([
      { text: show.themes, figures: [show.leaves, show.points, show.share] },
      ...themeRows(scheme, say),
    ]),
    '',
    ...ledger([{ text: told }]),
  ];
}

/** The parts of level 1, with all that stands in each. */
function chapterRows({ leaves }: Scheme): LedgerRow[] {
  const tops = leaves.map((leaf) => leaf.path[0] ?? leaf);
  return [...new Set(tops)].map((top) => ({
    text: `${top.code} ${top.name}`,
    figures: chapterFigures(leaves.filter((_, index) => tops[index] === top)),
  }));
}

function chapterFigures(leaves: readonly Leaf[]): string[] {
  const points = (['base', 'bonus', 'deduction'] as const).map((type) => ofType(leaves, type));
  return [String(leaves.length), ...points.map((each) => pointsText(pointsOf(each)))];
}

function themeRows(scheme: Scheme, say: SchemeWords): LedgerRow[] {
  return [...themes, undefined].flatMap((theme) => {
    const leaves = scheme.leaves.filter((leaf) => leaf.theme === theme);
    if (leaves.length === 0) return [];
    const points = pointsOf(ofType(leaves, 'base'));
    const figures = [String(leaves.length), pointsText(points), shareOf(points, scheme)];
    return [{ text: theme ? say.themes[theme] : say.show.noTheme, figures }];
  });
}

function shareOf(points: Decimal, { total }: Scheme): string {
  return percent(round(points.dividedBy(total), 4));
}
