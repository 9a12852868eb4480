import type { Filling } from '../support/filled.ts';

/** What a county writes: every kind of input, an omission, a score of its own, evidence, weights. */
export const selfFilling: Filling = {
  指标评分: {
    '1.1.1': {
      实际值: 0.955,
      佐证编号: 'Z1、Z2',
      自评得分: 1.5,
      扣分原因: '台账缺两个月，自行核减',
    },
    '1.1.2': { 实际值: 25.5, 佐证编号: 'Z2' },
    '1.2': { 实际值: new Date('2023-04-03T00:00:00Z') },
    '2.1': { 实际值: 1 },
    '2.2': { 实际值: '1、3' },
    '2.3': { 是否适用: '否', 缺项理由: '本年度未开展\n（见说明）' },
    '2.4': { 实际值: 0.25, 扣分原因: '台账缺 <两个月> & “三项”' },
    '2.5': { 实际值: 1 },
  },
  佐证材料: {
    '+1': {
      佐证编号: 'Z1',
      指标编号: '1.1.1',
      材料名称: '出庭台账',
      形成日期: new Date('2023-06-30T00:00:00Z'),
    },
    '+2': {
      佐证编号: 'Z2',
      指标编号: '1.1.2',
      材料名称: '案件表',
      文件或链接: 'a/案件.pdf',
      备注: '𠮷',
    },
  },
  综合考核权重: {
    '+1': { 考核板块: '法治建设', 权重: 0.1, 得分: 88.5, 是否法治建设: '是' },
    '+2': { 考核板块: '经济发展', 权重: 0.55, 是否法治建设: '否' },
    '+3': { 考核板块: '社会民生', 权重: 0.35 },
  },
};

/** What a reviewer writes. */
export const reviewFilling: Filling = {
  指标评分: {
    '1.1.1': { 复核得分: 1.25, 复核意见: '抽查 10 件，2 件超期' },
    '2.1': { 复核得分: 0, 复核意见: '另有一件' },
  },
};

/** What is entered in the first item of a ledger. */
export const closedItem = {
  measure: '补建台账，逐月核对',
  due: new Date('2024-01-03T00:00:00Z'),
  evidence: '台账照片',
  closedOn: new Date('2024-01-04T00:00:00Z'),
  note: '已办结',
};

/** Measures from elsewhere, and a veto. */
export const measures = [
  'unit_code,indicator_code,value',
  '620102,3,好',
  '620121,3,差',
  '620121,V1,1',
  '620122,3,"好"',
  '',
].join('\r\n');

export const units = `code,name,kind,city_code,city,province_code,province
620102,城关区,市辖区,620100,兰州市,620000,甘肃省
620121,永登县,县,620100,兰州市,620000,甘肃省
620122,皋兰县,县,620100,兰州市,620000,甘肃省
`;
