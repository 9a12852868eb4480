import stringWidth from 'string-width';
import { fullName } from '#core/workbook/unit.ts';
import { beijingDay } from '../../wording/beijing-time.ts';
import type { Block, OfficialDocument } from '../document/blocks.ts';
import type { Dossier } from '../dossier.ts';
import { explanation } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { basisText } from './basis-text.ts';
import { blockHeight } from './block-height.ts';
import type { CardContext } from './card-context.ts';
import { chapterBlocks } from './chapter-blocks.ts';
import { findingBlocks, MOST_FINDINGS } from './finding-blocks.ts';
import { lossBlocks, lossesThatFit } from './loss-blocks.ts';
import { nextPlaceBlocks } from './next-place-blocks.ts';
import { resultBlocks } from './result-blocks.ts';
import { shortened } from './shortened.ts';
import { stepBlocks } from './step-blocks.ts';
import { unrankedBlocks } from './unranked-blocks.ts';

/** Characters of the unit's name and of the round's in the title: as many as a line holds. */
const LONGEST_NAME = 23;
const LONGEST_ROUND = 16;

/** A unit's feedback card, of at most two pages: how it came out, why, and what would bring it forward. */
export function cardDocument(dossier: Dossier, context: CardContext): OfficialDocument {
  const { ranking } = dossier;
  const { generatedAt, simulated, round } = context;
  const name = fullName({ prefecture: ranking.prefecture, name: ranking.unit_name });
  const title = titleOf(name, round);
  return {
    title,
    blocks: blocksOf(dossier, context, title.split('\n').length),
    date: beijingDay(generatedAt),
    simulated,
    generatedAt,
    compact: true,
  };
}

/** Half-width characters that a line of the title takes. */
const TITLE_WIDTH = 46;

/** Unit and round, on one line where they fit. */
function titleOf(name: string, round: string): string {
  const parts = [shortened(name, LONGEST_NAME), cardWords.title(shortened(round, LONGEST_ROUND))];
  return parts.join(stringWidth(parts.join('')) > TITLE_WIDTH ? '\n' : '');
}

/** Heights in points: of a page's text, less a little to spare; of the title's lines, what follows them, and the date. */
const PAGE = 638 - 16;
const TITLE_LINE = 26;
const TITLE_END = 18;
const DATE = 54;
/** Losses for which findings make room, as many as there are. */
const FEWEST_LOSSES = 5;

function blocksOf(dossier: Dossier, context: CardContext, titleLines: number): Block[] {
  const { scheme } = context;
  const { ranking, findings } = dossier;
  const basis = basisText(context);
  const { ranked } = explanation(scheme, dossier);
  if (ranked === undefined) return unrankedBlocks(dossier, basis);
  const before = [
    ...resultBlocks(dossier, ranked.standing, context),
    ...chapterBlocks(dossier, context),
  ];
  const nextPlace = nextPlaceBlocks(scheme, ranking, ranked);
  const steps = stepBlocks(scheme, ranking.unit_code, ranked, basis);
  const first = PAGE - titleLines * TITLE_LINE - TITLE_END - heightOf(before);
  const choices = Array.from({ length: MOST_FINDINGS }, (_, less) => {
    const after = [...nextPlace, ...findingBlocks(findings, MOST_FINDINGS - less), ...steps];
    const second = PAGE - DATE - heightOf(after);
    // What the first page does not hold runs over into the second.
    const room = { first, second: second + Math.min(0, first) };
    return { after, room, losses: lossesThatFit(ranked.leaves, room) };
  });
  const lost = ranked.leaves.filter(({ loss }) => loss !== undefined).length;
  const wanted = Math.min(FEWEST_LOSSES, lost);
  const chosen =
    choices.find(({ room, losses }) => room.second >= 0 && losses >= wanted) ?? choices.at(-1);
  return [
    ...before,
    ...lossBlocks(ranked.leaves, Math.max(1, chosen?.losses ?? 0)),
    ...(chosen?.after ?? []),
  ];
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => height + blockHeight(block), 0);
}
