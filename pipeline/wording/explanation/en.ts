import type { ExplanationWords } from './words.ts';

export const en: ExplanationWords = {
  title: (unit, code, kind) => `Why ${unit} (${code}, ${kind}) has its rank`,
  basis: (round, scheme, edition) => `Round ${round}, “${scheme}”, edition ${edition}`,
  place: (rank, of, score, grade) => `Rank ${rank} of ${of}, ${score} points, grade ${grade}.`,
  notRanked: (state) => `Not ranked: ${state}.`,
  missing:
    'No workbook of this unit has come in. Fill in and seal its workbook from the folder issued, hand it in, and run collect.',

  steps: {
    leafScores: '1. Indicator scores: by their rules, between 0 and the points of each',
    omission: '2. Omissions',
    bonus: '3. Bonus',
    deduction: '4. Deductions',
    veto: '5. Vetoes',
    clamp: '6. Limits',
    rounding: '7. Rounding',
    rank: '8. Rank',
  },
  score: 'Score',
  points: 'Points',
  types: { bonus: 'bonus', deduction: 'deduction' },

  separator: '; ',
  entered: (stage, evaluator, value) => `${whose(stage, evaluator)} entered “${value}”`,
  scored: (stage, evaluator, score) => `${whose(stage, evaluator)} gave ${score}`,
  stages: {
    self: 'Self-assessment',
    review: 'Review',
    onsite: 'On-site check',
    final: 'Final review',
    external: 'Measure',
  },
  own: (score) => `the evaluator gave ${score} instead`,
  reason: (reason) => `Reason: ${reason}`,
  source: (file, place) => `In ${[file, place].filter(Boolean).join(' ')}`,
  line: (line) => `line ${line}`,
  unanswered: 'Not answered, counts 0',
  superseded: 'the score of a later stage stands',
  omitted: (reason) => `Not applicable, left out: ${reason}`,
  combined: (how, score) => `${combining[how]} of several evaluators: ${score}`,

  sum: (what) => `Sum of ${what}`,
  base: 'base indicators',
  attainable: 'attainable',
  noOmission: 'Nothing is omitted.',
  omissions: (count, points) =>
    `Omitted indicators: ${count}, of ${points} points in all; they leave both sides.`,
  calculation: (left, isExact, result) => `${left} ${isExact ? '=' : '≈'} ${result}`,
  nothingAttainable: 'Nothing is attainable; the base score is 0',
  bonus: (sum, cap, isCapped) =>
    isCapped
      ? `Bonuses of ${sum}, above the cap, count ${cap}.`
      : `Bonuses of ${sum}; the cap is ${cap}.`,
  noVeto: 'There is no veto.',
  veto: (code, name, effect, source) => `${code} ${name}: ${effect}. ${source}`,
  cap: (score) => `at most ${score} points`,
  atMost: (grade) => `grade at most ${grade}`,
  zero: 'zero points',
  vetoed: (score) => `After vetoes: ${score}`,
  notVetoed: (score) => `Unchanged: ${score}`,
  held: (highest, result) => `Held between 0 and ${highest}: ${result}`,
  rounded: (decimals, exact, result) =>
    `${exact}, halves rounded up, with ${decimals} decimals: ${result}`,

  ranked: (on, rank, of) =>
    `On ${on === 'rounded' ? 'rounded' : 'exact'} scores, highest first: rank ${rank} of ${of}.`,
  before: (rank, units, score, gap) => `Before: rank ${rank}, ${units}, ${score}, ${gap} more.`,
  after: (rank, units, score, gap) => `After: rank ${rank}, ${units}, ${score}, ${gap} less.`,
  tied: (units) => `Shares its place with ${units}.`,
  first: 'Nobody stands before it.',
  last: 'Nobody stands after it.',
  alone: 'It is the only unit that is ranked.',
  units: (named, count) =>
    `${named.join(', ')}${count > named.length ? ` and others, ${count} units` : ''}`,
  named: (prefecture, name) => (prefecture === '' ? name : `${name} (${prefecture})`),
  peers: (by, group, rank, of) =>
    `Among units of ${by === 'kind' ? 'its kind' : 'its prefecture'} (${group}): rank ${rank} of ${of}.`,
  unrescaled: (score, rank) => `If omissions counted zero: ${score} points, rank ${rank}.`,
  weightTitle: 'Performance assessment',
  weight: (weight, source) => `Weight of rule of law ${weight}. ${source}`,
  noWeight: 'The weight of rule of law was not stated.',
  weighted: (score, total, weight, isExact, result) =>
    `Weighted score: ${score} ÷ ${total} × 100 × ${weight} ${isExact ? '=' : '≈'} ${result}`,
  belowFloor: 'The weight does not comply.',
  graded: (severity, text) => `${severity}: ${text}`,
  findings: (count) => `Findings: ${count}`,
};

const combining = { mean: 'Mean', median: 'Median', trimmedMean: 'Trimmed mean' };

function whose(stage: string, evaluator: string): string {
  return evaluator === '' ? stage : `${stage} (${evaluator})`;
}
