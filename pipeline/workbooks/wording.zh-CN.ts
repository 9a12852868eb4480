import type { RuleKind } from '#core/scheme/rules.ts';
import type { TotalKey } from '#core/workbook/score-sheet.ts';
import { ALL_ITEMS, NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import { NO, YES } from '#core/workbook/sheets.ts';
import { MEASURED_ELSEWHERE, NO_SCORE_HERE } from '#core/workbook/score-sheet.ts';
import { weightVerdicts } from '#core/workbook/weight-checks.ts';
import { stepNames, VERDICT_LABEL } from '#core/workbook/guide-sheet.ts';
import {
  floorNote,
  guideSubtitle,
  scoresSubject,
  weightExplanation,
} from '#core/workbook/shown-texts.ts';

/** A prompt shown beside a cell, and what is said when an entry is refused; at most 255 characters. */
export interface InputWording {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** A step of the instructions. */
export interface Instruction {
  readonly heading: string;
  readonly text: string;
}

/** What the instructions need to know of the scheme; shares and points as they are written. */
export interface InstructionFacts {
  readonly ruleKinds: ReadonlySet<RuleKind>;
  readonly hasPercent: boolean;
  readonly hasExternal: boolean;
  readonly hasExtras: boolean;
  readonly maximumOmission: string;
  readonly floor: string;
}

/** Every word of the workbook that is not part of its contract (`#core/workbook`). */
export const wording = {
  creator: '准绳',
  simulated: '模拟数据',
  simulatedLine: '模拟数据，仅供演示，不作为考评依据',
  external: MEASURED_ELSEWHERE,
  nothing: NO_SCORE_HERE,
  ruleOfLawBlock: '法治建设',
  page: (page: string, pages: string) => `第 ${page} 页 共 ${pages} 页`,

  guide: {
    subtitle: guideSubtitle,
    sealHint:
      '封存后由加载项写入；打印盖章前请核对与报送的电子文件一致。未封存的为空，不影响报送。',
    howTo: '填报办法',
    legend: '颜色说明',
    steps: '计分过程',
    stepHeaders: ['步骤', '算法', '结果'],
    signatures: '确认签章',
    signers: [
      '填报人（签字）：',
      '审核人（签字）：',
      '单位（盖章）：',
      '日期：　　　　年　　月　　日',
    ],
  },

  legend: {
    input: { name: '填写处', text: '需要填写的单元格；其他单元格已锁定，不必填写' },
    missing: { name: '未填写', text: '应填而尚未填写' },
    fault: { name: '有误', text: '超出范围、格式不对，或者缺少必须写明的理由' },
    off: { name: '不填写', text: '不适用的指标，或者由考评办统一采集、不必填写的内容' },
  },

  instructions: {
    self(facts: InstructionFacts): Instruction[] {
      const { ruleKinds, hasPercent, hasExternal, hasExtras, maximumOmission, floor } = facts;
      const elsewhere = hasExternal ? `标明「${wording.external}」的不必填写。` : '';
      const ways = [
        hasPercent ? '百分比直接键入 95 或 95%' : '',
        ruleKinds.has('occurrences')
          ? '数量和次数只填数字，不带单位，没有发生的填 0'
          : '数量只填数字，不带单位',
        ruleKinds.has('deadline') ? `日期按 2023-03-20 的样式填，没有完成的填「${NOT_DONE}」` : '',
        ruleKinds.has('checklist')
          ? `清单填已完成事项的序号，用顿号隔开，如「1、3」，全部完成填「${ALL_ITEMS}」，都没有完成填「${NO_ITEMS}」`
          : '',
        ruleKinds.has('level') ? '等级从下拉列表中选择' : '',
        ruleKinds.has('judgement') ? '评定的指标填 0 至分值之间的得分，不满分的须写明扣分原因' : '',
      ].filter((way) => way !== '');
      return [
        {
          heading: '一、填实际值',
          text: `在「指标评分」中对照「评分标准」和「目标」，逐行填写「实际值」。${ways.join('；')}。${elsewhere}`,
        },
        {
          heading: '二、看得分',
          text: '「测算得分」由公式算出，「自评得分」自动采用，不必再填。确需改动的，在「自评得分」直接键入，并写明「扣分原因」。',
        },
        {
          heading: '三、不适用',
          text: `本单位不涉及或者本年度未发生的指标，「是否适用」选「${NO}」，写明「缺项理由」，实际值留空。不适用的基本项分值合计不得超过 ${maximumOmission}，超过的退回。`,
        },
        ...(hasExtras
          ? [{ heading: '四、加分扣分', text: '加分项、扣分项没有发生的留空，发生的据实填写。' }]
          : []),
        {
          heading: hasExtras ? '五、登记佐证' : '四、登记佐证',
          text: '每份材料在「佐证材料」登记一次并编号，如 Z1；在「指标评分」的「佐证编号」中引用，多项用顿号隔开。同一材料可供多项指标引用，不重复登记。',
        },
        {
          heading: hasExtras ? '六、填报权重' : '五、填报权重',
          text: `在「综合考核权重」列出本单位综合考核的全部板块，权重合计应为 100%，标明其中一项为法治建设，其权重不得低于 ${floor}（9.99% 不符合，10% 符合）。`,
        },
        {
          heading: hasExtras ? '七、检查报送' : '六、检查报送',
          text: `「待填指标」为 0 且没有红色单元格，即可保存为 .xlsx 文件报送。请勿更改工作表名称、增删行列；报送后需要更正的，改好后重新报送，以最后一次为准。`,
        },
      ];
    },
    later(stage: string): Instruction[] {
      return [
        {
          heading: '一、查看自评',
          text: '「指标评分」「佐证材料」「综合考核权重」中的自评内容供查看，已锁定，不能更改。',
        },
        {
          heading: '二、填写评分',
          text: `在「复核得分」填写${stage}得分，范围为 0 至分值；不改变原得分的可留空。`,
        },
        {
          heading: '三、写明意见',
          text: '得分与自评得分不一致的，须在「复核意见」写明理由。',
        },
        {
          heading: '四、检查报送',
          text: '没有红色单元格即可保存为 .xlsx 文件报送。请勿更改工作表名称、增删行列。',
        },
      ];
    },
  },

  totals: {
    attainable: '可得分值',
    earned: '基本项得分',
    base: '换算得分',
    bonus: '加分',
    deduction: '扣分',
    score: '总得分',
    rate: '得分率',
    open: '待填指标',
  } satisfies Record<TotalKey, string>,

  steps: {
    earned: { name: stepNames.earned, how: '各基本项得分相加，不含不适用的指标' },
    attainable: { name: stepNames.attainable, how: '各基本项分值相加，不含不适用的指标' },
    base: { name: stepNames.base, how: '基本项得分 ÷ 可得分值 × 总分' },
    bonus: { name: stepNames.bonus, how: (cap: string) => `加分项得分相加，最多加 ${cap} 分` },
    deduction: { name: stepNames.deduction, how: '扣分项得分相加' },
    sum: { name: stepNames.sum, how: '换算得分 + 加分 − 扣分' },
    held: {
      name: stepNames.held,
      how: (highest: string) => `低于 0 分的按 0 分计，高于 ${highest} 分的按 ${highest} 分计`,
    },
    score: { name: stepNames.score, how: (places: number) => `四舍五入，保留 ${places} 位小数` },
    rate: { name: stepNames.rate, how: '总得分 ÷ 总分' },
    open: { name: stepNames.open, how: '尚未填写的基本项，单位为项' },
    weight: VERDICT_LABEL,
    veto: '一票否决由考评办根据核查结果另行适用，不在本表计算。',
  },

  scores: {
    title: '指标评分表',
    subject: scoresSubject,
    legend: {
      self: '浅青色为填写处，黄色为尚未填写，红色为有误或者缺少理由，灰色为不适用。得分由公式算出，填写办法见「填表说明」。',
      later:
        '浅青色为填写处，红色为有误或者缺少理由。自评内容已锁定，只填「复核得分」和「复核意见」。',
    },
  },

  evidence: {
    title: '佐证材料登记表',
    explanation:
      '每份材料登记一次，可供多项指标引用。「指标编号」填引用该材料的指标，多项用顿号隔开；「文件或链接」填文件名或者网址。',
  },

  weights: {
    title: '综合考核权重表',
    explanation: weightExplanation,
    total: '权重合计',
    ruleOfLaw: '法治建设权重',
    check: '核对结果',
    mustBe: '应为 100%',
    notUnder: floorNote,
    verdict: weightVerdicts,
  },

  inputs: {
    percent: (low: string, high: string | undefined): InputWording => ({
      title: '填百分比',
      prompt: '直接键入 95 或 95%，可带小数。',
      error:
        high === undefined
          ? `请填不小于 ${low}% 的百分比。`
          : `请填 ${low}% 至 ${high}% 之间的百分比。`,
    }),
    quantity: (unit: string, low: string | undefined): InputWording => ({
      title: '填数字',
      prompt: unit === '' ? '只填数字。' : `单位为${unit}，只填数字，不带单位。`,
      error: low === undefined ? '请填数字，不带单位。' : `请填不小于 ${low} 的数字，不带单位。`,
    }),
    count: (unit: string): InputWording => ({
      title: '填次数',
      prompt: `单位为${unit || '次'}，填 0 或者正整数；没有发生的填 0。`,
      error: '请填 0 或者正整数，不带单位。',
    }),
    extraCount: (unit: string): InputWording => ({
      title: '填次数',
      prompt: `单位为${unit || '次'}，填正整数；没有发生的留空。`,
      error: '请填 0 或者正整数，不带单位。',
    }),
    day: {
      title: '填日期',
      prompt: `填完成的日期，如 2023-03-20；没有完成的填「${NOT_DONE}」。`,
      error: `请填年月日齐全的日期，如 2023-03-20；没有完成的填「${NOT_DONE}」。`,
    },
    checklist: (count: number): InputWording => ({
      title: '填事项序号',
      prompt: `填已完成事项的序号（1 至 ${count}），用顿号隔开，如「1、2」；全部完成填「${ALL_ITEMS}」，都没有完成填「${NO_ITEMS}」。`,
      error: `请填 1 至 ${count} 之间的序号，不重复，用顿号隔开；或者填「${ALL_ITEMS}」「${NO_ITEMS}」。`,
    }),
    level: {
      title: '选等级',
      prompt: '从下拉列表中选择一个等级。',
      error: '请从下拉列表中选择。',
    },
    score: (points: string): InputWording => ({
      title: '填得分',
      prompt: `0 至 ${points} 分；不满分的须写明扣分原因。`,
      error: `请填 0 至 ${points} 之间的得分。`,
    }),
    self: (points: string): InputWording => ({
      title: '自评得分',
      prompt: `自动采用测算得分。确需改动的直接键入（0 至 ${points}），并写明扣分原因。`,
      error: `请填 0 至 ${points} 之间的得分。`,
    }),
    reason: {
      title: '扣分原因',
      prompt: '改动了自评得分，或者评定不满分的，须写明理由。不超过 500 字。',
      error: '请控制在 500 字以内。',
    },
    applicable: {
      title: '是否适用',
      prompt: `不涉及或者本年度未发生的选「${NO}」，并写明缺项理由。`,
      error: `请选「${YES}」或「${NO}」。`,
    },
    omissionReason: {
      title: '缺项理由',
      prompt: `「是否适用」选「${NO}」的须写明理由。不超过 500 字。`,
      error: '请控制在 500 字以内。',
    },
    evidence: {
      title: '佐证编号',
      prompt: '填「佐证材料」中的编号，如 Z1；多项用顿号隔开。',
      error: '请控制在 200 字以内。',
    },
    review: (points: string): InputWording => ({
      title: '复核得分',
      prompt: `0 至 ${points} 分；不改变原得分的可留空。`,
      error: `请填 0 至 ${points} 之间的得分。`,
    }),
    opinion: {
      title: '复核意见',
      prompt: '得分与自评得分不一致的，须写明理由。不超过 500 字。',
      error: '请控制在 500 字以内。',
    },
    register: {
      number: { title: '佐证编号', prompt: '自行编号，如 Z1，不重复。', error: '不超过 40 字。' },
      indicators: {
        title: '指标编号',
        prompt: '引用该材料的指标，如 1.1.1；多项用顿号隔开。',
        error: '不超过 500 字。',
      },
      title: { title: '材料名称', prompt: '材料的全称。', error: '不超过 500 字。' },
      link: {
        title: '文件或链接',
        prompt: '随本表报送的文件名，或者公开网址。',
        error: '不超过 1000 字。',
      },
      date: {
        title: '形成日期',
        prompt: '材料形成的日期，如 2023-03-20。',
        error: '请填年月日齐全的日期，如 2023-03-20。',
      },
      note: { title: '备注', prompt: '需要说明的，可留空。', error: '不超过 500 字。' },
    },
    block: { title: '考核板块', prompt: '板块名称，每行一个。', error: '不超过 100 字。' },
    weight: (floor: string): InputWording => ({
      title: '填权重',
      prompt: `直接键入 10 或 10%，可带小数；法治建设不得低于 ${floor}。`,
      error: `请填 0% 至 100% 之间的权重；法治建设的权重不得低于 ${floor}。`,
    }),
    blockScore: {
      title: '板块得分',
      prompt: '已有得分的填写，没有的留空。',
      error: '请填不小于 0 的数字。',
    },
    ruleOfLaw: {
      title: '是否法治建设',
      prompt: `只有法治建设板块选「${YES}」，其余选「${NO}」或者留空。`,
      error: `请选「${YES}」或「${NO}」。`,
    },
  },
};
