/** The words of charts and of what is told of them. Figures arrive as text. */
export const chartWords = {
  listSeparator: '，',
  distribution: {
    horizontal: '得分',
    vertical: '单位数',
    limit: (grade: string, from: string) => `${grade} ${from} 分起`,
    one: (score: string) => `1 个单位参与排名，得 ${score} 分。`,
    equal: (units: number, score: string) => `${units} 个单位参与排名，得分均为 ${score} 分。`,
    summary: (units: number, lowest: string, highest: string, median: string, bands: string) =>
      `${units} 个单位参与排名，最低 ${lowest} 分，最高 ${highest} 分，中位数 ${median} 分。${bands}。`,
    bands: (bands: string) => `各得分段的单位数：${bands}`,
    band: (from: string, to: string, units: number) => `${from} 至 ${to} 分 ${units} 个单位`,
  },
} as const;
