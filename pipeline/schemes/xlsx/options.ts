import { keysOf } from '#core/keys.ts';
import type { Rule, RuleOf } from '#core/scheme/rules.ts';
import {
  belowFloorNames,
  effectNames,
  evaluatorNames,
  incompleteNames,
  originNames,
  peerNames,
  rankedOnNames,
  ruleKindNames,
  schemeKindNames,
  unitKindNames,
} from '#core/scheme/wording/names.zh-CN.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import { themeNames } from '../../wording/themes.ts';

/** What a cell may say, by what the scheme holds for it. */
export type Options<K extends string = string> = Readonly<Record<K, string>>;

const operatorNames: Options<RuleOf<'target'>['operator']> = { '>=': '不低于', '<=': '不高于' };

/** What a missed target costs; `step` stands for the deduction by steps. */
const otherwiseNames = {
  none: '不得分',
  proportional: '按比例得分',
  step: '按差距扣分',
} as const satisfies Options;

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
  kind: schemeKindNames,
  below: belowFloorNames,
  rankedOn: rankedOnNames,
  peers: peerNames,
  incomplete: incompleteNames,
  evaluators: evaluatorNames,
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
