import { evaluatorNames, rankedOnNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { FollowUpMeasure } from '#core/scheme/schema.ts';
import type { UnitStatus } from '../../database/marts.ts';
import type { PeerKind } from '../peer-group.ts';

/** The words of a unit's feedback card. Figures, names and places arrive as text. */
export const cardWords = {
  title: (round: string) => `考评反馈卡（${round}）`,
  headings: {
    result: '考评结果',
    chapters: '各章得分',
    losses: '失分与挽回',
    next: '前移一位需要什么',
    why: '为什么是这个名次',
    findings: '校验发现',
    unranked: '未参与排名的原因',
    todo: '怎样办理',
  },

  figures: {
    score: '得分',
    grade: '等次',
    rank: '总名次',
    peers: { kind: '同类名次', prefecture: '市州内名次' } satisfies Record<PeerKind, string>,
    ofUnits: (rank: number, of: number) => `${rank}/${of}`,
  },
  result: (unit: string, score: string, total: string, grade: string, place: string) =>
    `${unit}本期得 ${score} 分（总分 ${total} 分），等次为${grade}，${place}。`,
  place: (rank: number, of: number, tied: string) =>
    of === 1
      ? '本期只有本单位参与排名'
      : `在参与排名的 ${of} 个单位中列第 ${rank} 名${tied && `，与${tied}并列`}`,
  units: (named: readonly string[], count: number) =>
    `${named.join('、')}${count > named.length ? `等 ${count} 个单位` : ''}`,
  peer: (by: PeerKind, group: string, rank: number, of: number) =>
    of === 1
      ? `${peersOf(by, group)}只有本单位参与排名`
      : `在${peersOf(by, group)}的 ${of} 个单位中列第 ${rank} 名`,
  peersSentence: (peers: readonly string[]) => `${peers.join('，')}。`,
  omission: (points: string, score: string, rank: number) =>
    `合理缺项 ${points} 分不计入；缺项若计零分，得分为 ${score} 分，列第 ${rank} 名。`,
  change: {
    none: (round: string) => `上期（${round}）未参与排名，不作比较。`,
    same: (round: string, rank: number) => `与上期（${round}）相比，名次未变，仍为第 ${rank} 名`,
    up: (round: string, before: number, now: number) =>
      `与上期（${round}）相比，名次由第 ${before} 名升至第 ${now} 名`,
    down: (round: string, before: number, now: number) =>
      `与上期（${round}）相比，名次由第 ${before} 名降至第 ${now} 名`,
    score: (sign: number, points: string) =>
      sign === 0 ? '，得分持平' : `，得分${sign > 0 ? '增加' : '减少'} ${points} 分`,
    compared: (leaves: number, sign: number, points: string) =>
      sign === 0
        ? `；可比的 ${leaves} 项指标得分持平`
        : `；可比的 ${leaves} 项指标得分${sign > 0 ? '增加' : '减少'} ${points} 分`,
    end: '。',
  },
  followUp: {
    talk: (below: string) =>
      `本期得分低于方案设定的约谈线（${below} 分）。请及早梳理问题、拟订整改措施，考评办将就整改事项与贵单位当面沟通。`,
    circular: (below: string) =>
      `本期得分低于方案设定的通报线（${below} 分）。考评办将按方案规定的程序办理，请抓紧落实整改台账。`,
  } satisfies Record<FollowUpMeasure, (below: string) => string>,
  belowFloor: (weight: string, floor: string) =>
    `综合考核中法治建设的权重为 ${weight}，不符合不低于 ${floor} 的要求，请予调整。`,

  chapters: {
    chapter: '一级指标',
    score: '得分／可得',
    rate: '得分率',
    bar: '图示',
    median: '中位数',
    peers: { kind: '同类', prefecture: '本市州' } satisfies Record<PeerKind, string>,
    difference: '高低',
    none: '—',
    note: (peers: string) =>
      `中位数为${peers}单位的；图示每格为 10%，■ 为本单位，◆、◇ 为中位数所在格；“高低”以百分点计。`,
    plainNote: '图示每格为 10%，■ 为本单位得分率。',
    compared: (above: number, level: number, below: number) =>
      `与中位数相比，${counted([
        [above, '章较高'],
        [level, '章持平'],
        [below, '章较低'],
      ])}`,
    furthest: (name: string, points: string) => `；“${name}”低得最多，低 ${points} 个百分点`,
    end: '。',
  },

  losses: {
    none: '基本项全部得满分，也没有扣分，没有失分。',
    all: (count: number, points: string) => `共 ${count} 项失分 ${points} 分。`,
    some: (count: number, points: string, shown: number) =>
      `共 ${count} 项失分 ${points} 分，下表列失分最多的 ${shown} 项，其余见整改台账。`,
    indicator: '指标',
    lost: '失分',
    reason: '失分原因',
    remedy: '怎样挽回',
    named: (code: string, name: string) => `${code} ${name}`,
    deduction: '（扣分项）',
    separator: '；',
  },
  /** What is the case, by the rule, and what would win the points back. */
  remedy: {
    atLeast: (bound: string, value: string) => `目标不低于 ${bound}，现为 ${value}`,
    atMost: (bound: string, value: string) => `目标不高于 ${bound}，现为 ${value}`,
    reach: (bound: string, points: string, gain: string) =>
      `达到 ${spaced(bound)}可得 ${points} 分，增 ${gain} 分`,
    late: (due: string, days: string) => `应在 ${due} 前完成，逾期 ${days} 天`,
    notDone: (due: string) => `应在 ${due} 前完成，尚未完成`,
    inTime: (points: string, gain: string) => `按期完成可得 ${points} 分，增 ${gain} 分`,
    occurred: (count: string) => `发生 ${count}`,
    notAgain: (points: string, gain: string) => `不再发生可得 ${points} 分，增 ${gain} 分`,
    notAgainTaken: (gain: string) => `不再发生可少扣 ${gain} 分`,
    notDoneItems: (numbers: string) => `第 ${numbers} 项未完成`,
    caseItems: (numbers: string) => `存在第 ${numbers} 项所列情形`,
    items: (items: string, points: string, gain: string) =>
      `补齐${items}，可得 ${points} 分，增 ${gain} 分`,
    takenItems: (items: string, gain: string) => `消除${items}，可少扣 ${gain} 分`,
    item: (name: string) => `“${name}”`,
    moreItems: (count: number) => `等 ${count} 项`,
    level: (name: string) => `现为“${name}”`,
    raise: (name: string, points: string, gain: string) =>
      `达到“${name}”可得 ${points} 分，增 ${gain} 分`,
    raiseTaken: (name: string, gain: string) => `达到“${name}”可少扣 ${gain} 分`,
    judged: (score: string, points: string) => `评定 ${score} 分，满分 ${points} 分`,
    rejudged: (points: string, gain: string) => `整改到位、经评定可得 ${points} 分，增 ${gain} 分`,
    judgedTaken: (score: string) => `评定扣 ${score} 分`,
    rejudgedTaken: (gain: string) => `整改到位、经评定可少扣 ${gain} 分`,
    unanswered: '没有填报，计零分',
    answer: (points: string, gain: string) => `达标并如实填报可得 ${points} 分，增 ${gain} 分`,
    occurrence: '次',
    amount: (amount: string, unit: string) => `${amount} ${unit}`,
    listSeparator: '、',
  },

  next: {
    alone: '本期只有本单位参与排名，没有前后之分。',
    first: '已列第 1 名，没有单位在前。',
    firstTied: (units: string) => `与${units}并列第 1 名，没有单位在前。`,
    lead: (units: string, rank: number, gap: string) =>
      `后一位是第 ${rank} 名${units}，低 ${gap} 分。`,
    above: (rank: number, units: string, score: string, gap: string) =>
      `前一位是第 ${rank} 名${units}，${score} 分，高 ${gap} 分。`,
    levelAndPass: (level: string, pass: string, rank: number) =>
      `基本项得分合计再增 ${level} 分，得分与其相同，并列第 ${rank} 名；再增 ${pass} 分，即超过，${passed(rank)}。`,
    passOnly: (pass: string, rank: number) =>
      `基本项得分合计再增 ${pass} 分，即超过，${passed(rank)}。`,
    levelOnly: (level: string, rank: number) =>
      `基本项得分合计再增 ${level} 分，得分与其相同，并列第 ${rank} 名；`,
    vetoed: (cap: string) =>
      `因一票否决事项，得分限定在 ${cap} 分以内，增加指标得分不能超过前一位；否决事项解除后，方可前移。`,
    beyond: (short: string) =>
      `即使基本项全部得满分，仍差 ${short} 分，要超过须另有加分或减少扣分。`,
    highest: '前一位已得方案的最高分，不能超过。',
    any: (leaves: string) => `补足下列任何一项即可：${leaves}。`,
    one: (leaf: string) => `补足 ${leaf} 一项即可。`,
    all: (count: number, points: string, leaves: string) =>
      `最少须补足失分最多的 ${count} 项（共可增 ${points} 分）：${leaves}。`,
    lever: (code: string, name: string, gain: string) => `${code} ${name}（可增 ${gain} 分）`,
    more: '等',
    others: '（按其他单位得分不变计算。）',
  },

  why: {
    step: '步骤',
    calculation: '计算',
    result: '结果',
    source: '出处',
    leafScores: (count: number) => `${count} 项基本项得分之和`,
    combined: Object.fromEntries(
      Object.entries(evaluatorNames).map(([how, name]) => [how, `（多名评估员的${name}）`]),
    ) as Record<keyof typeof evaluatorNames, string>,
    omission: (earned: string, attainable: string, total: string) =>
      `${earned} ÷ ${attainable} × ${total}`,
    omitted: (points: string) => `（缺项 ${points} 分）`,
    noneAttainable: '没有可得分值',
    bonus: (base: string, bonus: string) => `${base} + ${bonus}`,
    capped: (sum: string) => `（加分项共 ${sum} 分，按上限计）`,
    deduction: (before: string, deduction: string) => `${before} − ${deduction}`,
    noVeto: '没有一票否决事项',
    veto: (code: string, effect: string) => `${code} ${effect}`,
    effects: {
      cap: (score: string) => `得分不超过 ${score} 分`,
      grade: (grade: string) => `等次不高于${grade}`,
      zero: () => '计零分',
    },
    clamp: (highest: string) => `限定在 0 至 ${highest} 之间`,
    rounding: (decimals: number) => `四舍五入，保留 ${decimals} 位小数`,
    rank: {
      rounded: `按${rankedOnNames.rounded}排名`,
      exact: `按${rankedOnNames.exact}排名`,
    },
    rankResult: (rank: number) => `第 ${rank} 名`,
    cells: (file: string, sheet: string, cells: string) => `${file} ${sheet} ${cells}`,
    range: (first: string, last: string) => `${first}—${last}`,
    lines: (file: string, line: string) => `${file} 第 ${line} 行`,
    moreSources: (count: number) => `另有 ${count} 份文件`,
    sourceSeparator: '；',
    note: (code: string) =>
      `每项指标怎样得分、出自哪个单元格，可向考评办索取明细（zhunsheng explain --unit ${code}）。`,
  },

  findings: {
    place: (place: string) => `【${place}】`,
    told: (severity: string, place: string, message: string, hint: string) =>
      `${severity}${place}：${message}。${hint}。`,
    more: (count: number) => `另有 ${count} 处，见回执。`,
  },

  unranked: {
    returned: '本单位报送的工作簿有须更正之处，已退回，暂不参与排名。',
    rejected: '本单位报送的文件未被接收，暂不参与排名。',
    missing: '截至目前没有收到本单位的填报工作簿，未参与排名。',
    accepted: '本单位暂不参与排名。',
  } satisfies Record<UnitStatus, string>,
  todo: {
    returned:
      '请按上表“处理办法”逐处更正，封存后重新报送；重新报送的工作簿将替代原件，合格后参与排名。',
    rejected: '请按上表“处理办法”办理后，用考评办下发给本单位的工作簿重新报送。',
    missing: '请将考评办下发给本单位的填报工作簿填写完整、封存后报送；合格后参与排名。',
    accepted: '请与考评办联系。',
  } satisfies Record<UnitStatus, string>,
  fault: { severity: '级别', place: '位置', message: '问题', hint: '处理办法' },

  basis: (scheme: string, edition: string, hash: string) =>
    `依据：《${scheme}》，版次 ${edition}，校验值 ${hash}；`,
  workbooks: (count: number, collected: string) =>
    `数据：合格工作簿 ${count} 份${collected && `，截至 ${collected}（北京时间）归集`}；`,
  program: (version: string, identities: string) => `程序：准绳 ${version}；${identities}。`,
} as const;

/** A figure stands off from the character after it; a unit's name does not. */
function spaced(amount: string): string {
  return /[\d%]$/.test(amount) ? `${amount} ` : amount;
}

/** A place or a better one: a score that passes one unit may draw level with the next. */
function passed(rank: number): string {
  return rank === 1 ? '列第 1 名' : `进入前 ${rank} 名`;
}

function peersOf(by: PeerKind, group: string): string {
  return by === 'kind' ? `同类（${group}）` : group;
}

function counted(parts: readonly (readonly [number, string])[]): string {
  return parts.flatMap(([count, what]) => (count === 0 ? [] : `${count} ${what}`)).join('，');
}
