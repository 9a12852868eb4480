/** Names of the sheets of a rectification ledger: part of the contract with whoever reads one. */
export const ledgerSheets = { items: '整改台账', identity: '_zhunsheng_ledger' } as const;

/** Headers of `整改台账`, in order; the header row is the one whose column A says `序号`. */
export const ledgerHeaders = {
  number: '序号',
  code: '指标编号',
  name: '指标名称',
  lost: '失分',
  problem: '问题',
  measure: '整改措施',
  responsible: '责任单位',
  due: '完成时限',
  evidence: '佐证',
  closedOn: '销号日期',
  note: '备注',
} as const;
export type LedgerColumn = keyof typeof ledgerHeaders;

/** Columns that the unit fills in. */
export const ledgerInputs = [
  'measure',
  'responsible',
  'due',
  'evidence',
  'closedOn',
  'note',
] as const satisfies readonly LedgerColumn[];
export type LedgerInput = (typeof ledgerInputs)[number];

/** Columns that the office fills in and nobody may change. */
export const ledgerFixed = ['name', 'lost', 'problem'] as const satisfies readonly LedgerColumn[];

/** Longest text that an input takes, in UTF-16 units, as Excel counts. */
export const longestInLedger = {
  measure: 1_000,
  responsible: 200,
  evidence: 500,
  note: 500,
} as const satisfies Partial<Record<LedgerInput, number>>;
