import type { Scheme } from '#core/scheme/scheme.ts';
import type { RankingRow } from '../../database/marts.ts';
import type { Block } from '../document/blocks.ts';
import type { LeafExplanation, RankedExplanation } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { comparedPoints } from './compared-points.ts';
import { nextPlace, type Levers, type NextPlace } from './next-place.ts';
import { shortened } from './shortened.ts';
import { unitsText } from './units-text.ts';

const say = cardWords.next;

/** Indicators that are named, and characters of a name. */
const NAMED = 4;
const LONGEST_NAME = 20;

/** What it takes to come up to the unit just before and to pass it, in one paragraph. */
export function nextPlaceBlocks(
  scheme: Scheme,
  ranking: RankingRow,
  explanation: RankedExplanation,
): Block[] {
  const next = nextPlace(scheme, explanation);
  const sentences =
    next === undefined
      ? firstSentences(scheme, ranking, explanation)
      : nextSentences(scheme, ranking, next);
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.next },
    { kind: 'paragraph', text: sentences.join('') },
  ];
}

function firstSentences(
  scheme: Scheme,
  ranking: RankingRow,
  { standing: { of, tied, after } }: RankedExplanation,
): string[] {
  if (of === 1) return [say.alone];
  const gap = ownOf(scheme, ranking) - (after?.units[0]?.compared ?? 0n);
  return [
    tied.length > 0 ? say.firstTied(unitsText(tied)) : say.first,
    ...(after ? [say.lead(unitsText(after.units), after.rank, comparedPoints(scheme, gap))] : []),
  ];
}

function nextSentences(scheme: Scheme, ranking: RankingRow, next: NextPlace): string[] {
  const { above, level, pass, levers } = next;
  const compared = above.units[0]?.compared ?? 0n;
  const gap = compared - ownOf(scheme, ranking);
  return [
    say.above(
      above.rank,
      unitsText(above.units),
      comparedPoints(scheme, compared),
      comparedPoints(scheme, gap),
    ),
    ...gainSentences(level, pass, above.rank),
    ...(levers ? [leversSentence(levers)] : []),
    say.others,
  ];
}

function gainSentences(level: NextPlace['level'], pass: NextPlace['pass'], rank: number): string[] {
  if (pass.kind === 'gain') {
    const points = pass.points.toString();
    return level.kind === 'gain' && !level.points.isZero()
      ? [say.levelAndPass(level.points.toString(), points, rank)]
      : [say.passOnly(points, rank)];
  }
  const levelled = level.kind === 'gain' ? [say.levelOnly(level.points.toString(), rank)] : [];
  switch (pass.kind) {
    case 'vetoed':
      return [...levelled, say.vetoed(pass.cap.toString())];
    case 'beyond':
      return [...levelled, say.beyond(pass.short.toString())];
    case 'highest':
      return [...levelled, say.highest];
  }
}

function leversSentence({ how, leaves, points }: Levers): string {
  const named = leaves.slice(0, NAMED).map(leverText).join('、');
  if (how === 'any') return leaves.length === 1 ? say.one(named) : say.any(named);
  const more = leaves.length > NAMED ? say.more : '';
  return say.all(leaves.length, points.toString(), `${named}${more}`);
}

function leverText({ code, name, loss }: LeafExplanation): string {
  return say.lever(code, shortened(name, LONGEST_NAME), loss?.gain.toString() ?? '');
}

/** The unit's own score, as ranked. */
function ownOf({ ranking: { on } }: Scheme, { exact_micro, score_micro }: RankingRow): bigint {
  return (on === 'exact' ? exact_micro : score_micro) ?? 0n;
}
