import type { Scheme } from '#core/scheme/scheme.ts';
import { fullName } from '#core/workbook/unit.ts';
import { ledger, type LedgerRow } from '../layout/ledger.ts';
import type { Explanation } from '../reports/explanation.ts';
import { pointsFixed } from '../reports/figures.ts';
import type { Words } from '../wording/words.ts';
import { leafRows } from './leaf-rows.ts';
import { standingTexts } from './standing-texts.ts';
import { stepRows } from './step-rows.ts';
import { weightTexts } from './weight-texts.ts';

/** Why a unit stands where it does, as lines for a terminal. */
export function explanationLines(
  explanation: Explanation,
  { scheme, round }: { readonly scheme: Scheme; readonly round: string },
  words: Words,
): string[] {
  const { explanation: say } = words;
  const { ranking, ranked, findings } = explanation;
  const name = fullName({ prefecture: ranking.prefecture, name: ranking.unit_name });
  const kind = words.scheme.unitKinds[ranking.kind];
  const heading = [
    { text: say.title(name, ranking.unit_code, kind) },
    { text: say.basis(round, scheme.title, scheme.edition) },
    { text: '' },
  ];
  const found = findingRows(findings, words);
  if (ranked === undefined) {
    return ledger([
      ...heading,
      { text: say.notRanked(words.states[ranking.status]) },
      ...(ranking.status === 'missing' ? [{ text: say.missing }] : []),
      ...found,
    ]);
  }
  const { standing } = ranked;
  const score = pointsFixed(ranking.score_micro, scheme.decimals);
  return ledger([
    ...heading,
    { text: say.place(standing.rank, standing.of, score, ranking.grade ?? '') },
    { text: '' },
    { text: say.steps.leafScores, figures: [say.score, say.points] },
    ...leafRows(ranked.leaves, say),
    { text: '' },
    ...stepRows(scheme, ranked, words),
    { text: '' },
    { text: say.steps.rank },
    ...indented(standingTexts(scheme, explanation, words)),
    { text: '' },
    { text: say.weightTitle },
    ...indented(weightTexts(scheme, explanation, say)),
    ...found,
  ]);
}

function indented(texts: readonly string[]): LedgerRow[] {
  return texts.map((text) => ({ text, indent: 2 }));
}

function findingRows(findings: Explanation['findings'], words: Words): LedgerRow[] {
  if (findings.length === 0) return [];
  return [
    { text: '' },
    { text: words.explanation.findings(findings.length) },
    ...findings.map(({ severity, file, sheet, cell, message, hint }) => {
      const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
      const text = words.finding(place, message, hint);
      return {
        text: words.explanation.graded(words.severities[severity], text),
        indent: 2,
        hang: 2,
      };
    }),
  ];
}
