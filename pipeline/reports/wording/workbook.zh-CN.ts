import type { LiveKey } from '../xlsx/step-keys.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';

/** Names of the cells and ranges that the formulas of `ranking.xlsx` speak of. */
export const cellNames = {
  total: '总分',
  bonusCap: '加分上限',
  highest: '最高得分',
  decimals: '小数位数',
  floor: '权重下限',
  gradeNames: '等次名称',
  gradeBounds: '等次下限',
  vetoNames: '否决事项',
  vetoCaps: '否决限分',
  vetoGrades: '否决限等',

  leafTypes: '指标类型',
  leafPoints: '指标分值',
  leafChapters: '指标章次',
  leafThemes: '指标领域',
  scores: '得分表',
  scoredUnits: '得分表单位',
  vetoMarks: '否决标记',

  statedUnits: '权重表单位',
  statedWeights: '权重表权重',

  units: '步骤单位',
  unitNames: '步骤名称',
  kinds: '步骤类别',
  prefectures: '步骤市州',
  prefectureGroups: '步骤市州组',
  scoreRows: '步骤行次',
  first: '步骤原名次',
  base: '步骤基础得分',
  bonus: '步骤加分',
  deduction: '步骤扣分',
  omitted: '步骤缺项分值',
  ranked: '步骤排名分',
  unitScores: '步骤得分',
  ranks: '步骤名次',
  kindRanks: '步骤同类名次',
  prefectureRanks: '步骤市州内名次',
  grades: '步骤等次',
  zeroRanked: '步骤计零排名分',
  zeroRanks: '步骤计零名次',
  weights: '步骤权重',
  weighted: '步骤加权得分',
  order: '步骤次序',
} as const;
export type CellName = (typeof cellNames)[keyof typeof cellNames];

