import { evaluatorNames, rankedOnNames } from '#core/scheme/wording/names.zh-CN.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import type { ExplanationWords } from './words.ts';

export const zhCN: ExplanationWords = {
  title: (unit, code, kind) => `${unit}（${code}，${kind}）为什么是这个名次`,
  basis: (round, scheme, edition) => `考评周期 ${round}，《${scheme}》，版次 ${edition}`,
  place: (rank, of, score, grade) =>
    `第 ${rank} 名，${score} 分，等次为${grade}；共 ${of} 个单位参与排名。`,
  notRanked: (state) => `未参与排名：${state}。`,
  missing:
    '尚未收到该单位的填报工作簿。请将 issued 文件夹中该单位的工作簿填好、封存后报送，再运行 collect 归集。',

  steps: {
    leafScores: '① 指标得分：按评分规则计算，限定在 0 分与指标分值之间',
    omission: '② 缺项折算',
    bonus: '③ 加分',
    deduction: '④ 扣分',
    veto: '⑤ 一票否决',
    clamp: '⑥ 限定范围',
    rounding: '⑦ 修约',
    rank: '⑧ 排名',
  },
  score: '得分',
  points: '分值',
  types: { bonus: typeNames.bonus, deduction: typeNames.deduction },

  separator: '；',
  entered: (stage, evaluator, value) => `${whose(stage, evaluator)}填“${value}”`,
  scored: (stage, evaluator, score) => `${whose(stage, evaluator)}评定 ${score} 分`,
  stages: { ...stageNames, external: '统一采集' },
  own: (score) => `评估员改评为 ${score} 分`,
  reason: (reason) => `理由：${reason}`,
  source: (file, place) => `见 ${[file, place].filter(Boolean).join(' ')}`,
  line: (line) => `第 ${line} 行`,
  unanswered: '没有填报，计 0 分',
  superseded: '以后一阶段的得分为准',
  omitted: (reason) => `不适用，不计入：${reason}`,
  combined: (how, score) => `多名评估员评分，${evaluatorNames[how]}：${score} 分`,

  sum: (what) => `${what}合计`,
  base: '基本项',
  attainable: '可得分值',
  noOmission: '没有缺项。',
  omissions: (count, points) => `缺项 ${count} 项，共 ${points} 分，从得分和可得分值两边剔除。`,
  calculation: (left, isExact, result) => `${left} ${isExact ? '=' : '≈'} ${result}`,
  nothingAttainable: '没有可得分值，基础得分为 0',
  bonus: (sum, cap, isCapped) =>
    isCapped
      ? `加分项合计 ${sum} 分，超过上限，按上限 ${cap} 分计。`
      : `加分项合计 ${sum} 分，上限 ${cap} 分。`,
  noVeto: '没有一票否决事项。',
  veto: (code, name, effect, source) => `${code} ${name}：${effect}。${source}`,
  cap: (score) => `得分不超过 ${score} 分`,
  atMost: (grade) => `等次不高于${grade}`,
  zero: '计零分',
  vetoed: (score) => `否决后 ${score}`,
  notVetoed: (score) => `得分不变，${score}`,
  held: (highest, result) => `限定在 0 至 ${highest} 之间：${result}`,
  rounded: (decimals, exact, result) => `${exact} 四舍五入，保留 ${decimals} 位小数：${result}`,

  ranked: (on, rank, of) => `按${rankedOnNames[on]}由高到低，第 ${rank} 名，共 ${of} 个单位。`,
  before: (rank, units, score, gap) => `前一位：第 ${rank} 名${units}，${score} 分，高 ${gap} 分。`,
  after: (rank, units, score, gap) => `后一位：第 ${rank} 名${units}，${score} 分，低 ${gap} 分。`,
  tied: (units) => `与${units}得分相同，名次并列。`,
  first: '没有单位在前。',
  last: '没有单位在后。',
  alone: '本期只有该单位参与排名。',
  units: (named, count) => `${named.join('、')}${count > named.length ? `等 ${count} 个单位` : ''}`,
  named: (prefecture, name) => (prefecture === '' ? name : `${name}（${prefecture}）`),
  peers: (by, group, rank, of) =>
    `${by === 'kind' ? '同类' : '同一市州'}（${group}）第 ${rank} 名，共 ${of} 个单位。`,
  unrescaled: (score, rank) => `缺项若计零分：${score} 分，第 ${rank} 名。`,
  weightTitle: '综合考核',
  weight: (weight, source) => `法治建设权重 ${weight}，${source}`,
  noWeight: '没有填报法治建设在综合考核中的权重。',
  weighted: (score, total, weight, isExact, result) =>
    `加权得分：${score} ÷ ${total} × 100 × ${weight} ${isExact ? '=' : '≈'} ${result}`,
  belowFloor: '权重不合规。',
  graded: (severity, text) => `${severity} ${text}`,
  findings: (count) => `校验发现 ${count} 处：`,
};

function whose(stage: string, evaluator: string): string {
  return evaluator === '' ? stage : `${stage}（${evaluator}）`;
}
