import { options, type Options } from './options.ts';

/** How the value of a setting is written: as it is, as a bare word, a number, a share, a day, of a list. */
export type SettingForm =
  | 'text'
  | 'word'
  | 'number'
  | 'whole'
  | 'share'
  | 'date'
  | { readonly one: Options }
  | { readonly several: Options };

/** A setting of a scheme: its row in the sheet. */
export interface Setting {
  readonly name: string;
  /** Where it stands in the scheme. */
  readonly path: readonly [string, ...string[]];
  readonly form: SettingForm;
  readonly note: string;
  /** Whether it may be left empty. */
  readonly optional?: true;
}

/** Every setting but the tree, the grades and the vetoes, in the order of the sheet. */
export const settings: readonly Setting[] = [
  {
    name: '标识',
    path: ['id'],
    form: 'word',
    note: '方案的唯一名称，由小写字母、数字和短横线组成，各年版次沿用同一标识',
  },
  { name: '方案名称', path: ['title'], form: 'text', note: '印在填报工作簿和报告上的名称' },
  {
    name: '版次',
    path: ['edition'],
    form: 'text',
    note: '每次修改都换一个版次，如 2024.1；已下发的版次不能再改',
  },
  {
    name: '接替方案',
    path: ['replaces'],
    form: 'word',
    note: '由另一标识的方案改编而来的，填原方案的标识；标识未变的不填',
    optional: true,
  },
  { name: '依据文件', path: ['document', 'title'], form: 'text', note: '方案所依据文件的名称' },
  { name: '发文机关', path: ['document', 'issuer'], form: 'text', note: '印发该文件的机关' },
  {
    name: '文号',
    path: ['document', 'number'],
    form: 'text',
    note: '文号和印发日期至少填一项',
    optional: true,
  },
  {
    name: '印发日期',
    path: ['document', 'date'],
    form: 'date',
    note: '如 2023-04-15',
    optional: true,
  },
  {
    name: '方案类型',
    path: ['kind'],
    form: { one: options.kind },
    note: '年度考评，或规划实施的中期评估',
  },
  { name: '考评期间起', path: ['period', 'start'], form: 'date', note: '考评所涵盖的第一日' },
  { name: '考评期间止', path: ['period', 'end'], form: 'date', note: '考评所涵盖的最后一日' },
  {
    name: '评价日期',
    path: ['evaluationDate'],
    form: 'date',
    note: '以这一天的情况为准；逾期天数算到这一天',
  },
  {
    name: '总分',
    path: ['total'],
    form: 'number',
    note: '各基本项分值之和，加分项、扣分项不计入',
  },
  { name: '小数位数', path: ['decimals'], form: 'whole', note: '总得分保留几位小数，0 至 4' },
  {
    name: '加分上限',
    path: ['bonusCap'],
    form: 'number',
    note: '加分合计最多加多少分；不加分填 0',
  },
  {
    name: '合理缺项上限',
    path: ['omission', 'maximum'],
    form: 'share',
    note: '标为不适用的分值最多占总分的比例，超过的退回',
  },
  {
    name: '法治权重下限',
    path: ['performanceWeight', 'floor'],
    form: 'share',
    note: '法治建设在综合考核中的最低权重，不得低于 10%',
  },
  {
    name: '低于权重下限',
    path: ['performanceWeight', 'below'],
    form: { one: options.below },
    note: '法治权重低于下限的工作簿怎样处理',
  },
  {
    name: '排名依据',
    path: ['ranking', 'on'],
    form: { one: options.rankedOn },
    note: '按四舍五入之后的得分排名，或按之前的得分排名',
  },
  {
    name: '分组排名',
    path: ['ranking', 'peers'],
    form: { several: options.peers },
    note: '除总排名外，还在哪些同类之中排名；一行写一项',
  },
  {
    name: '未填完的',
    path: ['incomplete'],
    form: { one: options.incomplete },
    note: '没有填完的工作簿怎样处理',
  },
  {
    name: '多人评分',
    path: ['evaluators'],
    form: { one: options.evaluators },
    note: '同一阶段有几人评分时，取什么数',
  },
];
