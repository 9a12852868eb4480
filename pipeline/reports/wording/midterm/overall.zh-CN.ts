import { decimal, sum } from '#core/decimal.ts';
import { faithful, partText } from '../../midterm/faithful.ts';
import type { GradeFigure, OverallFigures } from '../../midterm/figures/overall.ts';
import type { RankedUnit } from '../../midterm/figures/ranked-units.ts';
import { phrases } from './phrases.zh-CN.ts';

/** How the ranked units came out. */
export const overallWords = {
  heading: '总体结果',
  scoresHeading: '得分和等次',
  ranksHeading: '名次',
  chart: '得分分布',
  gradesCaption: '等次分布',
  grade: '等次',
  gradeRange: '对应得分',
  units: '单位数',
  part: '占比',
  rankingCaption: '得分排名',
  firstCaption: '排名居前的单位',
  lastCaption: '排名居后的单位',
  rank: '名次',
  unit: '单位',
  kind: '类别',
  place: '所属市州',
  score: '得分',

  none: '没有单位纳入排名，本报告不列得分、名次和各项分析。',

  scores: ({ ranked, total, decimals, spread }: OverallFigures): string => {
    if (spread === undefined) return overallWords.none;
    const points = (value: typeof total) => value.toFixed(decimals);
    const { mean, median, highest, lowest, first, last, above } = spread;
    const [only] = ranked;
    if (ranked.length === 1 && only !== undefined) {
      return `纳入排名的1个单位为${only.name}，得分${points(highest)}分（总分${total}分），等次为“${only.row.grade}”。`;
    }
    if (highest.equals(lowest)) {
      return `纳入排名的${ranked.length}个单位得分均为${points(highest)}分（总分${total}分），名次并列。`;
    }
    const bounds = [highest, lowest];
    const middle = `平均得分${faithful(mean, decimals, bounds)}分（总分${total}分），得分中位数${faithful(median, decimals, bounds)}分`;
    const ends = `最高${points(highest)}分（${phrases.units(names(first))}），最低${points(lowest)}分（${phrases.units(names(last))}），相差${points(highest.minus(lowest))}分`;
    const over = `得分高于平均得分的${above}个，占${partText(above, ranked.length)}`;
    return `纳入排名的${ranked.length}个单位${phrases.clauses([middle, ends, over])}`;
  },

  grades: ({ ranked, grades }: OverallFigures): string | undefined => {
    const held = grades.filter(({ units }) => units > 0);
    const [only] = held;
    if (ranked.length < 2 || only === undefined) return undefined;
    if (held.length === 1) return `按等次划分，${ranked.length}个单位均为“${only.name}”。`;
    const empty = grades.filter(({ units }) => units === 0).map(({ name }) => name);
    return `按等次划分，${phrases.clauses([
      ...held.map(({ name, units }) => `“${name}”${units}个，占${partText(units, ranked.length)}`),
      ...(empty.length > 0 ? [`没有单位为${phrases.quoted(empty, '个等次')}`] : []),
    ])}`;
  },

  vetoed: ({ gradeVetoed }: OverallFigures): string | undefined =>
    gradeVetoed === 0
      ? undefined
      : `有${gradeVetoed}个单位适用限制等次的一票否决，按限制后的等次统计。`,

  range: ({ from, below }: Pick<GradeFigure, 'from' | 'below'>): string => {
    if (below === undefined) return from.isZero() ? '各得分段' : `${from}分及以上`;
    return from.isZero() ? `不足${below}分` : `${from}分及以上、不足${below}分`;
  },

  /** Where printed percentages do not add up to 100. */
  partsNote: ({ ranked, grades }: OverallFigures): string | undefined => {
    const parts = grades.map(({ units }) => partText(units, ranked.length).slice(0, -'%'.length));
    return sum(parts.map(decimal)).equals(100) ? undefined : '占比经四舍五入，合计可能不等于100%。';
  },

  ties: ({ ranked }: OverallFigures): string | undefined => {
    const tied = ranked.filter((unit) => unit.tied);
    const groups = new Set(tied.map(({ rank }) => rank)).size;
    if (groups === 0 || tied.length === ranked.length) return undefined;
    return `名次并列的有${groups}组、${tied.length}个单位，其后名次顺延。`;
  },

  bounded: (listed: number, ranked: number): string =>
    `此处列${listed}个单位，${ranked}个单位的全部名次见附件1。`,
  rankCell: (rank: number, tied: boolean): string => (tied ? `${rank}（并列）` : `${rank}`),
  percent: (units: number, ranked: number): string => (ranked === 0 ? '' : partText(units, ranked)),
} as const;

function names(units: readonly RankedUnit[]): readonly string[] {
  return units.map(({ name }) => name);
}
