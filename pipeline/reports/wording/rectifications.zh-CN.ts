import type { RectificationState } from '../../database/marts.ts';

/** What became of the items of ledgers, in tables. */
export const rectificationNames: Readonly<Record<RectificationState, string>> = {
  closed: '销号属实',
  contradicted: '已销号但仍有失分',
  open: '未销号',
  overdue: '逾期未销号',
  unmatched: '已销号但无从核对',
};

/** Words of sheet 整改核对, and of a card's sentence. */
export const rectificationWords = {
  sheet: '整改核对',
  note: '上期整改台账各事项与本期得分逐项核对的结果；销号日期晚于考评日的，按考评日尚未销号处理，本期不再失分的除外。',
  state: '核对结果',
  previousCode: '上期编号',
  code: '本期编号',
  name: '指标名称',
  previousLost: '上期失分',
  lost: '本期失分',
  problem: '问题',
  measure: '整改措施',
  responsible: '责任单位',
  due: '完成时限',
  evidence: '佐证',
  closedOn: '销号日期',
  remarks: '备注',

  items: (count: number, states: readonly string[]) =>
    `上期整改事项共 ${count} 项：${states.join('，')}。`,
  stateCount: (state: string, count: number) => `${state} ${count} 项`,
  stillLost: (name: string, points: string) => `“${name}”本期仍失 ${points} 分`,
  named: (named: readonly string[], count: number) =>
    `已销号事项中，${named.join('，')}${count > named.length ? `，另有 ${count - named.length} 项仍有失分` : ''}，请核实整改是否到位。`,
} as const;
