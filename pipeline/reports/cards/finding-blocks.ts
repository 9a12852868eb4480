import type { ReportFinding } from '../all-findings.ts';
import type { Block } from '../document/blocks.ts';
import { cardWords } from '../wording/card.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { findingPlace } from './finding-place.ts';
import { shortened } from './shortened.ts';

const say = cardWords.findings;

/** Findings that are told at most. */
export const MOST_FINDINGS = 4;
/** Characters of each part of one. */
const LONGEST = 90;

/** What is to be mended or looked at again in the unit's files, the gravest `most`; nothing where nothing is. */
export function findingBlocks(
  findings: readonly ReportFinding[],
  most: number = MOST_FINDINGS,
): Block[] {
  const told = findings.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return [];
  const shown = told
    .slice(0, most)
    .map((item) =>
      say.told(
        words.severities[item.severity],
        say.place(findingPlace(item)),
        shortened(item.message, LONGEST),
        shortened(item.hint, LONGEST),
      ),
    );
  const more = told.length - shown.length;
  const texts = [...shown, ...(more > 0 ? [say.more(more)] : [])];
  return [
    { kind: 'heading', level: 1, text: cardWords.headings.findings },
    ...texts.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}
