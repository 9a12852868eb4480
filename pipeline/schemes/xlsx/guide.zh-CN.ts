import type { RuleKind } from '#core/scheme/rules.ts';
import { effectNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { IndicatorColumn, TableSheet } from './sheets.ts';

/** What 填写说明 says of a scheme in Excel. */
export const guide = {
  title: '考评方案填写说明',
  subtitle: (title: string, edition: string) => `${title}（版次 ${edition}）`,

  sections: {
    steps: '怎样修改',
    next: '怎样编制下一年度的方案',
    sheets: '各张工作表',
    columns: '“指标”表各列',
    rules: '七种评分规则',
    cautions: '注意事项',
  },

  steps: {
    第一步:
      '在“方案”“指标”“等次”“一票否决”四张表中修改、增删行，保存为 .xlsx 文件。有下拉列表的，从中选择。',
    第二步:
      '运行 zhunsheng scheme from-xlsx 方案.xlsx，读回为方案文件（方案.yaml）。有误的逐处列出工作表和单元格，改好后再读；没有错误才生成文件。',
    第三步:
      '运行 zhunsheng scheme check 方案.yaml 检查；运行 zhunsheng scheme diff 原方案.yaml 方案.yaml 核对改了什么。',
  },

  next: {
    版次: '在“方案”表中更换“版次”，更改考评期间和评估日期。已经下发的版次不能改动，要改就换版次。',
    编号: '指标任务未变的，编号不变，新旧年度按编号对应。编号变了的，在“接替”中填原编号；由几项合并而来的，一行写一个原编号；一项拆成几项的，每一项都填原编号，沿用原编号的那一项也填。原编号被别的指标接替的，现在用这个编号的指标视为新增。',
    标识: '换了“标识”的，在“接替方案”中填原方案的标识。',
  },

  sheets: {
    settings: '一行一项，只改“值”一列。',
    indicators:
      '一行一项指标，从上到下与方案的次序一致。下级指标紧接在其上级之后，层级大 1。有规则的行是末级指标，没有规则的行是上级指标（底色较深）。',
    grades: '按起始分从高到低，最后一等从 0 分起。',
    vetoes: '一行一种情形；没有一票否决的，整表留空。',
  } satisfies Record<TableSheet, string>,

  columns: {
    level: '一级指标填 1，其下级填 2，依此类推，级数不限。',
    code: '用点隔开的编号，如 3.2.1，不得重复。文本格式，1.10 与 1.1 是两个编号。',
    name: '指标名称。',
    type: '基本项计入总分；加分项、扣分项在总分之外加减。上级指标不填。',
    points:
      '末级指标的分值，不超过六位小数。上级指标可以不填；填了的须与下级之和相等。按权重分配的不填。',
    weight: '按权重分配上级分值时填写，同级指标须全部填写，如 3、2、1 即按 3∶2∶1 分配。',
    rule: '末级指标的评分规则，七种之一，见下。所选规则用不到的单元格为灰色，须留空。',
    operator: '达标：不低于，或不高于目标值。',
    value: '达标填一个数；区间填下限和上限，如 1至2。计量单位为 % 的，带百分号填写，如 95%。',
    unit: '目标值、次数的单位，如 %、天、件。',
    otherwise: '达标、区间：未达到时不得分、按比例得分，或按差距扣分。',
    every: '按差距扣分：以多少为一档，不足一档的按一档计。',
    each: '按差距扣分：每差一档扣的分。时限：每逾期一日扣的分。次数：每次扣（加）的分。',
    cap: '次数：最多扣（加）多少分；不填即以分值为限。',
    by: '时限：截止的日期，如 2023-12-31；每年都有的写 每年4月1日。',
    entries:
      '清单：每行先写分值，空一格，写事项，各项之和等于分值。等级：每行先写比例，空一格，写等级。',
    guidance: '评议：给分的要点。',
    criterion: '怎样计算、以什么为准，一两句话；得分办法由规则自动生成，不必重复。',
    item: '依据文件中的项号，如 第3项。',
    clause: '该项中的第几款，没有的不填。',
    theme: '任务所属的领域，用于不同方案之间的比较。',
    replaces: '由上一版次哪些指标而来，一行写一个原编号；编号未变的不填。',
    lead: '文件所列的牵头单位。',
    responsible: '文件所列的责任单位，一行写一个。',
    appliesTo: '适用的单位类别，一行写一个：县、市辖区、县级市、旗、功能区、部门。全部适用的不填。',
    evidence: '应附的佐证材料，一行写一种；各指标通用的材料，名称要一致。',
    start: '任务的起始日期，没有的不填。',
    due: '任务的完成日期，没有的不填。',
    origin: '由单位填报，或由考评办统一采集。',
    notes: '分值的理由和其他说明，不印在填报工作簿上。',
  } satisfies Record<IndicatorColumn, string>,

  rules: {
    target:
      '填报一个数，与目标值比较。例：目标方式 不低于，目标值 100%，计量单位 %，未达标时 按比例得分。',
    range:
      '填报一个数，在下限和上限之间得满分。例：目标值 20至30，计量单位 天，未达标时 按差距扣分，每差多少 5，每次分值 0.5。',
    deadline: '填报完成日期。例：截止日 每年4月1日，每次分值 0.05（每逾期一日扣 0.05 分）。',
    occurrences:
      '填报次数。例：每次分值 0.5，计量单位 件，累计上限 2（每件扣 0.5 分，最多扣 2 分）。',
    checklist: '填报已完成的事项。例：清单或等级写两行，0.5 已公示，0.5 已备案。',
    level: '填报等级。例：清单或等级写三行，100% 优，60% 良，0% 差。须有一等为 100%。',
    judgement: '由评估员在 0 与分值之间评定。例：评议要点写明得满分、得一半、不得分各是什么情形。',
  } satisfies Record<RuleKind, string>,

  cautions: {
    换行: '一格之内一行写一个的，按 Alt+Enter 换行；名称里可以有顿号、逗号。名称本身要换行的，用英文双引号括起来。',
    公式: '不要用公式，读回时不采用公式的结果；从别处复制的，请粘贴为数值。',
    行列: '不要删除工作表、表头和列，用不到的列留空即可。可以增加自己的列和工作表，读回时不看。行可以任意增删、移动。',
    注释: '方案文件（YAML）中以 # 开头的注释不属于方案，不会带到本表，读回时也不会恢复；要留存的写在“说明”列。',
  },
} as const;

/** Titles, and what stands below them. */
export const titles = {
  settings: { title: '考评方案', subtitle: '只改“值”一列，各项含义见右。' },
  indicators: {
    title: '指标体系',
    subtitle: '有规则的行是末级指标，深色行是上级指标；灰色单元格是所选规则用不到的，须留空。',
  },
  grades: { title: '等次表', subtitle: '按起始分从高到低排列，最后一等从 0 分起。' },
  vetoes: {
    title: '一票否决情形',
    subtitle: `“${effectNames.cap}”填最高得分，“${effectNames.grade}”填最高等次，“${effectNames.zero}”两项都不填。`,
  },
} as const satisfies Record<TableSheet, { title: string; subtitle: string }>;

/** Over the columns of 指标: the first column of each group, and its name. */
export const groups: readonly (readonly [IndicatorColumn, string])[] = [
  ['level', '指标'],
  ['rule', '评分规则及参数'],
  ['criterion', '评分标准与归属'],
  ['lead', '单位与材料'],
  ['start', '时间与其他'],
];
