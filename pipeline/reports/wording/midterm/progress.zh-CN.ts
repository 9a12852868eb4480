import { decimal, type Decimal } from '#core/decimal.ts';
import type { UncomparedLeafRow } from '../../../database/marts.ts';
import { faithful, partText, percentText } from '../../midterm/faithful.ts';
import type {
  Directions,
  Mover,
  ProgressFigures,
  ThemeChange,
} from '../../midterm/figures/progress.ts';
import { words } from '../zh-CN.ts';
import { changeWord } from './change-words.zh-CN.ts';
import { phrases } from './phrases.zh-CN.ts';

/** The round beside the one before it. */
export const progressWords = {
  heading: '与上期比较',
  resultHeading: '得分和名次变化',
  themesHeading: '各领域变化',
  leftOutHeading: '未纳入比较的指标',
  chart: '名次变化',
  moversCaption: '名次变化较大的单位',
  themesCaption: '各领域平均得分率变化',
  unit: '单位',
  previousRank: '上期名次',
  rank: '本期名次',
  places: '名次变化',
  compared: '可比得分变化',
  theme: '领域',
  comparedUnits: '可比单位',
  previous: '上期',
  now: '本期',
  change: '变化（百分点）',
  themesNote: '只计两期都有名次的单位和纳入比较的指标；变化按未修约的得分率计算。',

  previousRound: ({ scope: { previous } }: ProgressFigures): string =>
    `上期为“${previous.round}”，所用方案为${phrases.title(previous.scheme_title)}（版次${previous.edition}）。`,

  both: ({ ranked, both }: ProgressFigures): string => {
    if (ranked === 0) return '本期没有单位纳入排名，不能与上期比较。';
    if (ranked === 1) {
      return both === 1
        ? '本期纳入排名的1个单位，上期也有名次。'
        : '本期纳入排名的1个单位，上期没有名次，不能比较。';
    }
    if (both === 0) return `本期纳入排名的${ranked}个单位，上期均没有名次，不能比较。`;
    return both === ranked
      ? `本期纳入排名的${ranked}个单位，上期均有名次。`
      : `本期纳入排名的${ranked}个单位中，上期也有名次、可以比较的${both}个；上期没有名次、不作比较的${ranked - both}个。`;
  },

  meaning: ({ scope: { scores } }: ProgressFigures): string => words.changes.meaning[scores],

  rates: ({ compared }: ProgressFigures): string | undefined => {
    if (compared === undefined) return undefined;
    const { units, previous, now } = compared;
    const whose = units === 1 ? '该单位得分率' : `${units}个单位合计得分率`;
    if (previous.equals(now)) {
      return `按可比指标计算，${whose}为${percentText(now)}，与上期持平。`;
    }
    const before = percentText(previous, [now]);
    const after = percentText(now, [previous]);
    const change = decimal(number(after)).minus(number(before));
    return `按可比指标计算，${whose}较上期${changeWord(change)}，上期为${before}，本期为${after}，${change.greaterThan(0) ? '提高' : '下降'}${change.abs()}个百分点。`;
  },

  directions: ({ compared }: ProgressFigures): string | undefined =>
    compared === undefined
      ? undefined
      : told(compared.scores, '可比得分', { up: '高于上期', down: '低于上期', same: '与上期持平' }),

  ranks: ({ ranks, both }: ProgressFigures): string | undefined =>
    both === 1 && ranks.same === 0
      ? undefined
      : told(ranks, '名次', { up: '上升', down: '下降', same: '不变' }),

  movers: ({ risers, fallers, both }: ProgressFigures): string | undefined => {
    const [one] = [...risers, ...fallers];
    if (both === 1) {
      return one && `该单位名次由第${one.previousRank}名${steps(one)}第${one.unit.rank}名。`;
    }
    const [up] = risers;
    const [down] = fallers;
    const clauses = [
      ...(up === undefined ? [] : [moved('上升', risers, up)]),
      ...(down === undefined ? [] : [moved('下降', fallers, down)]),
    ];
    return clauses.length === 0 ? undefined : phrases.clauses(clauses);
  },

  themes: ({ themes }: ProgressFigures): string | undefined => {
    if (themes.length === 0) return undefined;
    const up = themes.filter(({ change }) => change.greaterThan(0));
    const down = themes.filter(({ change }) => change.lessThan(0));
    const [only] = themes;
    if (themes.length === 1 && only !== undefined) {
      return only.change.isZero()
        ? `“${only.name}”领域得分率与上期持平。`
        : `“${only.name}”领域得分率较上期${changeWord(only.change)}，${stepped(only)}。`;
    }
    const same = themes.length - up.length - down.length;
    if (same === themes.length) return `${themes.length}个领域的平均得分率均与上期持平。`;
    const counts = [
      ...(up.length > 0 ? [`提高的${up.length}个`] : []),
      ...(down.length > 0 ? [`下降的${down.length}个`] : []),
      ...(same > 0 ? [`持平的${same}个`] : []),
    ];
    const ends = [extreme('提高', up), extreme('下降', down)].filter((one) => one !== '');
    const [all] = counts.length === 1 ? [up.length > 0 ? '提高' : '下降'] : [];
    const whole =
      all === undefined
        ? `${themes.length}个领域中，平均得分率较上期${counts.join('、')}`
        : `${themes.length}个领域的平均得分率全部较上期${all}`;
    return `${whole}；${phrases.clauses(ends)}`;
  },

  leftOut: ({ scope, leaves, points, leftOut }: ProgressFigures): string | undefined => {
    const count = leftOut.current.length + leftOut.previous.length;
    if (!scope.previous.by_leaf) return undefined;
    if (count === 0) return `本期${leaves}项指标（${points}分）全部纳入比较。`;
    const by = (side: UncomparedLeafRow['side'], why: UncomparedLeafRow['why']) =>
      leftOut[side].filter((row) => row.why === why).map(({ name }) => name);
    const parts = [
      ['本期新增', by('current', 'added')],
      ['上期有而本期取消', by('previous', 'dropped')],
      ['属加分项、扣分项或类型有变', by('current', 'type')],
    ] as const;
    const some = parts.filter(([, names]) => names.length > 0);
    const compared =
      leaves === 0 ? '本期没有指标纳入逐项比较' : `本期${leaves}项指标（${points}分）纳入逐项比较`;
    return some.length === 0
      ? `${compared}。`
      : `${compared}。没有纳入的：${phrases.clauses(
          some.map(
            ([what, names]) => `${what}的${names.length}项，即${phrases.quoted(names, '项', 5)}`,
          ),
        )}`;
  },

  placesCell: (places: number): string =>
    places === 0 ? '持平' : `${places > 0 ? '上升' : '下降'}${Math.abs(places)}位`,
  pointsCell: (change: Decimal | undefined, decimals: number): string =>
    change === undefined ? '—' : signed(change, decimals),
  themeCell: ({ change }: ThemeChange): string => signed(change, 1),
} as const;

