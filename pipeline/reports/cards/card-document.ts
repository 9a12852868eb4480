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
import { findingBlocks } from './finding-blocks.ts';
import { lossBlocks } from './loss-blocks.ts';
import { nextPlaceBlocks } from './next-place-blocks.ts';
import { resultBlocks } from './result-blocks.ts';
import { shortened } from './shortened.ts';
import { stepBlocks } from './step-blocks.ts';
import { unrankedBlocks } from './unranked-blocks.ts';

/** Characters of a unit's name in the title. */
const LONGEST_NAME = 30;

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
  const parts = [
    cardWords.title(shortened(name, LONGEST_NAME)),
    cardWords.titleRound(shortened(round, LONGEST_NAME)),
  ];
  return parts.join(stringWidth(parts.join('')) > TITLE_WIDTH ? '\n' : '');
}

/** Heights in points: of a page's text, less a little to spare; of the title's lines, what follows them, and the date. */
const PAGE = 638 - 16;
const TITLE_LINE = 26;
const TITLE_END = 18;
const DATE = 54;

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
  const after = [
    ...nextPlaceBlocks(scheme, ranking, ranked),
    ...findingBlocks(findings),
    ...stepBlocks(scheme, ranking.unit_code, ranked, basis),
  ];
  const first = PAGE - titleLines * TITLE_LINE - TITLE_END - heightOf(before);
  const second = PAGE - DATE - heightOf(after);
  // What the first page does not hold runs over into the second.
  const room = { first, second: second + Math.min(0, first) };
  return [...before, ...lossBlocks(ranked.leaves, room), ...after];
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => height + blockHeight(block), 0);
}
