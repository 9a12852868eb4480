import { finding, type Finding } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { address, EMPTY, isSameText, textOf, type RawSheet } from './cells.ts';
import { guideLabels, SEAL_LABEL, type GuideKey } from './guide-sheet.ts';
import { byFormula } from './read-formulas.ts';
import { replacedSteps } from './replaced-formulas.ts';
import type { ScoreTable } from './score-table.ts';
import { seenText } from './seen-text.ts';

/** How far down `填表说明` is read for its labels. */
const GUIDE_REACH = 60;

/** What `填表说明` was issued with. */
interface ExpectedGuide {
  readonly expected: Record<GuideKey, string>;
  readonly seal: string;
  /** The table above which the totals stand that it speaks of. */
  readonly scores: ScoreTable | undefined;
}

/** What `填表说明` says otherwise than it was issued, and what somebody typed over its formulas. */
export function readGuide(
  scheme: Scheme,
  guide: RawSheet,
  { expected, seal, scores }: ExpectedGuide,
): readonly Finding[] {
  const rowsOf = labelledRows(guide);
  const shown = (label: string) => {
    const rows = rowsOf.get(label) ?? [];
    if (rows.length === 0) {
      return [{ cell: EMPTY, found: '', place: { sheet: guide.name, cell: 'A1' } }];
    }
    return rows.map((row) => {
      const cell = guide.cell(row, 2);
      return { cell, found: textOf(cell), place: { sheet: guide.name, cell: address(row, 2) } };
    });
  };
  const altered = keysOf(guideLabels).flatMap((key) =>
    shown(guideLabels[key]).flatMap(({ cell, found, place }) => {
      if (isSameText(found, expected[key])) return byFormula(cell, place);
      const parameters = { label: guideLabels[key], found, expected: expected[key] };
      return [finding('identity.shown-otherwise', parameters, place)];
    }),
  );
  const otherSeals = shown(SEAL_LABEL)
    .filter(({ found }) => found !== '' && found !== seal)
    .map(({ found, place }) => finding('seal.shown-otherwise', { found, expected: seal }, place));
  return [...altered, ...otherSeals, ...replacedSteps(scheme, guide, rowsOf, scores)];
}

/** Rows of 填表说明 by what is seen in A; somebody may have put in a label once more. */
export function labelledRows(guide: RawSheet): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 1; row <= Math.min(guide.lastRow, GUIDE_REACH); row += 1) {
    const label = seenText(textOf(guide.cell(row, 1)));
    const above = rows.get(label);
    if (above === undefined) rows.set(label, [row]);
    else above.push(row);
  }
  return rows;
}

/** What `填表说明` says beside a label, where it is first, and the cell; `undefined` without the label. */
export function guideSays(
  guide: RawSheet,
  key: GuideKey,
): { readonly text: string; readonly cell: string } | undefined {
  const last = Math.min(guide.lastRow, GUIDE_REACH);
  for (let row = 1; row <= last; row += 1) {
    if (seenText(textOf(guide.cell(row, 1))) !== guideLabels[key]) continue;
    return { text: textOf(guide.cell(row, 2)), cell: address(row, 2) };
  }
  return undefined;
}
