import { keysOf } from '#core/keys.ts';
import type { Rule, RuleOf } from '#core/scheme/rules.ts';
import type { LeafDocument, LeafType, SchemeDocument, Veto } from '#core/scheme/schema.ts';
import { themeNames } from '../../wording/themes.ts';
import { ruleKindNames, unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';

/** What a cell may say, by what the scheme holds for it. */
export type Options<K extends string = string> = Readonly<Record<K, string>>;

const typeNames: Options<LeafType> = { base: '基本项', bonus: '加分项', deduction: '扣分项' };

const operatorNames: Options<RuleOf<'target'>['operator']> = { '>=': '不低于', '<=': '不高于' };

/** What a missed target costs; `step` stands for the deduction by steps. */
const otherwiseNames = {
  none: '不得分',
  proportional: '按比例得分',
  step: '按差距扣分',
} as const satisfies Options;

const originNames: Options<LeafDocument['origin']> = {
  workbook: '单位填报',
  external: '统一采集',
};

const effectNames: Options<Veto['effect']['kind']> = {
  cap: '得分不超过',
  grade: '等次不高于',
  zero: '计零分',
};

/** Every set of options, by what they are for. */
export const options = {
  type: typeNames,
  rule: ruleKindNames,
  operator: operatorNames,
  otherwise: otherwiseNames,
  origin: originNames,
  theme: themeNames,
  unitKind: unitKindNames,
  effect: effectNames,
  kind: { annual: '年度考评', midterm: '中期评估' } satisfies Options<SchemeDocument['kind']>,
  below: { return: '退回', flag: '参加排名并标明' } satisfies Options<
    SchemeDocument['performanceWeight']['below']
  >,
  rankedOn: { rounded: '修约后的得分', exact: '未修约的得分' } satisfies Options<
    SchemeDocument['ranking']['on']
  >,
  peers: { kind: '单位类别', prefecture: '所属市州' } satisfies Options<
    SchemeDocument['ranking']['peers'][number]
  >,
  incomplete: { return: '退回', zero: '空项计零分' } satisfies Options<
    SchemeDocument['incomplete']
  >,
  evaluators: {
    mean: '平均数',
    median: '中位数',
    trimmedMean: '去掉最高最低后的平均数',
  } satisfies Options<SchemeDocument['evaluators']>,
} as const;

/** How a rule treats what misses it, as the sheet names it. */
export function otherwiseName(rule: Extract<Rule, { otherwise: unknown }>): string {
  return typeof rule.otherwise === 'string' ? otherwiseNames[rule.otherwise] : otherwiseNames.step;
}

/** What a word stands for, however wide its characters and with blanks anywhere. */
export function optionOf<K extends string>(options: Options<K>, word: string): K | undefined {
  const wanted = bare(word);
  return keysOf(options).find((key) => bare(options[key]) === wanted);
}

function bare(word: string): string {
  return word.normalize('NFKC').replaceAll(/\s/g, '');
}