function told(
  { up, down, same }: Directions,
  what: string,
  say: Readonly<Record<keyof Directions, string>>,
): string | undefined {
  const whole = up + down + same;
  if (whole === 0) return undefined;
  const parts = [
    [say.up, up],
    [say.down, down],
    [say.same, same],
  ] as const;
  const some = parts.filter(([, units]) => units > 0).toSorted((a, b) => b[1] - a[1]);
  const [first, ...others] = some;
  if (first === undefined) return undefined;
  const [word, units] = first;
  if (whole === 1) return `该单位${what}${word}。`;
  if (others.length === 0) return `可以比较的${whole}个单位${what}全部${word}。`;
  const most = `${phrases.size(units, whole)}单位${what}${word}（${units}个，占${partText(units, whole)}）`;
  return `可以比较的${whole}个单位中，${phrases.clauses([
    most,
    ...others.map(([other, count]) => `${other}的${count}个`),
  ])}`;
}

function moved(word: string, movers: readonly Mover[], { places }: Mover): string {
  const most = movers.filter((one) => one.places === places);
  const names = phrases.units(
    most.map(({ unit }) => unit.name),
    5,
  );
  const [only] = most;
  return most.length === 1 && only !== undefined
    ? `${word}位次最多的是${names}，由第${only.previousRank}名到第${only.unit.rank}名，${word}${Math.abs(places)}位`
    : `${word}位次最多的是${names}，均${word}${Math.abs(places)}位`;
}

function extreme(word: string, changes: readonly ThemeChange[]): string {
  const ordered = changes.toSorted((a, b) => b.change.abs().comparedTo(a.change.abs()));
  const [first] = ordered;
  if (first === undefined) return '';
  const names = ordered.filter(({ change }) => change.equals(first.change)).map(({ name }) => name);
  return `${word}最多的是${phrases.quoted(names, '个领域')}，${names.length > 1 ? '均' : ''}${stepped(first)}`;
}

function stepped({ change }: ThemeChange): string {
  const size = faithful(change.abs(), 1, [decimal(0)]);
  return `${change.greaterThan(0) ? '提高' : '下降'}${size}个百分点`;
}

/** A change with its sign, and with as many places as tell it from none. */
function signed(change: Decimal, places: number): string {
  if (change.isZero()) return '持平';
  const text = faithful(change.abs(), places, [decimal(0)]);
  const { up, down } = words.changes.signs.figure;
  return `${change.greaterThan(0) ? up : down}${text}`;
}

/** Without its sign. */
function number(percent: string): string {
  return percent.slice(0, -'%'.length);
}

function steps({ places }: Mover): string {
  return places > 0 ? '升至' : '降至';
}
