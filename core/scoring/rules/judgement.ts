import type { RuleFace } from './face.ts';

/** The evaluator's own score, held within the points. */
export const judgement: RuleFace<'judgement'> = {
  score(_rule, _terms, score) {
    return score;
  },
  formula(_rule, { points }, cell) {
    return `IF(ISNUMBER(${cell}),MAX(0,MIN(${points},${cell})),"")`;
  },
};
