import stringWidth from 'string-width';
import type { SchemeDocument } from '#core/scheme/schema.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { officialDate } from '../../document/official-date.ts';
import type { EvaluationFigures } from '../../midterm/figures/evaluation.ts';
import { phrases } from './phrases.zh-CN.ts';

type Kind = SchemeDocument['kind'];

const names: Readonly<Record<Kind, { readonly long: string; readonly short: string }>> = {
  midterm: { long: '中期评估', short: '评估' },
  annual: { long: '年度考评', short: '考评' },
};
const reports: Readonly<Record<Kind, string>> = { midterm: '中期评估报告', annual: '考评报告' };

/** Half-width characters that a line of the title takes. */
const TITLE_WIDTH = 40;

/** What was evaluated, and whom. */
export const evaluationWords = {
  title: ({ document, kind }: EvaluationFigures['scheme']): string =>
    `${inLines(phrases.title(document.title))}\n实施情况${reports[kind]}`,
  heading: (kind: Kind): string => `${names[kind].short}工作开展情况`,
  basisHeading: (kind: Kind): string => `${names[kind].short}依据和对象`,

  lead: ({ scheme, names: units }: EvaluationFigures): string => {
    const { long, short } = names[scheme.kind];
    const { start } = scheme.period;
    const end = evaluatedUntil(scheme);
    const period =
      start === end ? officialDate(start) : `${officialDate(start)}至${officialDate(end)}`;
    const whom = units.length === 1 ? units.join('') : `${units.length}个单位`;
    return `为掌握${phrases.title(scheme.document.title)}实施情况，依据${phrases.title(scheme.title)}（版次${scheme.edition}），对${whom}${period}的工作进行了${long}，${short}日期为${officialDate(scheme.evaluationDate)}。现将有关情况报告如下。`;
  },

  basis: (figures: EvaluationFigures): string => {
    const { scheme, round, chapters, baseLeaves, bonusLeaves, deductionLeaves } = figures;
    const { short } = names[scheme.kind];
    const tree = chapters === 0 ? '' : `${chapters}项一级指标、`;
    const beside = [
      ...(bonusLeaves > 0 ? [`加分指标${bonusLeaves}项，加分合计不超过${scheme.bonusCap}分`] : []),
      ...(deductionLeaves > 0 ? [`扣分指标${deductionLeaves}项`] : []),
    ];
    const also = beside.length === 0 ? '' : `；另设${beside.join('；')}`;
    return `本次${short}（考评周期“${round}”）以${source(scheme)}为依据。方案设${tree}${baseLeaves}项基本指标，总分${scheme.total}分${also}。`;
  },

  units: (figures: EvaluationFigures): string => {
    const { scheme, units, kinds, names: unitNames } = figures;
    const { short } = names[scheme.kind];
    const where = whereabouts(figures);
    const [first] = kinds;
    if (units === 1) {
      const kind = first === undefined ? '' : `（${unitKindNames[first.kind]}）`;
      return `${short}对象为${unitNames.join('')}${kind}${where}。`;
    }
    const what =
      kinds.length === 1 && first !== undefined
        ? `，均为${unitKindNames[first.kind]}`
        : `，其中${phrases.list(kinds.map((one) => `${unitKindNames[one.kind]}${one.units}个`))}`;
    return `${short}对象为${units}个单位${what}${where}。`;
  },

  noPrevious: '没有设定可供比较的上期，本报告不作两期比较。',
} as const;

/** A title that one line does not hold stands with its bracket, years as a rule, on the next. */
function inLines(title: string): string {
  const bracket = title.lastIndexOf('（');
  if (bracket <= 0 || stringWidth(title) <= TITLE_WIDTH) return title;
  return `${title.slice(0, bracket)}\n${title.slice(bracket)}`;
}

/** The last day whose work was evaluated: a plan's mid-term evaluation stands before the plan's end. */
function evaluatedUntil({ period, evaluationDate }: EvaluationFigures['scheme']): string {
  const isWithin = period.start <= evaluationDate && evaluationDate < period.end;
  return isWithin ? evaluationDate : period.end;
}

/** The policy document, with its number or its day. */
function source({ document }: EvaluationFigures['scheme']): string {
  const { title, issuer, number, date } = document;
  const mark = number ?? (date === undefined ? '' : officialDate(date));
  return `${issuer}${phrases.title(title)}（${mark}）`;
}

function whereabouts({ units, provinces, prefectures, direct }: EvaluationFigures): string {
  if (provinces > 1) return `，分布在${provinces}个省级行政区`;
  const [only] = prefectures;
  if (only === undefined) return '';
  if (prefectures.length === 1 && direct === 0) return `，${units === 1 ? '' : '均'}属${only}`;
  return `，分属${prefectures.length}个市州${direct > 0 ? `（另有${direct}个不属市州）` : ''}`;
}
