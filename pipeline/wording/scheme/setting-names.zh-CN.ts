import type { SettingKey } from '#core/scheme/differences.ts';

/** What each setting of a scheme is called; of a group, what its first part is. */
export const settingNames: Readonly<Record<SettingKey, string>> = {
  id: '标识',
  title: '方案名称',
  edition: '版次',
  replaces: '接替方案',
  document: '依据文件',
  kind: '方案类型',
  period: '考评期间',
  evaluationDate: '评估日期',
  total: '总分',
  decimals: '小数位数',
  bonusCap: '加分上限',
  omission: '合理缺项上限',
  performanceWeight: '法治权重下限',
  ranking: '排名依据',
  grades: '等次',
  followUp: '约谈和通报',
  incomplete: '漏填处理',
  evaluators: '多人评分',
  vetoes: '一票否决',
};

/** What the groups of a ranking are called. */
export const peersName = '分组排名';
