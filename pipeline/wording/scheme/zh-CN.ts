import { themeNames } from '../themes.ts';
import {
  belowFloorNames,
  effectNames,
  evaluatorNames,
  followUpNames,
  incompleteNames,
  leafAspectNames,
  originNames,
  peerNames,
  rankedOnNames,
  schemeKindNames,
  unitKindNames,
} from '#core/scheme/wording/names.zh-CN.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import { peersName, settingNames } from './setting-names.zh-CN.ts';
import type { SchemeWords } from './words.ts';

export const zhCN: SchemeWords = {
  themes: themeNames,
  unitKinds: unitKindNames,
  types: typeNames,
  kinds: schemeKindNames,
  followUps: followUpNames,
  origins: originNames,
  comma: '、',
  none: '（无）',
  labelled: (label, value) => `${label}：${value}`,
  points: (points) => `${points} 分`,

  settings: settingNames,
  hash: '校验值',
  values: {
    document: (title, issuer, number, date) =>
      [`《${title}》`, issuer, number, date].filter(Boolean).join('，'),
    period: (start, end) => `${start} 至 ${end}`,
    decimals: (count) => `保留 ${count} 位小数`,
    omission: (maximum) => `总分的 ${maximum}`,
    weight: (floor, below) => `综合考核的 ${floor}，低于下限的${belowFloorNames[below]}`,
    ranking: (on, peers) =>
      `${rankedOnNames[on]}；${peersName}：${peers.map((peer) => peerNames[peer]).join('、')}`,
    grade: (name, from) => `${name} ${from} 分起`,
    followUp: (measure, below) => `低于 ${below} 分的${followUpNames[measure]}`,
    incomplete: incompleteNames,
    evaluators: evaluatorNames,
    veto: (code, name, effect, source) => `${code} ${name}：${effect}${source && `〔${source}〕`}`,
    cap: (score) => `${effectNames.cap} ${score} 分`,
    atMost: (grade) => `${effectNames.grade}${grade}`,
    zero: effectNames.zero,
  },

  list: {
    facts: (edition, kind, period, leaves, total) =>
      `版次 ${edition}，${kind}，${period}，${leaves} 项末级指标，${total} 分`,
  },

  show: {
    indicators: '指标体系',
    marked: (name, type) => `${name}〔${type}〕`,
    dates: (start, due) =>
      [start && `${start} 开始`, due && `${due} 前完成`].filter(Boolean).join('，'),
    facts: (facts) => `〔${facts.join('；')}〕`,
    chapters: '各章分值',
    themes: '各领域分值',
    noTheme: '未注明领域',
    leaves: '指标',
    points: '分值',
    bonus: '加分',
    deduction: '扣分',
    share: '占比',
    total: '合计',
    composition: (measured, measuredShare, judged, judgedShare) =>
      `可量化的 ${measured} 分（${measuredShare}），由评估员评定的 ${judged} 分（${judgedShare}）。`,
  },

  check: {
    sound: (title, leaves, total) => `《${title}》可以使用：${leaves} 项末级指标，共 ${total} 分。`,
    errors: (count) => `考评方案有 ${count} 处问题，须更正：`,
    warnings: (count) => `有 ${count} 处请核对：`,
  },

  diff: {
    before: '原方案',
    after: '新方案',
    named: (title, id, edition) => `${id}，版次 ${edition}，《${title}》`,
    notOneLine:
      '注意：两个方案不相承接，标识不同，也没有写明接替方案；以下按编号对应，编号相同的未必是同一项任务。',
    same: '两个方案内容相同。',
    settings: '方案设置',
    branches: '上级指标',
    leaves: '末级指标',
    kinds: {
      added: '新增',
      dropped: '取消',
      changed: '变更',
      merged: '合并',
      split: '拆分',
      regrouped: '重组',
    },
    aspects: leafAspectNames,
    counted: {
      name: '改名',
      points: '调分',
      rule: '改规则',
      parent: '移位',
      type: '改类型',
    },
    branchAspects: leafAspectNames,
    weight: '改由权重或分值给定，或权重有调整',
    rewritten: '写法有调整，计分不变',
    vetoesReordered: '排列次序有调整',
    reordered: '指标的排列次序有调整。',
    withPoints: (code, name, points) => `${code} ${name}${points && `（${points} 分）`}`,
    changed: (before, after) => `${before} → ${after}`,
    was: '原',
    is: '现',
    count: (what, count) => `${what} ${count} 项`,
    summary: (counts, aspects, unchanged) =>
      `末级指标：${counts && `${counts}${aspects && `（其中${aspects}）`}，`}未变 ${unchanged} 项。`,
  },
};
