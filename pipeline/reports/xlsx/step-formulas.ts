import { SCORE_PLACES } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import type { At, LiveKey } from './step-keys.ts';

const { omitted, inapplicable, standing } = workbookWords;
const n = cellNames;

/**
 * The formulas of 得分步骤 by column: the order of evaluation (design §3), for one unit in one row.
 *
 * Every function is one that Excel 2016, WPS and LibreOffice share. What decimals leave in binary is
 * rounded away at the millionth, to which each step is exact; the rescale is corrected by integers.
 */
export function stepFormulas(scheme: Scheme): Readonly<Record<LiveKey, (at: At) => string>> {
  const ranked = scheme.ranking.on === 'rounded' ? 'score' : 'held';
  const zeroRanked = scheme.ranking.on === 'rounded' ? 'zeroScore' : 'zeroHeld';
  return {
    scoreRow: (at) => `MATCH(${at('code')},${n.scoredUnits},0)`,
    earned: (at) => millionth(`SUMIF(${n.leafTypes},"${typeNames.base}",${scoresOf(at)})`),
    asked: (at) =>
      millionth(
        `SUMIF(${n.leafTypes},"${typeNames.base}",${n.leafPoints})-${pointsMarked(at, inapplicable)}`,
      ),
    omitted: (at) => millionth(pointsMarked(at, omitted)),
    attainable: (at) => millionth(`${at('asked')}-${at('omitted')}`),
    direct: (at) => direct(at('earned'), at('attainable')),
    remainder: (at) => remainder(at('earned'), at('direct'), at('attainable')),
    base: (at) => corrected(at('direct'), at('remainder'), at('attainable')),
    bonus: (at) => `MIN(${n.bonusCap},${scoresOfType(at, typeNames.bonus)})`,
    afterBonus: (at) => millionth(`${at('base')}+${at('bonus')}`),
    deduction: (at) => scoresOfType(at, typeNames.deduction),
    afterDeduction: (at) => millionth(`${at('afterBonus')}-${at('deduction')}`),
    vetoCap: (at) => vetoCap(scheme, at),
    afterVeto: (at) => `MIN(${at('afterDeduction')},${capOf(at)})`,
    held: (at) => `MAX(0,MIN(${at('afterVeto')},${n.highest}))`,
    score: (at) => `ROUND(${at('held')},${n.decimals})`,
    rank: (at) => `RANK(${at(ranked)},${n.ranked})`,
    kindRank: (at) => rankWithin(n.kinds, at('kind'), at(ranked)),
    prefectureRank: (at) => rankWithin(n.prefectureGroups, at('prefectureGroup'), at(ranked)),
    grade: (at) => grade(scheme, at),
    veto: (at) => vetoNames(scheme, at),
    zeroDirect: (at) => direct(at('earned'), at('asked')),
    zeroRemainder: (at) => remainder(at('earned'), at('zeroDirect'), at('asked')),
    zeroBase: (at) => corrected(at('zeroDirect'), at('zeroRemainder'), at('asked')),
    zeroHeld: (at) => {
      const sum = millionth(`${at('zeroBase')}+${at('bonus')}-${at('deduction')}`);
      return `MAX(0,MIN(${sum},${capOf(at)},${n.highest}))`;
    },
    zeroScore: (at) => `ROUND(${at('zeroHeld')},${n.decimals})`,
    zeroRank: (at) => `RANK(${at(zeroRanked)},${n.zeroRanked})`,
    weight: (at) => `IFERROR(INDEX(${n.statedWeights},MATCH(${at('code')},${n.statedUnits},0)),"")`,
    weighted: (at) =>
      `IF(ISNUMBER(${at('weight')}),ROUND(${at('score')}*100*ROUND(${at('weight')},9)/${n.total},${n.decimals}),"")`,
    order: (at) =>
      `${at('rank')}+COUNTIFS(${n.ranks},${at('rank')},${n.scoreRows},"<"&${at('scoreRow')})`,
  };
}

