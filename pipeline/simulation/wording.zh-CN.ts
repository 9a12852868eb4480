/** What simulated evaluators write. */
export const simulationWords = {
  judged: [
    '制度已建立，个别环节落实不够到位',
    '台账资料不够完整',
    '与上年相比改进不明显',
    '抽查发现个别案卷不规范',
  ],
  omission: '本年度未发生此类事项',
  overridden: '复查资料后按实际情况核减',
  inbox: '收件夹',
  corrected: (name: string) => `${name}（更正）`,
  batch: (prefecture: string) => `${prefecture}报送`,
  evidenceNote: '模拟数据',
  evidenceLink: (number: string) => `佐证材料/${number}.pdf`,
  blocks: ['经济高质量发展', '社会民生', '生态环境', '党的建设'],
  ruleOfLaw: '法治建设',
};
