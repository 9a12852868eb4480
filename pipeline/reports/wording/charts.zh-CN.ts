/** The words of charts and of what is told of them. Figures arrive as text. */
export const chartWords = {
  listSeparator: '，',
  percent: (figure: string) => `${figure}%`,
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
  chapters: {
    mean: '平均得分率',
    median: '得分率中位数',
    own: '本单位得分率',
    peerMedian: { kind: '同类单位中位数', prefecture: '本市州单位中位数' },
    everyMedian: '全部单位中位数',
    figures: (rate: string, beside: string) => `${rate} / ${beside}`,
    summary: (rateName: string, besideName: string, chapters: string) =>
      `各一级指标的${rateName}与${besideName}：${chapters}。`,
    lowestOnly: (shown: number) => `图中只列得分率最低的 ${shown} 个一级指标。`,
    pair: (name: string, rate: string, beside: string) => `${name} ${rate}、${beside}`,
  },
  heat: {
    all: '全部单位',
    none: '—',
    class: (from: number, to: number) => `${from}～${to}%`,
    cell: (place: string, leaf: string, rate: string) => `${place}“${leaf}”${rate}`,
    scales: {
      units: (count: number) => `${count} 个单位`,
      lastUnits: (count: number) => `名次最后的 ${count} 个单位`,
      prefectures: (count: number) => `${count} 个市州`,
      provinces: (count: number) => `${count} 个省份`,
    },
    everyLeaf: (count: number) => `全部 ${count} 项基本指标`,
    weakest: (count: number, every: number) => `${every} 项基本指标中得分率最低的 ${count} 项`,
    summary: (places: string, leaves: string, lowest: string) =>
      `${places}在${leaves}上的得分率，颜色越深得分率越低。最低的是：${lowest}。`,
  },
  slope: {
    heading: {
      before: (round: string) => `上期名次（${round}）`,
      now: (round: string) => `本期名次（${round}）`,
    },
    directions: { up: '名次上升', down: '名次下降', same: '名次不变' },
    signs: {
      up: (places: number) => `↑${places}`,
      down: (places: number) => `↓${places}`,
      same: '持平',
    },
    before: (unit: string, rank: string) => `${unit} ${rank}`,
    now: (rank: string, unit: string, change: string) => `${rank} ${unit} ${change}`,
    every: (units: number) => `两期都有名次的 ${units} 个单位的名次变化。`,
    chosen: (units: number, shown: number) =>
      `两期都有名次的 ${units} 个单位中，本期名次居前和升降最多的 ${shown} 个单位的名次变化。`,
    risers: (units: string) => `上升最多的是：${units}。`,
    fallers: (units: string) => `下降最多的是：${units}。`,
    still: '名次都没有变化。',
    moved: (unit: string, before: number, now: number, change: string) =>
      `${unit}由第 ${before} 名到第 ${now} 名（${change}）`,
  },
} as const;
