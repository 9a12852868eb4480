import type { Context } from './context.ts';
import { make } from './element.ts';
import { fill } from './fill.ts';
import { microOf, microText } from './micro.ts';
import type { LeafData } from './page-data.ts';
import { headRow } from './unit-steps.ts';

/** Bands between no points and all of them. */
const BANDS = 5;

interface Bin {
  readonly label: string;
  readonly count: number;
}

/** How many units have how many points of a leaf: a table whose bars are as long as its counts. */
export function histogram(
  { words }: Context,
  leaf: LeafData,
  scores: readonly string[],
): HTMLTableElement {
  const { histogram: say } = words;
  const bins = binsOf(leaf, scores, say);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return make(
    'table',
    { class: 'histogram' },
    make('caption', {}, say.caption),
    headRow([say.points], [say.units]),
    make(
      'tbody',
      {},
      ...bins.map(({ label, count }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, label),
          make(
            'td',
            { style: `--share: ${(100 * count) / most}` },
            make('span', { class: 'count' }, String(count)),
          ),
        ),
      ),
    ),
  );
}

/** None, fifths of the points, all; a band holds its upper end, but for all points. */
function binsOf(
  { points, type }: LeafData,
  scores: readonly string[],
  say: Context['words']['histogram'],
): readonly Bin[] {
  const whole = microOf(points) ?? 0;
  const counts = Array.from({ length: BANDS + 2 }, () => 0);
  for (const score of scores) {
    const bin = binOf(microOf(score) ?? 0, whole);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const labels = [
    say.none,
    ...Array.from({ length: BANDS }, (_, band) =>
      fill(band === BANDS - 1 ? say.lastBand : say.band, {
        from: microText(Math.round((whole * band) / BANDS)),
        to: microText(Math.round((whole * (band + 1)) / BANDS)),
      }),
    ),
    fill(type === 'base' ? say.full : say.most, { points }),
  ];
  return labels.map((label, bin) => ({ label, count: counts[bin] ?? 0 }));
}

function binOf(score: number, whole: number): number {
  if (score <= 0) return 0;
  if (score >= whole) return BANDS + 1;
  return Math.ceil((score * BANDS) / whole);
}