function scoresOf(at: At): string {
  return `INDEX(${n.scores},${at('scoreRow')},0)`;
}

function scoresOfType(at: At, type: string): string {
  return millionth(`SUMIF(${n.leafTypes},"${type}",${scoresOf(at)})`);
}

/** Points of the base leaves whose cell holds a word in the place of a score. */
function pointsMarked(at: At, word: string): string {
  return `SUMIFS(${n.leafPoints},${n.leafTypes},"${typeNames.base}",${scoresOf(at)},"${word}")`;
}

/** Score ÷ points × total as the spreadsheet's binary numbers have it. */
function direct(earned: string, points: string): string {
  return `IF(${points}=0,0,${millionth(`${earned}*${n.total}/${points}`)})`;
}

/**
 * What earned × total leaves when the rescaled score × points is taken from it, in whole millionths
 * times millionths. Points and fractions of points are multiplied apart, so that no product passes
 * 2^53, up to which whole numbers are exact.
 */
function remainder(earned: string, rescaled: string, points: string): string {
  const total = micro(n.total);
  const whole = `(INT(${earned})*${total}-INT(${rescaled})*${micro(points)})*1000000`;
  const part = (points: string) => micro(`MOD(${points},1)`);
  return `${whole}+${part(earned)}*${total}-${part(rescaled)}*${micro(points)}`;
}

/** A millionth more or less where the remainder passes half of the points: half away from zero. */
function corrected(rescaled: string, left: string, points: string): string {
  const more = `(2*${left}>=${micro(points)})-(2*${left}<-${micro(points)})`;
  return `IF(${points}=0,0,${millionth(`${rescaled}+(${more})/1000000`)})`;
}

function micro(points: string): string {
  return `ROUND(${points}*1000000,0)`;
}

function millionth(formula: string): string {
  return `ROUND(${formula},${SCORE_PLACES})`;
}

function rankWithin(groups: string, own: string, score: string): string {
  return `COUNTIFS(${groups},${own},${n.ranked},">"&${score})+1`;
}

/** Whether the veto of a place in the scheme stands against the unit. */
function stands(at: At, place: number): string {
  return `INDEX(${n.vetoMarks},${at('scoreRow')},${place})="${standing}"`;
}

/** The lowest score that the standing vetoes allow; empty text where none limits it. */
function vetoCap({ vetoes }: Scheme, at: At): string {
  const places = vetoes.flatMap(({ effect }, index) => (effect.kind === 'grade' ? [] : index + 1));
  if (places.length === 0) return '""';
  const any = places.map((place) => stands(at, place)).join(',');
  const caps = places.map(
    (place) => `IF(${stands(at, place)},INDEX(${n.vetoCaps},${place}),${n.highest})`,
  );
  return `IF(OR(${any}),MIN(${caps.join(',')}),"")`;
}

function capOf(at: At): string {
  return `IF(${at('vetoCap')}="",${n.highest},${at('vetoCap')})`;
}

/** Grades are listed best first: the better ones are those whose bound is above the score. */
function grade({ vetoes }: Scheme, at: At): string {
  const limits = vetoes.flatMap(({ effect }, index) =>
    effect.kind === 'grade'
      ? [`,IF(${stands(at, index + 1)},INDEX(${n.vetoGrades},${index + 1}),1)`]
      : [],
  );
  const earned = `COUNTIF(${n.gradeBounds},">"&${at('score')})+1`;
  return `INDEX(${n.gradeNames},MAX(${earned}${limits.join('')}))`;
}

function vetoNames({ vetoes }: Scheme, at: At): string {
  if (vetoes.length === 0) return '""';
  const separator = workbookWords.vetoSeparator;
  const names = vetoes.map(
    (_, index) =>
      `IF(${stands(at, index + 1)},"${separator}"&INDEX(${n.vetoNames},${index + 1}),"")`,
  );
  return `MID(${names.join('&')},${separator.length + 1},1000)`;
}
