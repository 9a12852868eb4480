import type { Block, DocumentColumn } from '../document/blocks.ts';
import type { Dossier } from '../dossier.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { findingPlace } from './finding-place.ts';
import { shortened } from './shortened.ts';

/** Findings that a card has room for; characters of each part. */
const MOST = 15;
const LONGEST = 90;

const { fault } = cardWords;
const columns: readonly DocumentColumn[] = [
  { header: fault.severity, width: 10, align: 'center' },
  { header: fault.place, width: 24, align: 'left' },
  { header: fault.message, width: 33, align: 'left' },
  { header: fault.hint, width: 33, align: 'left' },
];

/** Why a unit is not ranked, and what it is to do. */
export function unrankedBlocks({ ranking, findings }: Dossier, basis: string): Block[] {
  // A ledger is no reason.
  const told = findings.filter(
    ({ severity, code }) => severity !== 'info' && !code.startsWith('ledger.'),
  );
  const more = told.length - MOST;
  const rows = told
    .slice(0, MOST)
    .map((item) => [
      words.severities[item.severity],
      findingPlace(item),
      shortened(item.message, LONGEST),
      shortened(item.hint, LONGEST),
    ]);
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.unranked },
    { kind: 'paragraph', text: cardWords.unranked[ranking.status] },
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            columns,
            rows,
            ...(more > 0 ? { note: cardWords.findings.more(more) } : {}),
          },
        ]
      : []),
    { kind: 'heading', level: 1, text: cardWords.headings.todo },
    { kind: 'paragraph', text: cardWords.todo[ranking.status] },
    { kind: 'paragraph', text: basis },
  ];
}
