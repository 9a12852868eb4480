import { peersName, settingNames as names } from '../../wording/scheme/setting-names.zh-CN.ts';
import { followUpNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { SettingRow } from './settings.ts';

/** What each row of 方案 is called, and what stands beside it. */
export const settingWords: Readonly<
  Record<SettingRow, { readonly name: string; readonly note: string }>
> = {
  id: {
    name: names.id,
    note: '方案的唯一名称，由小写字母、数字和短横线组成，各年版次沿用同一标识',
  },
  title: { name: names.title, note: '印在填报工作簿和报告上的名称' },
  edition: {
    name: names.edition,
    note: '每次修改都换一个版次，如 2024.1；已下发的版次不能再改',
  },
  replaces: {
    name: names.replaces,
    note: '由另一标识的方案改编而来的，填原方案的标识；标识未变的不填',
  },
  document: { name: names.document, note: '方案所依据文件的名称' },
  issuer: { name: '发文机关', note: '印发该文件的机关' },
  number: { name: '文号', note: '文号和印发日期至少填一项' },
  date: { name: '印发日期', note: '如 2023-04-15' },
  kind: { name: names.kind, note: '年度考评，或规划实施的中期评估' },
  start: { name: `${names.period}起`, note: '考评所涵盖的第一日' },
  end: { name: `${names.period}止`, note: '考评所涵盖的最后一日' },
  evaluationDate: {
    name: names.evaluationDate,
    note: '以这一天的情况为准；逾期天数算到这一天',
  },
  total: { name: names.total, note: '各基本项分值之和，加分项、扣分项不计入' },
  decimals: { name: names.decimals, note: '总得分保留几位小数，0 至 4' },
  bonusCap: { name: names.bonusCap, note: '加分合计最多加多少分；不加分填 0' },
  omission: {
    name: names.omission,
    note: '标为不适用的分值最多占总分的比例，超过的退回',
  },
  floor: {
    name: names.performanceWeight,
    note: '法治建设在综合考核中的最低权重，不得低于 10%',
  },
  below: { name: '低于权重下限', note: '法治权重低于下限的工作簿怎样处理' },
  rankedOn: { name: names.ranking, note: '按四舍五入之后的得分排名，或按之前的得分排名' },
  peers: { name: peersName, note: '除总排名外，还在哪些同类之中排名；一行写一项' },
  incomplete: { name: names.incomplete, note: '没有填完的工作簿怎样处理' },
  evaluators: { name: names.evaluators, note: '同一阶段有几人评分时，取什么数' },
  talk: {
    name: `${followUpNames.talk}分数线`,
    note: '总得分低于这个分数的单位列入约谈名单；不设的不填',
  },
  circular: {
    name: `${followUpNames.circular}分数线`,
    note: '总得分低于这个分数的单位列入通报名单；不设的不填',
  },
};
