/** The words that the form of an official document brings along, and the names of its styles. */
export const documentWords = {
  creator: '准绳',
  simulated: '模拟数据　仅供演示',
  simulatedTitle: (title: string) => `【模拟数据】${title}`,
  /** 附件 of a document that has only one, 附件2 of one that has several. */
  annex: (number: number, count: number) => (count === 1 ? '附件' : `附件${number}`),
  annexes: '附件：',
  pageNumber: { before: '— ', after: ' —' },

  styles: {
    tableHeader: '表头',
    tableText: '表格文字',
    tableNote: '表注',
    tableStart: '表前',
    tableEnd: '表后',
    keyFigure: '关键数字',
    keyLabel: '关键数字名称',
    figure: '图',
    figureCaption: '图题',
    annexLabel: '附件标识',
    annexTitle: '附件标题',
    annexList: '附件说明',
  },
} as const;
