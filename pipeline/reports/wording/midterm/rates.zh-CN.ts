import { decimal, type Decimal } from '#core/decimal.ts';
import { percentText } from '../../midterm/faithful.ts';
import type { RateLine, Rates } from '../../midterm/figures/rate-lines.ts';
import { phrases } from './phrases.zh-CN.ts';

interface Rated extends RateLine {
  readonly rates: Rates;
}

/** Score rates by chapter and by theme. */
export const rateWords = {
  heading: '分项得分情况',
  chaptersHeading: '一级指标',
  themesHeading: '法治政府建设各领域',
  chapter: '一级指标',
  theme: '领域',
  chapterCaption: '一级指标得分情况',
  themeCaption: '各领域得分情况',
  chart: '一级指标平均得分率与中位数',
  points: '分值',
  rate: '得分率',
  mean: '平均得分率',
  median: '中位数',
  highest: '最高',
  lowest: '最低',
  note: '得分率为基本指标得分与可得分值之比，合理缺项不计；平均得分率为各单位得分率的平均数。',
  noteOfOne: '得分率为基本指标得分与可得分值之比，合理缺项不计。',

  /** The strongest and the weakest; `counter` such as 项一级指标, `each` such as 一级指标. */
  ends: (
    lines: readonly RateLine[],
    { counter, ranked }: { readonly counter: string; readonly ranked: number },
  ): string | undefined => {
    const rated = lines.filter(isRated).toSorted((a, b) => b.rates.mean.comparedTo(a.rates.mean));
    const [best] = rated;
    const worst = rated.at(-1);
    if (best === undefined || worst === undefined) return undefined;
    const what = ranked === 1 ? '得分率' : '平均得分率';
    if (rated.length === 1) return `“${best.name}”${what}为${percentText(best.rates.mean)}。`;
    if (best.rates.mean.equals(worst.rates.mean)) {
      return `${rated.length}${counter}${what}相同，均为${percentText(best.rates.mean)}。`;
    }
    const high = percentText(best.rates.mean, [worst.rates.mean]);
    const low = percentText(worst.rates.mean, [best.rates.mean]);
    const named = (mean: Decimal) =>
      phrases.quoted(
        rated.filter(({ rates }) => rates.mean.equals(mean)).map(({ name }) => name),
        '项',
      );
    const apart = decimal(number(high)).minus(number(low));
    return `${rated.length}${counter}中，${what}最高的是${named(best.rates.mean)}，为${high}；最低的是${named(worst.rates.mean)}，为${low}；相差${apart}个百分点。`;
  },

  unrated: (lines: readonly RateLine[]): string | undefined => {
    const names = lines.filter((line) => !isRated(line)).map(({ name }) => name);
    return names.length === 0 || names.length === lines.length
      ? undefined
      : `${phrases.quoted(names, '项')}没有可计得分率的基本指标，不作比较。`;
  },

  unnamed: (leaves: number): string | undefined =>
    leaves === 0 ? undefined : `没有标明领域的${leaves}项基本指标不计入各领域。`,
  noRate: '—',
} as const;

function isRated(line: RateLine): line is Rated {
  return line.rates !== undefined;
}

/** Without its sign. */
function number(percent: string): string {
  return percent.slice(0, -'%'.length);
}
