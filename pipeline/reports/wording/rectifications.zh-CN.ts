import type { RectificationState } from '../../database/marts.ts';

/** What became of the items of ledgers, in tables. */
export const rectificationNames: Readonly<Record<RectificationState, string>> = {
  closed: '销号属实',
  contradicted: '已销号但仍有失分',
  open: '未销号',
  overdue: '逾期未销号',
  unmatched: '已销号但无从核对',
};

/** Words of sheet 整改核对. */
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
} as const;
