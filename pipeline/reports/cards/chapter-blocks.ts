import { decimal, type Decimal } from '#core/decimal.ts';
import type { ChapterRow } from '../../database/marts.ts';
import type { Block, DocumentColumn } from '../document/blocks.ts';
import type { Dossier } from '../dossier.ts';
import { pointsText, rateText } from '../figures.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import type { CardContext } from './card-context.ts';
import { rateBar } from './rate-bar.ts';
import { shortened } from './shortened.ts';

const say = cardWords.chapters;

/** Characters of a chapter's name: of two lines, or of one where there are many chapters. */
const LONGEST_NAME = 26;
const LONGEST_OF_MANY = 13;
const MANY = 10;

interface Compared {
  readonly row: ChapterRow;
  readonly median: number | undefined;
  /** To the median, in percentage points of one decimal; `undefined` where one of the two is not. */
  readonly difference: Decimal | undefined;
}

/** The chapters against the median of peers, with bars that a black and white printer shows. */
export function chapterBlocks(
  { chapters, peerMedians, standing }: Dossier,
  { scheme }: CardContext,
): Block[] {
  if (chapters.length === 0) return [];
  const [by = 'kind'] = scheme.ranking.peers;
  const hasPeers = (standing?.peers.find((peer) => peer.by === by)?.of ?? 0) > 1;
  const longest = chapters.length > MANY ? LONGEST_OF_MANY : LONGEST_NAME;
  const compared = chapters.map((row) => comparedTo(row, peerMedians[row.indicator_code]));
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.chapters },
    ...(hasPeers ? [{ kind: 'paragraph' as const, text: sentence(compared) }] : []),
    {
      kind: 'table',
      columns: [
        column(say.chapter, 26, 'left'),
        column(say.score, 21, 'right'),
        column(say.rate, 10, 'right'),
        column(say.bar, 23, 'left'),
        ...(hasPeers ? [column(say.median, 11, 'right'), column(say.difference, 9, 'right')] : []),
      ],
      rows: compared.map((one) => cells(one, hasPeers, longest)),
      note: hasPeers ? say.note(say.peers[by]) : say.plainNote,
    },
  ];
}

function column(header: string, width: number, align: DocumentColumn['align']): DocumentColumn {
  return { header, width, align };
}

function comparedTo(row: ChapterRow, median: number | undefined): Compared {
  const rate = row.score_rate;
  const difference =
    rate === null || median === undefined ? undefined : inPoints(rate).minus(inPoints(median));
  return { row, median, difference };
}

/** A rate in per cent as it is printed, so that the difference is that of the printed figures. */
function inPoints(rate: number): Decimal {
  return decimal(rate).times(100).toDecimalPlaces(1);
}

function cells(
  { row, median, difference }: Compared,
  hasPeers: boolean,
  longest: number,
): string[] {
  const rate = row.score_rate;
  return [
    shortened(`${row.indicator_code} ${row.name}`, longest),
    `${pointsText(row.score_micro)}／${pointsText(row.attainable_micro)}`,
    rate === null ? say.none : rateText(rate),
    rate === null ? '' : rateBar(rate, hasPeers ? median : undefined),
    ...(hasPeers
      ? [
          median === undefined ? say.none : rateText(median),
          difference === undefined ? say.none : signed(difference),
        ]
      : []),
  ];
}

function signed(difference: Decimal): string {
  if (difference.isZero()) return difference.toFixed(1);
  const size = difference.absoluteValue().toFixed(1);
  return difference.isNegative() ? `−${size}` : `+${size}`;
}

function sentence(compared: readonly Compared[]): string {
  const known = compared.flatMap(({ row, difference }) =>
    difference === undefined ? [] : [{ name: row.name, difference }],
  );
  const lowest = known.toSorted((a, b) => a.difference.comparedTo(b.difference))[0];
  const furthest =
    lowest !== undefined && lowest.difference.isNegative()
      ? say.furthest(
          shortened(lowest.name, LONGEST_NAME),
          lowest.difference.absoluteValue().toFixed(1),
        )
      : '';
  const count = (holds: (difference: Decimal) => boolean) =>
    known.filter(({ difference }) => holds(difference)).length;
  const counts = say.compared(
    count((difference) => difference.greaterThan(0)),
    count((difference) => difference.isZero()),
    count((difference) => difference.isNegative() && !difference.isZero()),
  );
  return `${counts}${furthest}${say.end}`;
}