/** What `ranking.xlsx` says beyond the words of all reports. */
export const workbookWords = {
  sheets: {
    live: '实时排名',
    scores: '指标得分',
    chapters: '一级指标得分',
    origins: '得分来源',
    method: '方法',
  },

  omitted: '缺项',
  inapplicable: '不适用',
  standing: '是',
  none: '无',
  some: '有',

  first: '原名次',
  moved: '名次变动',
  sequence: '次序',
  scoreRow: '得分表行次',
  stepRow: '步骤行次',
  prefectureGroup: '市州组号',
  asked: '应得分值',
  direct: '直接折算',
  remainder: '核对余数',
  zeroBase: '计零基础得分',
  zeroHeld: '计零限定后',
  zeroStep: '附 缺项计零',
  weightStep: '附 综合考核',
  liveStep: '附 排序',

  bands: {
    chapterNumber: '一级指标序号',
    theme: '领域',
    type: '类型',
    points: '分值（限分）',
    code: '编号',
  },
  vetoGroup: (mark: string) => `一票否决（成立的填“${mark}”）`,
  vetoType: '一票否决',
  vetoSeparator: '；',

  weightFaults: '权重表其他差错',

  origin: {
    stage: '环节',
    evaluator: '评估人',
    value: '填报值',
    score: '得分',
    counts: '计入',
    counted: '计入',
    omitted: '缺项',
    stageOf: (stage: string): string =>
      stage === 'external' ? '统一采集' : (stageNames[stage as Stage] ?? stage),
  },

  scoreFault: {
    title: '得分有误',
    text: (omitted: string, inapplicable: string) =>
      `请填 0 至该指标分值之间、不超过六位小数的数字，或填“${omitted}”“${inapplicable}”；没有得分的留空，按零分计算。`,
  },
  vetoFault: {
    title: '标记有误',
    text: (mark: string) => `一票否决成立的填“${mark}”，不成立的留空。`,
  },
  weightFault: { title: '权重有误', text: '请填 0% 至 100% 之间的权重。' },
  settingFault: { title: '参数有误', text: '请填不小于 0 的数字。' },
  gradeFault: {
    title: '参数有误',
    text: (count: string) => `请填 1 至 ${count} 之间的整数，1 为最好的等次。`,
  },
  decimalsFault: { title: '参数有误', text: '请填 0 至 4 之间的整数。' },

  notes: {
    ranking:
      '各项数字由公式从“得分步骤”取得。改动“指标得分”后，名次随之变化，与原名次不同的以底色标出；本表各行仍按原名次排列，重新排序的结果见“实时排名”。',
    live: '按现有得分由高到低自动排列，得分相同的按单位代码先后列出；与原名次不同的以底色标出。请勿对本表排序。',
    scores: (omitted: string, inapplicable: string) =>
      `浅黄色单元格可以改动，改动后各表随之重算。“${omitted}”为合理缺项，从得分和可得分值两边剔除；“${inapplicable}”为按单位类别不适用；空白为没有得分，按零分计算；超出分值的得分和其他文字以红色标出。`,
    originsHere: '各项得分的出处见“得分来源”。',
    originsElsewhere: (rows: string) =>
      `各环节得分共 ${rows} 条，出处（文件、工作表、单元格）见同一文件夹中的 scores.csv。`,
    moreFindings: (all: number, listed: number) =>
      `共有 ${all} 条，本表只列前 ${listed} 条，全部见同一文件夹中的 findings.csv。`,
    steps:
      '各步结果均由公式从“指标得分”逐步算出，方法见“方法”；“核对余数”以整数运算核对折算，防止二进制误差。',
    chapters: '得分率＝该一级指标基本项得分÷可得分值，加分项、扣分项和缺项不计在内。',
    weights: '浅黄色单元格可以改动；下限见“方法”。',
    changes:
      '本期名次、得分和两项变化随“指标得分”重算；可比指标和各领域变化为生成时的数字，不随改动重算。',
    origins:
      '一行为一个环节、一位评估人的一项得分；“计入”的为记分环节，同一环节有多位评估人的合并计算。',
  },

  method: {
    title: '方法',
    note: '本工作簿从指标得分到名次的每一步都是公式。改动得分、缺项、一票否决、权重或方案参数，名次随之变化；原始文件不受影响。',
    basis: '一、依据',
    settings: '二、方案参数',
    settingsNote: '浅黄色单元格可以改动，公式直接引用这些单元格。',
    steps: '三、计算步骤',
    stepsNote:
      '“得分步骤”各列依次算出，公式中的名称指“方法”“指标得分”“得分步骤”“权重合规”中的相应单元格。',
    changing: '四、可以改动的单元格',
    remarks: '五、说明',

    scheme: '考评方案',
    schemeId: '方案标识',
    schemeHash: '方案校验值',
    workbooks: '采用的工作簿',
    workbookCount: (count: number) => `${count} 份`,
    collectedAt: '最近归集时间',
    nothingCollected: '尚未归集',
    version: '程序版本',
    nature: '数据性质',
    real: '实际报送数据',

    settingName: '参数',
    settingValue: '取值',
    settingCell: '公式中的名称',
    settingMeaning: '含义',
    meanings: {
      total: '基本项折算后的满分',
      bonusCap: '加分项合计计入的上限',
      highest: '总分与加分上限之和，得分不超过此数',
      decimals: '得分保留的小数位数',
      floor: '法治建设在综合考核中权重的下限',
    },
    ranking: '排名依据',
    peers: '同组排名',
    gradeTable: '等次（由高到低）',
    gradeBound: '得分不低于',
    vetoTable: '一票否决',
    vetoCap: '否决限分',
    vetoGradeNumber: '否决限等（第几档）',
    vetoEffect: '处理',
    capEffect: (kind: string, points: string) => `${kind} ${points} 分`,
    gradeEffect: (kind: string, grade: string) => `${kind}“${grade}”`,

    stepName: '步骤',
    stepColumn: '列',
    stepWords: '做法',
    stepFormula: '公式（取首行为例）',
    column: (header: string, letters: string) => `${header}（${letters} 列）`,
    nobody: '没有参与排名的单位。',

    place: '位置',
    what: '可以怎样改',
    changes: (omitted: string, inapplicable: string, standing: string): readonly Pair[] => [
      [
        '“指标得分”各项得分',
        `填 0 至该指标分值之间、不超过六位小数的数字；合理缺项填“${omitted}”，不适用填“${inapplicable}”；没有得分的留空，按零分计算。`,
      ],
      ['“指标得分”一票否决', `成立的填“${standing}”，不成立的清空。`],
      ['“权重合规”综合考核权重', '填 0% 至 100% 之间的权重；是否合规、加权得分随之变化。'],
      [
        '本表的方案参数、等次、否决限分',
        '改动后全部单位随之重算；等次下限须由高到低，末一档为 0。',
      ],
    ],
    remarkLines: [
      '“指标得分”所列为记分得分：各环节中最后一个有得分的环节为准，同一环节有多位评估人的，按方案规定合并，结果保留到百万分之一分。各项得分由评分规则算出的过程，在各单位的填报工作簿中以公式列明。',
      '自评得分、上期名次和得分、可比指标、各领域变化、状态和校验发现为生成时的数字，不随改动重算。',
      '公式按单位代码查找，各表可以筛选和排序，不影响计算；“实时排名”自动排列，请勿排序。',
      '电子表格以二进制计算小数，各步结果修约到百万分之一分，名次按修约后的数值比较；缺项折算另以整数运算核对，末位与程序计算一致。',
      '同类名次、市州内名次以同组中得分更高的单位数加一计算，得分相同的名次并列。',
      '所用函数为 Excel 2016、WPS 表格和 LibreOffice 共有；没有宏，没有外部链接，没有隐藏的内容，没有密码。',
    ],
  },

  /** How each column of 得分步骤 is worked out. */
  stepWords: {
    scoreRow: '按单位代码查找本单位在“指标得分”中的行。',
    earned: '基本项得分之和；空白按零分计算，缺项和不适用的不计。',
    asked: '适用于本单位的基本项分值之和。',
    omitted: '标为缺项的基本项分值之和。',
    attainable: '应得分值减去缺项分值。',
    direct: '得分合计×总分÷可得分值，四舍五入到百万分之一分；可得分值为零的，计零分。',
    remainder:
      '得分合计×总分－直接折算×可得分值，以百万分之一分为单位作整数运算，用来核对直接折算的末位。',
    base: '余数达到可得分值的一半，末位加百万分之一分；低于负的一半，末位减百万分之一分。一般与直接折算相同。',
    bonus: '加分项得分之和，不超过加分上限。',
    afterBonus: '基础得分加上加分。',
    deduction: '扣分项得分之和。',
    afterDeduction: '加分后得分减去扣分。',
    vetoCap: '成立的一票否决事项所限得分中最低的；没有限分的为空。',
    afterVeto: '扣分后得分与否决限分中较低的。',
    held: '限定在 0 分与最高得分（总分加加分上限）之间。',
    score: '按小数位数四舍五入。',
    rank: '在全部参与排名的单位中由高到低的名次，得分相同的名次并列，其后名次顺延。',
    kindRank: '在同一类别的单位中的名次。',
    prefectureRank: '在同一市州的单位中的名次；市州组号只用来识别同一市州。',
    grade: '得分达到的等次；一票否决限制等次的，不高于所限等次。',
    veto: '成立的一票否决事项。',
    zeroDirect: '缺项不剔除时，得分合计×总分÷应得分值，四舍五入到百万分之一分。',
    zeroRemainder: '用应得分值作同样的核对。',
    zeroBase: '按余数核对末位后的计零基础得分。',
    zeroHeld: '计零基础得分加上加分、减去扣分，按否决限分和最高得分限定。',
    zeroScore: '按小数位数四舍五入。',
    zeroRank: '缺项计零时的名次。',
    weight: '从“权重合规”查得的法治建设权重。',
    weighted: '得分×100×权重÷总分，按小数位数四舍五入。',
    order: '名次相同的，按“指标得分”中的先后排列，供“实时排名”取用。',
  } satisfies Record<LiveKey, string>,
} as const;

type Pair = readonly [place: string, what: string];
