/** The annexes. */
export const annexWords = {
  ranking: '全部单位得分和名次',
  rankedCaption: '纳入排名的单位',
  unrankedCaption: '未纳入排名的单位',
  rank: '名次',
  unit: '单位',
  kind: '类别',
  place: '所属市州',
  score: '得分',
  grade: '等次',
  kindRank: '同类名次',
  placeRank: '市州内名次',
  rankWithout: '缺项计零名次',
  remark: '备注',
  status: '情形',
  reason: '主要原因',
  noneRanked: '没有单位纳入排名。',
  rankingNote: '得分相同的名次并列，其后名次顺延；缺项计零名次为合理缺项不折算、按零分计时的名次。',
  veto: '一票否决',

  indicators: '指标得分统计',
  code: '编号',
  indicator: '指标',
  points: '分值',
  units: '适用单位',
  mean: '平均得分',
  rate: '得分率',
  deviation: '标准差',
  zero: '零分单位',
  full: '满分单位',
  indicatorsNote:
    '以纳入排名且适用该指标的单位为统计范围；标准差为总体标准差。加分、扣分指标注在名称之后。',
  types: { base: '', bonus: '（加分）', deduction: '（扣分）' },
  noFigure: '—',

  findings: '校验发现的问题',
  severity: '级别',
  severities: { error: '须更正', warning: '请核对', info: '供参考' },
  position: '位置',
  message: '问题',
  noFindings: '校验没有发现问题。',
  counts: (errors: number, warnings: number, infos: number): string => {
    const parts = [
      ...(errors > 0 ? [`须更正的${errors}处`] : []),
      ...(warnings > 0 ? [`请核对的${warnings}处`] : []),
      ...(infos > 0 ? [`供参考的${infos}处`] : []),
    ];
    const all = `校验发现的问题共${errors + warnings + infos}处`;
    return `${all}，${parts.length > 1 ? `其中${parts.join('，')}` : `均为${only(errors, warnings)}`}。`;
  },
  bounded: (listed: number, all: number): string =>
    `此处按须更正、请核对、供参考的顺序列前${listed}处，其余${all - listed}处见同一文件夹中的findings.csv。`,
} as const;

function only(errors: number, warnings: number): string {
  if (errors > 0) return annexWords.severities.error;
  return warnings > 0 ? annexWords.severities.warning : annexWords.severities.info;
}
