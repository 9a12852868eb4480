import { sum, ZERO, type Decimal } from '#core/decimal.ts';
import type { Block, DocumentColumn } from '../document/blocks.ts';
import type { LeafExplanation } from '../explanation.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { blockHeight, rowHeight } from './block-height.ts';
import { remedyText } from './remedy-text.ts';
import { rowsThatFit, type PageRoom } from './rows-that-fit.ts';
import { shortened } from './shortened.ts';

const say = cardWords.losses;

const LONGEST_NAME = 30;
const LONGEST_REASON = 40;
/** No two pages hold more rows than this. */
const MOST_ROWS = 60;

const columns: readonly DocumentColumn[] = [
  { header: say.indicator, width: 28, align: 'left' },
  { header: say.lost, width: 8, align: 'right' },
  { header: say.reason, width: 29, align: 'left' },
  { header: say.remedy, width: 35, align: 'left' },
];

/** How many of a unit's losses there is room for, the largest first. */
export function lossesThatFit(leaves: readonly LeafExplanation[], room: PageRoom): number {
  const lost = lostIn(leaves);
  const widths = columns.map(({ width }) => width);
  const opening = openingOf(lost, 0);
  return rowsThatFit(
    {
      lead: opening.reduce((height, block) => height + blockHeight(block), 0),
      header: rowHeight(
        columns.map(({ header }) => header),
        widths,
      ),
      rows: lost.slice(0, MOST_ROWS).map((leaf) => rowHeight(cells(leaf), widths)),
    },
    room,
  );
}

/**
 * What the unit lost, why, and what would win it back: the largest losses first, so many of them; the
 * others are counted, and stand in the ledger.
 */
export function lossBlocks(leaves: readonly LeafExplanation[], count: number): Block[] {
  const lost = lostIn(leaves);
  const rows = lost.slice(0, count).map(cells);
  const opening = openingOf(lost, count);
  return lost.length === 0
    ? opening
    : [...opening, { kind: 'table', columns, rows, mayBreak: true }];
}

function lostIn(leaves: readonly LeafExplanation[]): readonly LeafExplanation[] {
  return leaves
    .filter(({ loss }) => loss !== undefined)
    .toSorted((a, b) => lostOf(b).comparedTo(lostOf(a)));
}

function openingOf(lost: readonly LeafExplanation[], shown: number): Block[] {
  const points = sum(lost.map(lostOf)).toString();
  const text =
    lost.length === 0
      ? say.none
      : shown === lost.length
        ? say.all(lost.length, points)
        : say.some(lost.length, points, shown);
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.losses },
    { kind: 'paragraph', text },
  ];
}

function lostOf({ loss }: LeafExplanation): Decimal {
  return loss?.gain ?? ZERO;
}

function cells(leaf: LeafExplanation): string[] {
  const { code, name, type, loss } = leaf;
  if (loss === undefined) return [];
  const named = shortened(say.named(code, name), LONGEST_NAME);
  const { fact, remedy } = remedyText(leaf, loss);
  // What an evaluator judged is told by their reason.
  const reasons = reasonsOf(leaf);
  const told = loss.remedy.kind === 'judged' && reasons.length > 0 ? reasons : [fact, ...reasons];
  return [
    type === 'deduction' ? `${named}${say.deduction}` : named,
    lostOf(leaf).toString(),
    shortened(told.join(say.separator), LONGEST_REASON),
    remedy,
  ];
}

/** The reasons given with the score of record. */
function reasonsOf({ given }: LeafExplanation): string[] {
  const ofRecord = given.filter(({ counts }) => counts);
  return [...new Set(ofRecord.map(({ reason }) => reason).filter(Boolean))];
}
