import { leavesFor, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Cell } from '#core/workbook/cells.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { FIRST_SCORE_ROW, scoreCell } from '#core/workbook/score-sheet.ts';
import type { Entry, EvidenceItem } from '#core/workbook/submission.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { drawAnswers, type Answer } from '../../pipeline/simulation/answers.ts';
import type { Random } from '../../pipeline/simulation/random.ts';
import { drawReason } from './draw-reason.ts';

/** What a unit's workbook says of each of its leaves; a lost point often has a reason of a sentence or two. */
export function drawEntries(scheme: Scheme, unit: Unit, random: Random): Entry[] {
  const quality = 0.25 + 0.73 * random.share();
  const answers = drawAnswers(scheme, unit.kind, quality, random);
  return leavesFor(scheme, unit.kind).map((leaf, index) => {
    const answer = answers.get(leaf.code) ?? { value: undefined };
    const omitted = leaf.type === 'base' && random.happens(0.004);
    return entryOf(scheme, leaf, FIRST_SCORE_ROW + index, omitted ? omission : answer, random);
  });
}

const omission: Answer = { value: undefined, omission: '本年度未发生此类事项' };

function entryOf(
  scheme: Scheme,
  leaf: Leaf,
  row: number,
  { value, omission: omissionReason }: Answer,
  random: Random,
): Entry {
  const cell = scoreCell('self', row);
  const { input, shown } = readInput(leaf, cellOf(value), {});
  const score = input === undefined ? null : ruleScore(leaf.rule, termsOf(scheme, leaf), input);
  const lost = leaf.type === 'base' && score !== null && score.lessThan(leaf.points);
  return {
    code: leaf.code,
    input,
    value: shown,
    computed: score,
    score,
    applicable: omissionReason === undefined,
    reason: lost && random.happens(0.7) ? drawReason(random) : '',
    omissionReason: omissionReason ?? '',
    evidence: leaf.evidence.map((_, index) => `${leaf.code}-${index + 1}`),
    cell,
  };
}

function cellOf(value: Answer['value']): Cell {
  if (value === undefined) return { type: 'empty' };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'date', value: value.toISOString().slice(0, 10) };
}

/** A row of the evidence sheet for each number that is cited. */
export function drawEvidence(entries: readonly Entry[]): EvidenceItem[] {
  return entries
    .flatMap(({ code, evidence }) => evidence.map((number) => ({ code, number })))
    .map(({ code, number }, index) => ({
      number,
      indicators: [code],
      title: `${number} 佐证材料`,
      link: `佐证材料/${number}.pdf`,
      date: '2023-12-20',
      note: '',
      cell: `C${index + 4}`,
    }));
}
