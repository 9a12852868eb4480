/** Words of the problems that a rectification ledger names. */
export const ledgerWords = {
  notEntered: '未填报，按 0 分计',
  notMeasured: '尚无采集数据，按 0 分计',
  /** What the rule asks, and how the value comes to its points. */
  short: (goal: string, arithmetic: string) => `目标为“${goal}”：${arithmetic}`,
  undone: (items: readonly string[]) => `未完成 ${items.length} 项：${items.join('；')}`,
  graded: (level: string, goal: string) => `评定为“${level}”，目标为“${goal}”`,
  scored: (score: string, points: string) => `得 ${score} 分，满分 ${points} 分`,
  deducted: (arithmetic: string) => `扣分：${arithmetic}`,
  taken: (points: string) => `扣 ${points} 分`,
  separator: '；',
};
