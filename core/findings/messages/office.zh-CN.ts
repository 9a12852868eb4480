import {
  followUpNames,
  leafAspectNames,
  ruleKindNames,
  unitKindNames,
} from '#core/scheme/wording/names.zh-CN.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import type { OfficeCode, PartDamage } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

const ruleKinds: Readonly<Record<string, string>> = ruleKindNames;

/** Why something in a folder is not collected. */
const skipped = {
  link: '这是指向别处的链接',
  depth: '文件夹嵌套过深',
  special: '这不是普通文件（管道、设备之类）',
} as const;

/** Why a file that was listed is not there to read. */
const unsteady = {
  gone: '列出之后，文件已被移走、改名或者删除',
  changing: '读取时文件仍在变化，可能正在复制、下载或者同步',
} as const;

/** What the columns of a list of units take. */
const unitForms = {
  code: '请填写单位代码：1 至 20 位数字或字母，如 620102',
  name: '请填写单位名称，不超过 60 个字',
  kind: `请填写单位类别：${Object.values(unitKindNames).join('、')}`,
} as const;

/** Packages of files that are not opened. */
const archives = new Set(['.zip', '.rar', '.7z', '.tar', '.gz']);

/** What is wrong with a part of a workbook's file. */
const damages = {
  entry: '在文件目录中的记录与实际不符',
  method: '的压缩方式不能识别',
  content: '的内容与校验值不符',
  encoding: '的文字编码不能识别',
  doctype: '含有文档类型声明（DOCTYPE），不予读取',
  xml: '不是完整的 XML',
  unknown: '含有不能识别的内容',
  reference: '的行号、列号有误',
  twice: '有重复的内容',
  dangling: '引用的文字、样式或者公式不存在',
  type: '含有不能识别的单元格类型',
  'no-cells': '没有单元格区域',
} as const;

/** What to do then. */
const MENDING =
  '请用 Excel 或 WPS 打开，核对后另存为 .xlsx 格式重新报送；打不开的，请从下发的工作簿重新填写';
/** What a zip of workbooks may have too. */
const mendings: Partial<Record<PartDamage, string>> = {
  entry: `${MENDING}；压缩包请重新压缩后报送`,
  method:
    '压缩包请用 zip 格式和标准的压缩方式（Deflate）重新压缩后报送；工作簿请用 Excel 或 WPS 另存为 .xlsx 格式',
  content: `${MENDING}；压缩包请重新压缩后报送`,
};

/** Of what a workbook's file has too much, and what to do. */
const excesses = {
  part: {
    message: (part: string, limit: number) => `“${part}”展开后超过上限 ${limit} MB`,
    hint: '请删去空白行、空白列的格式，另存为 .xlsx 格式后重新报送',
  },
  sheets: {
    message: (_: string, limit: number) => `工作表超过上限 ${limit} 张`,
    hint: '请删去下发时没有的工作表后重新报送',
  },
  rows: {
    message: (part: string, limit: number) => `“${part}”超过上限 ${limit} 行，其下的内容不能读取`,
    hint: '请删去该工作表末尾多余的内容后重新报送',
  },
  cells: {
    message: (_: string, limit: number) => `单元格（只有格式的也算）超过上限 ${limit} 个`,
    hint: '请删去下发时没有的工作表和空白行、空白列的格式后重新报送',
  },
  text: {
    message: (part: string, limit: number) => `“${part}”中有单元格超过上限 ${limit} 字`,
    hint: '请精简该单元格的内容，详细材料另行报送',
  },
  depth: {
    message: (part: string, limit: number) => `“${part}”的层级超过上限 ${limit} 层`,
    hint: '请核实文件来源，从下发的工作簿重新填写后报送',
  },
} as const;

const leafTypes: Readonly<Record<string, string>> = typeNames;

/** Why YAML cannot be read, and what to do. */
const unreadable = {
  indent: {
    message: '考评方案文件此处的缩进与上下文不一致，或括号没有配对',
    hint: '请将同级各项左端对齐，下级比上级多缩进两个空格，并核对括号是否成对',
  },
  tab: {
    message: '考评方案文件此处用了制表符（Tab）缩进',
    hint: '请删去制表符，改用空格缩进',
  },
  twice: {
    message: '考评方案文件此处的名称在同一级已经写过',
    hint: '请只保留一处，将内容合并后删去另一处',
  },
  pair: {
    message: '考评方案文件此处不是“名称: 值”的写法',
    hint: '请核对冒号是否为半角、冒号后是否空一格、缩进是否对齐；值中另有冒号的，请加英文引号',
  },
  missing: {
    message: '考评方案文件到此处仍缺少另一半引号或括号，或缺少冒号、逗号',
    hint: '请从此处往上核对引号、括号是否成对，补上缺少的符号（均为半角）',
  },
  character: {
    message: '考评方案文件此处有多余的内容或不能直接书写的符号',
    hint: '请删去多余的内容；文字以 @、% 等符号开头或其中有引号的，请将整段文字放在英文引号内',
  },
  several: {
    message: '一个文件中写了不止一个考评方案',
    hint: '请每个文件只写一个方案，删去分隔行（---）及多余的方案',
  },
  alias: {
    message: '考评方案文件此处引用了别处的内容（以 * 开头）',
    hint: '请将所引用的内容写在此处；本意是以 * 开头的文字的，请加英文引号',
  },
  other: {
    message: '考评方案文件此处不符合 YAML 格式',
    hint: '请核对此处及上一行的缩进、引号、括号和冒号（应为半角）',
  },
} as const;

const shapes = { text: '文字', number: '整数', list: '列表', map: '若干子项' } as const;

const shapeHints = {
  text: '请改为文字；编号等形似数字的，请加引号，例如 "1.10"',
  number: '请改为不带引号、不带小数的数字',
  list: '请改为列表，每项以短横线开头',
  map: '请改为“名称: 值”形式的子项',
} as const;

const sizes = {
  text: (bound: string, limit: number) => `的文字应${bound} ${limit} 个字`,
  list: (bound: string, limit: number) => `应${bound} ${limit} 项`,
  number: (bound: string, limit: number) => `的数应${bound} ${limit}`,
} as const;

/** Forms in which a scheme writes its values. */
const forms = {
  number: { what: '数字', example: '95' },
  positive: { what: '大于 0 的数字', example: '0.5' },
  points: { what: '分值，即不小于 0、不超过六位小数的数字', example: '2.5' },
  share: { what: '比例（0% 至 100%）', example: '10%' },
  date: { what: '日期', example: '2023-12-31' },
  due: { what: '日期或每年的月、日', example: '2023-12-31 或 04-01' },
  code: { what: '编号（由字母、数字和点组成，不超过 40 个字符）', example: '3.2.1' },
  id: { what: '标识（由小写字母、数字和短横线组成）', example: 'gansu-2023' },
  listed: { what: '100 字以内、不含逗号、顿号、分号和引号的名称', example: '优秀' },
} as const;

/** What a leaf can do without, and should not. */
const lacking = {
  theme: { what: leafAspectNames.theme, hint: '请填写 theme，跨年度、跨方案比较按领域进行' },
  source: { what: leafAspectNames.source, hint: '请填写 source，写明出自依据文件第几项' },
  evidence: {
    what: leafAspectNames.evidence,
    hint: '请填写 evidence；数据由考评办统一采集的，将 origin 改为 external',
  },
} as const;

/** What the office's commands tell beside what is found in a workbook. */
export const officeZhCN: MessagesOf<OfficeCode> = {
  'scheme.unreadable': ({ fault }) => unreadable[fault],
  'scheme.in-excel': () => ({
    message: '这是 Excel 文件，不是 YAML 格式的考评方案',
    hint: '请先用 zhunsheng scheme from-xlsx 转成 YAML 文件',
  }),
  'scheme.empty': () => ({
    message: '考评方案文件没有内容',
    hint: '请核对文件，或用 zhunsheng scheme to-xlsx 从随附方案改起',
  }),
  'scheme.unknown-key': ({ key }) => ({
    message: `考评方案中没有“${key}”这一项`,
    hint: '请核对名称的拼写和所在位置，多余的请删除',
  }),
  'scheme.missing': ({ key }) => ({
    message: `“${key}”没有填写`,
    hint: '请填写；可以不填的，请删去该项',
  }),
  'scheme.wrong-shape': ({ expected, found }) => ({
    message: `此处应为${shapes[expected]}，所填为“${found}”`,
    hint: shapeHints[expected],
  }),
  'scheme.not-an-option': ({ found, options }) => ({
    message: `“${found}”不是可选的值`,
    hint: `请从以下各值中选填一个：${options.join('、')}`,
  }),
  'scheme.wrong-size': ({ of, bound, limit }) => ({
    message: `此处${sizes[of](bound === 'least' ? '不少于' : '不超过', limit)}`,
    hint: '请按此要求增减',
  }),
  'scheme.malformed': ({ form, found }) => ({
    message: `此处应为${forms[form].what}，所填为“${found}”`,
    hint: `请按格式改写，例如 ${forms[form].example}`,
  }),
  'scheme.invalid': ({ detail }) => ({
    message: `格式不符：${detail}`,
    hint: '请按考评方案的格式要求修改',
  }),
  'scheme.document-undated': () => ({
    message: '依据文件既无文号，也无日期',
    hint: '请填写依据文件的文号或印发日期',
  }),
  'scheme.period-reversed': () => ({
    message: '考评期间的起始日期晚于结束日期',
    hint: '请核对并更正起始日期和结束日期',
  }),
  'scheme.total-out-of-range': () => ({
    message: '总分应大于 0 分，且不超过 2000 分',
    hint: '请将总分改为 0 至 2000 之间的数（不含 0）',
  }),
  'scheme.duplicate-code': ({ code, first }) => ({
    message: `编号 ${code} 重复，首次出现在 ${first}`,
    hint: '请为其中一处另编一个不重复的编号',
  }),
  'scheme.points-total': ({ sum, total }) => ({
    message: `各指标分值合计为 ${sum} 分，与总分 ${total} 分不一致`,
    hint: '请调整指标分值或总分，使两者相等（加分项、扣分项不计入）',
  }),
  'scheme.points-disagree': ({ code, sum, points }) => ({
    message: `指标 ${code} 的分值写为 ${points} 分，按权重或下级指标合计为 ${sum} 分`,
    hint: '请调整该指标或其下级指标的分值，使两者相等',
  }),
  'scheme.points-missing': ({ code }) => ({
    message: `指标 ${code} 没有分值`,
    hint: '请填写分值，或为同级指标统一填写权重',
  }),
  'scheme.weight-mixed': ({ code }) => ({
    message: `指标 ${code} 没有权重，而其同级指标填有权重`,
    hint: '请为同级指标全部填写权重，或全部改填分值',
  }),
  'scheme.weight-without-points': () => ({
    message: '下级指标按权重分配分值，但上级没有可分配的分值',
    hint: '请填写上级指标的分值，或为下级指标直接填写分值',
  }),
  'scheme.floor-too-low': ({ floor }) => ({
    message: `法治权重下限为 ${floor}，低于规定的 10%`,
    hint: '请将法治权重下限改为 10% 或更高',
  }),
  'scheme.rule-unreachable': ({ code, reach, points }) => ({
    message: `指标 ${code} 按评分规则最多可得 ${reach} 分，与分值 ${points} 分不一致`,
    hint: '请调整评分规则或分值，使最高得分等于分值',
  }),
  'scheme.rule-not-for-type': ({ code, kind, type }) => {
    const typeName = leafTypes[type] ?? type;
    return {
      message: `指标 ${code} 是${typeName}，不能使用${ruleKinds[kind] ?? kind}规则`,
      hint: `请改用适合${typeName}的评分规则，或更改指标类型`,
    };
  },
  'scheme.rule-bounds': ({ code, detail }) =>
    detail === 'range-reversed'
      ? {
          message: `指标 ${code} 的区间下限大于上限`,
          hint: '请核对并更正区间的下限和上限',
        }
      : {
          message: `指标 ${code} 按比例计分，但目标值或区间下限不大于 0`,
          hint: '请将目标值或区间下限改为大于 0 的数，或改用其他扣分方式',
        },
  'scheme.name-twice': ({ code, name }) => ({
    message: `指标 ${code} 的评分规则中“${name}”重复`,
    hint: '请更改其中一处的名称，或删去重复项',
  }),
  'scheme.grades-unordered': () => ({
    message: '等次没有按起始分从高到低排列，或最低等次不是从 0 分起',
    hint: '请按起始分从高到低排列等次，最低等次从 0 分起',
  }),
  'scheme.grade-unknown': ({ grade }) => ({
    message: `一票否决所用的等次“${grade}”不在等次表中`,
    hint: '请改用等次表中已有的等次，或在等次表中增加该等次',
  }),
  'scheme.grade-twice': ({ grade }) => ({
    message: `等次“${grade}”写了两次`,
    hint: '每个等次用不同的名称，并写明各自的最低分',
  }),
  'scheme.follow-up-empty': () => ({
    message: '写了 followUp，但没有写明约谈或通报的分数线',
    hint: '请用 talk 或 circular 写明低于多少分，例如 circular: { below: 60 }；不设分数线的，删去 followUp',
  }),
  'scheme.follow-up-out-of-range': ({ measure, below, high }) => ({
    message: `${followUpNames[measure]}分数线为 ${below} 分，应大于 0 分，且不超过最高得分 ${high} 分`,
    hint: '请更正分数线；不设分数线的，不填',
  }),
  'scheme.too-deep': ({ limit }) => ({
    message: `指标超过 ${limit} 级`,
    hint: '请核对缩进和 children，减少指标的层级',
  }),
  'scheme.edition-changed': ({ edition, day }) => ({
    message: `版次“${edition}”已于 ${day} 下发，现在的内容与下发时不同`,
    hint: '请恢复下发时的内容；确需修改的，另编一个新的版次号',
  }),
  'scheme.edition-of-seed': ({ id, edition }) => ({
    message: `标识“${id}”、版次“${edition}”与随附方案相同，而内容不同`,
    hint: '请另编本地的标识或版次号，以免与随附方案混淆',
  }),
  'scheme.points-tiny': ({ code, points, low }) => ({
    message: `指标 ${code} 只有 ${points} 分，不到总分的 0.2%（${low} 分）`,
    hint: '请与相近的指标合并，或提高分值，以免为极小的分差增加填报负担',
  }),
  'scheme.judgement-unguided': ({ code }) => ({
    message: `指标 ${code} 由评估员评定，但没有写明评定要点`,
    hint: '请在 guidance 中写明看什么、怎样扣分，或改用清单、等级等规则',
  }),
  'scheme.judged-much': ({ share }) => ({
    message: `由评估员评定的分值占总分的 ${share}，超过三分之一`,
    hint: '请将其中能够计数、计时或列出清单的指标改用相应的评分规则',
  }),
  'scheme.deadline-leap-day': ({ code }) => ({
    message: `指标 ${code} 的时限为每年 2 月 29 日，平年没有这一天，按 2 月 28 日计`,
    hint: '请改为每年都有的日期，例如 02-28 或 03-01',
  }),
  'scheme.deadline-outside': ({ code, day, low, high }) => ({
    message: `指标 ${code} 的时限为 ${day}，不在考评期间起始（${low}）至评估日期（${high}）之间`,
    hint: '请核对时限的年份和月、日，以及考评期间和评估日期',
  }),
  'scheme.milestone-outside': ({ code, milestone, day }) => ({
    message: `指标 ${code} 的${leafAspectNames[milestone]}为 ${day}，不在考评期间之内`,
    hint: '请核对该日期的年份，以及考评期间的起止日期',
  }),
  'scheme.milestone-reversed': ({ code }) => ({
    message: `指标 ${code} 的起始日期晚于完成日期或时限`,
    hint: '请核对并更正 start 和 due，没有 due 的核对时限',
  }),
  'scheme.evaluation-early': () => ({
    message: '评估日期早于考评期间的起始日期',
    hint: '请核对评估日期和考评期间',
  }),
  'scheme.leaf-lacks': ({ code, lacks }) => ({
    message: `指标 ${code} 没有写明${lacking[lacks].what}`,
    hint: lacking[lacks].hint,
  }),
  'scheme.leaf-same-name': ({ code, name, first }) => ({
    message: `指标 ${code} 与指标 ${first} 同名，都是“${name}”`,
    hint: '请在名称中写明两者的区别；确属同一件事的，合并为一项',
  }),
  'scheme.bonus-idle': ({ count }) => ({
    message: `有 ${count} 项加分指标，但加分上限为 0，所加的分不会计入`,
    hint: '请填写加分上限（bonusCap），或删去加分指标',
  }),
  'scheme.bonus-cap-unreachable': ({ maximum, reach }) => ({
    message: `加分上限为 ${maximum} 分，而加分指标合计最多 ${reach} 分，达不到上限`,
    hint: '请将加分上限改为不超过加分指标的合计分值',
  }),
  'scheme.step-costs-all': ({ code, deduct, points }) => ({
    message: `指标 ${code} 每档扣 ${deduct} 分，不少于分值 ${points} 分，一档即扣完`,
    hint: '请减少每档扣分；本意是未达标不得分的，将 otherwise 改为 none',
  }),
  'scheme.levels-unordered': ({ code }) => ({
    message: `指标 ${code} 的等级没有按得分从高到低排列`,
    hint: '请从高到低排列；第一个等级会作为该指标的目标显示',
  }),
  'scheme.level-without-zero': ({ code, name }) => ({
    message: `指标 ${code} 的最低等级“${name}”也得分，完全没有做的单位没有等级可选`,
    hint: '请增加一个比例为 0% 的等级',
  }),
  'scheme.share-unlikely': ({ code, found }) => ({
    message: `指标 ${code} 的目标值是 ${found}，可能不是本意`,
    hint: '请核对：计量单位为 % 的，百分之九十五写作 95，不写 0.95；文件原文如此的，可不处理',
  }),
  'scheme.kind-thin': ({ unitKind, points, total }) => ({
    message: `适用于${unitKindNames[unitKind]}的指标只有 ${points} 分，不到总分 ${total} 分的一半`,
    hint: '请核对各指标的 appliesTo，看是否漏列；不考评此类单位的，可不处理',
  }),
  'scheme.replaces-itself': ({ code }) => ({
    message: `“${code}”的 replaces 只写了它自己`,
    hint: '标识或编号没有变的不必写 replaces，请删去；变了的，写上一版的标识或编号',
  }),
  'scheme.follow-up-praised': ({ measure, below, grade, from }) => ({
    message: `${followUpNames[measure]}分数线为 ${below} 分，高于最高等次“${grade}”的起始分 ${from} 分`,
    hint: '评为最高等次的单位也会被列入，请核对分数线和等次的起始分',
  }),
  'scheme-sheet.not-a-workbook': ({ extension }) => ({
    message: extension ? `文件类型为“${extension}”，不是 .xlsx 工作簿` : '文件不是 .xlsx 工作簿',
    hint: '请选用由 to-xlsx 导出的文件；其他格式的，用 Excel 或 WPS 另存为 .xlsx 格式后重试',
  }),
  'scheme-sheet.sheet-missing': ({ sheet, sheets }) => ({
    message: `缺少工作表“${sheet}”，现有的工作表为：${sheets.join('、')}`,
    hint: '请恢复该工作表及其名称；不能恢复的，重新导出后再修改',
  }),
  'scheme-sheet.header-missing': ({ sheet, header }) => ({
    message: `工作表“${sheet}”的 A 列找不到表头“${header}”`,
    hint: '请恢复表头行，第一个表头须在 A 列',
  }),
  'scheme-sheet.column-missing': ({ sheet, column }) => ({
    message: `工作表“${sheet}”缺少“${column}”列`,
    hint: '请恢复该列及其表头；用不到的列留空即可，不要删除',
  }),
  'scheme-sheet.column-twice': ({ column, first }) => ({
    message: `“${column}”列重复，首次出现在 ${first}`,
    hint: '请只保留一列；另一列删去，或改用方案没有的表头',
  }),
  'scheme-sheet.merged': ({ column, range }) => ({
    message: `“${column}”的单元格 ${range} 已合并，只有左上角的一格有内容，其余各格是空的`,
    hint: '请取消合并，并在每一行分别填写',
  }),
  'scheme-sheet.too-many-rows': ({ limit }) => ({
    message: `表格超过 ${limit} 行`,
    hint: '请删去多余的行，特别是表格下方误填的内容',
  }),
  'scheme-sheet.row-unread': ({ limit }) => ({
    message: `该行在第 ${limit} 行以下，不能读取`,
    hint: '请将该行移到表格中；多余的，删去该行及其下方的内容',
  }),
  'scheme-sheet.setting-missing': ({ name }) => ({
    message: `缺少“${name}”一行`,
    hint: '请在“名称”列恢复该行，并填写其值',
  }),
  'scheme-sheet.setting-unknown': ({ found }) => ({
    message: `方案没有“${found}”这一项`,
    hint: '请恢复“名称”列原来的文字，或删去该行',
  }),
  'scheme-sheet.setting-twice': ({ name }) => ({
    message: `“${name}”不止一行`,
    hint: '请只保留一行，删去重复的行',
  }),
  'scheme-sheet.missing': ({ column }) => ({
    message: `“${column}”没有填写`,
    hint: '请填写该单元格',
  }),
  'scheme-sheet.by-formula': ({ column }) => ({
    message: `“${column}”填的是公式，方案不采用公式的结果`,
    hint: '请改为直接填写的内容，可以复制后选择性粘贴为数值',
  }),
  'scheme-sheet.error-value': ({ found }) => ({
    message: `单元格的内容为错误“${found}”`,
    hint: '请删去后直接填写',
  }),
  'scheme-sheet.not-text': ({ column, found }) => ({
    message: `“${column}”应为文本，单元格里是数字或日期“${found}”，原来的写法可能已经改变`,
    hint: '请将单元格格式设为“文本”，再重新填写',
  }),
  'scheme-sheet.percent-unclear': ({ found }) => ({
    message: `计量单位是 %，所填的“${found}”没有百分号，无法确定是百分之几`,
    hint: '请将单元格格式设为“文本”，带百分号填写，例如 95%',
  }),
  'scheme-sheet.not-a-range': ({ found }) => ({
    message: `区间应写明下限和上限，所填为“${found}”`,
    hint: '请用“至”隔开两个数，例如 1至2',
  }),
  'scheme-sheet.not-a-pair': ({ found, expected }) => ({
    message: `“${found}”一行缺少分值、比例或名称`,
    hint: `请每行先写数字，空一格，再写名称，例如 ${expected}`,
  }),
  'scheme-sheet.level': ({ found }) => ({
    message: found ? `层级应为 1、2、3 等整数，所填为“${found}”` : '层级没有填写',
    hint: '请填写该行在指标体系中的层级，一级指标填 1，其下级填 2，依此类推',
  }),
  'scheme-sheet.level-jump': ({ found, limit }) => ({
    message: `层级为 ${found}，而按上一行，此处最多为 ${limit}`,
    hint: '请更正层级，或在上方补上缺少的上级指标',
  }),
  'scheme-sheet.level-too-deep': ({ found, limit }) => ({
    message: `层级为 ${found}，超过上限 ${limit}`,
    hint: '请更正层级，或减少指标的层级',
  }),
  'scheme-sheet.no-rule': () => ({
    message: '该行没有评分规则，也没有下级指标',
    hint: '末级指标请选择规则；上级指标请在其下方增加层级大 1 的行，或删去该行',
  }),
  'scheme-sheet.rule-above-others': () => ({
    message: '该行有下级指标，不能再填评分规则',
    hint: '请清空该行的规则及各项参数；下级指标的层级有误的，更正层级',
  }),
  'scheme-sheet.not-for-branch': ({ column }) => ({
    message: `该行有下级指标，不填“${column}”`,
    hint: '请清空该单元格，需要的写到末级指标的行中',
  }),
  'scheme-sheet.not-for': ({ column, kind }) => ({
    message: `选“${kind}”时不填“${column}”，所填不起作用`,
    hint: '请清空该单元格，或改选与之相符的一项',
  }),
  'scheme-sheet.too-long': ({ column, code, limit }) => ({
    message: `${code && `指标 ${code} 的`}“${column}”超过 Excel 单元格的上限 ${limit} 字`,
    hint: '请在方案文件中精简该项后重新导出',
  }),
  'scheme-sheet.too-many': ({ limit }) => ({
    message: `方案的指标超过 ${limit} 行，不能导出为 Excel 表`,
    hint: '请直接修改方案的 YAML 文件',
  }),
  'file.too-large': ({ megabytes, limit }) => ({
    message: `文件大小为 ${megabytes} MB，超过上限 ${limit} MB`,
    hint: '请删去工作簿中的图片和附件，佐证材料另行报送',
  }),
  'file.not-a-workbook': ({ extension }) => ({
    message: extension ? `文件类型为“${extension}”，不是填报工作簿` : '文件不是填报工作簿',
    hint: archives.has(extension)
      ? '请解压后归集，或改用 zip 格式压缩；压缩包里套压缩包的，请先解压里层'
      : '请用 Excel 或 WPS 另存为 .xlsx 格式后重新报送；佐证材料不在此归集',
  }),
  'file.unreadable': ({ detail }) => ({
    message: `文件无法读取：${detail}`,
    hint: '请取消打开密码，用 Excel 或 WPS 另存为 .xlsx 格式后重新报送；压缩包请重新压缩为不带密码的 zip 格式',
  }),
  'file.encrypted': () => ({
    message: '文件设有打开密码，无法读取',
    hint: '请取消打开密码后重新报送；压缩包请重新压缩为不带密码的 zip 格式',
  }),
  'file.macros': () => ({
    message: '文件含有宏，与下发的工作簿不符，未予读取',
    hint: '请用 Excel 或 WPS 另存为不含宏的 .xlsx 格式后重新报送',
  }),
  'file.part-missing': ({ part }) => ({
    message: `文件缺少“${part}”，无法读取`,
    hint: '请用 Excel 或 WPS 打开，核对后另存为 .xlsx 格式重新报送；打不开的，请从下发的工作簿重新填写',
  }),
  'file.part-twice': ({ part }) => ({
    message: `文件中有不止一个“${part}”，无法确定以哪一个为准`,
    hint: '请用 Excel 或 WPS 打开，核对后另存为 .xlsx 格式重新报送',
  }),
  'file.part-damaged': ({ part, damage, cell }) => ({
    message: `${damage === 'method' ? '文件不能解压' : '文件已经损坏'}：“${part}”${damages[damage]}${cell && `（单元格 ${cell}）`}`,
    hint: mendings[damage] ?? MENDING,
  }),
  'file.beyond-limit': ({ part, excess, limit }) => ({
    message: `文件过大：${excesses[excess].message(part, limit)}`,
    hint: excesses[excess].hint,
  }),
  'file.bomb': ({ part, limit }) => ({
    message: `“${part}”展开后超过其压缩大小的 ${limit} 倍，可能是恶意文件，未予读取`,
    hint: '请核实文件来源，从下发的工作簿重新填写后报送',
  }),
  'file.empty': () => ({
    message: '文件没有内容',
    hint: '请核对后重新报送填写完整的文件',
  }),
  'file.too-many-entries': ({ entries, limit }) => ({
    message: `文件内含 ${entries} 个子文件，超过上限 ${limit} 个`,
    hint: '请核实文件来源；压缩包请分成几个后重新报送',
  }),
  'file.inaccessible': ({ reason }) => ({
    message: `文件或文件夹不能读写（${reason}）`,
    hint: '请核对权限、磁盘空间，以及它是否正被其他程序占用',
  }),
  'file.no-space': () => ({
    message: '磁盘空间不足，没有写完',
    hint: '请清理磁盘后再运行一次；已经归集的都在，不会丢失，也不会重复计入',
  }),
  'file.name-too-long': () => ({
    message: '名称过长，系统不接受',
    hint: '请改用较短的名称，或者移到层级较少的文件夹后重试',
  }),
  'file.exists': () => ({
    message: '文件已经存在',
    hint: '请换一个文件名；确要覆盖的，加上 --overwrite',
  }),
  'file.extension': ({ expected }) => ({
    message: `文件名应以 ${expected} 结尾`,
    hint: '请更改文件名后重试',
  }),
  'file.not-found': () => ({
    message: '找不到该文件或文件夹',
    hint: '请核对名称和所在位置后重试',
  }),
  'file.skipped': ({ why }) => ({
    message: `未归集：${skipped[why]}`,
    hint: '其中有报送文件的，请将文件复制出来，直接归集该文件',
  }),
  'file.unsteady': ({ why }) => ({
    message: `未归集：${unsteady[why]}`,
    hint: '请待文件复制、下载或者同步完毕，再归集一次；其他文件不受影响',
  }),
  'file.too-slow': ({ seconds }) => ({
    message: `处理此文件超过 ${seconds} 秒，已经中止`,
    hint: '正常填报的文件不会如此。请报送单位在原发放的工作簿中重新填写，不要带入无关内容；其他文件不受影响',
  }),
  'file.too-heavy': ({ megabytes }) => ({
    message: `处理此文件需要的内存超过 ${megabytes} MB，已经中止`,
    hint: '正常填报的文件不会如此。请报送单位在原发放的工作簿中重新填写，不要带入无关内容；其他文件不受影响',
  }),
  'file.too-much-text': ({ megabytes }) => ({
    message: `此文件所填文字合计超过 ${megabytes} MB，无法收存`,
    hint: '请报送单位删去误贴的文字，较长的材料另存为文件，在“佐证材料”中写明名称和链接，再重新报送；其他文件不受影响',
  }),
  'file.failed': ({ detail }) => ({
    message: `程序处理此文件时出错：${detail}`,
    hint: '请报送单位在原发放的工作簿中重新填写后报送，并将此文件连同本提示交给程序维护人员；其他文件不受影响',
  }),
  'file.name-twice': () => ({
    message: '压缩包中有不止一个同名文件，只读取其中一个',
    hint: '请解压后逐一核对，改用不同的文件名后重新报送',
  }),
  'file.name-outside': () => ({
    message: '压缩包中的文件名指向压缩包以外的位置，未予读取',
    hint: '正常的压缩软件不会如此。请核实压缩包来源，将文件放在一个文件夹中重新压缩后报送',
  }),
  'file.odd-name': () => ({
    message: '文件名中有控制字符、改变文字方向的字符或者不能识别的字符，已用“\uFFFD”代替显示',
    hint: '文件内容照常处理；请核对文件来源，以后用普通文字命名',
  }),
  'file.text-cut': ({ limit }) => ({
    message: `此行有文字超过 ${limit} 字，超出部分未收存`,
    hint: '全文保留在档案中的原件里。请报送单位精简文字，较长的材料另存为文件，在“佐证材料”中写明名称和链接后重新报送',
  }),
  'file.more-findings': ({ count }) => ({
    message: `此外还有 ${count} 个问题没有列出`,
    hint: '请先改正已经列出的问题，重新报送后再看其余的',
  }),
  'measure.columns': ({ columns }) => ({
    message: `外部数据文件缺少列：${columns}`,
    hint: '请将表头改为 unit_code、indicator_code、value 三列，用半角逗号隔开；填报工作簿、整改台账请报送 .xlsx 文件',
  }),
  'measure.empty': () => ({
    message: '外部数据文件只有表头，没有数据',
    hint: '请逐行填写单位代码、指标编号和数值后重新归集',
  }),
  'measure.column-twice': ({ column }) => ({
    message: `外部数据文件有不止一列“${column}”，无法确定以哪一列为准`,
    hint: '请只保留正确的一列，删去其余的或者改用别的列名后重新归集',
  }),
  'measure.unreadable': () => ({
    message: '外部数据文件此行的双引号不成对或者位置有误，无法分列',
    hint: '请补齐或者删去该行的双引号，或用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”格式后重新归集',
  }),
  'measure.unknown-unit': ({ unit }) => ({
    message: `单位“${unit}”不在被考评单位名单中`,
    hint: '请按被考评单位名单更正单位代码，或删去该行',
  }),
  'measure.unknown-indicator': ({ code }) => ({
    message: `指标“${code}”不在考评方案中`,
    hint: '请按考评方案更正指标编号，或删去该行',
  }),
  'measure.not-external': ({ code }) => ({
    message: `指标 ${code} 由填报工作簿填写，不采用外部数据`,
    hint: '请删去该行；确应采用外部数据的，先修改考评方案',
  }),
  'measure.invalid': ({ code, found }) => ({
    message: `指标 ${code} 的数值“${found}”不符合该指标的填写要求`,
    hint: '请按该指标的评分标准更正数值',
  }),
  'measure.percent-unclear': ({ code, found }) => ({
    message: `指标 ${code} 以百分比计，所填“${found}”没有百分号，可能是 ${found}%，也可能是它的 100 倍`,
    hint: '请写明百分号，例如 95%；外部数据文件中不大于 1 的百分比都须写明',
  }),
  'measure.not-a-veto': ({ code, found }) => ({
    message: `一票否决 ${code} 的数值应为 1 或 0，所填为“${found}”`,
    hint: '请在有该情形的单位一行填 1；没有该情形或者已经撤销的填 0',
  }),
  'measure.twice': ({ unit, code }) => ({
    message: `单位“${unit}”的指标 ${code} 有不止一个数值`,
    hint: '请只保留正确的一行，删去重复的行',
  }),
  'measure.missing': ({ code }) => ({
    message: `指标 ${code} 缺少外部数据`,
    hint: '请在外部数据文件中补齐该指标的数值后重新归集',
  }),
  'database.locked': ({ file }) => ({
    message: `数据库“${file}”正被另一个程序使用`,
    hint: '请等待另一项归集、排名或报告任务结束，或关闭打开该文件的程序，然后重试',
  }),
  'database.unreadable': ({ detail }) => ({
    message: `数据库无法读取：${detail}`,
    hint: '请换用与建立该数据库时相同或更新的版本；文件已损坏的，请用 verify --rebuild 从档案中的原件重建',
  }),
  'database.no-memory': () => ({
    message: '内存不足，数据库没有算完',
    hint: '请关闭其他程序后再运行一次；仍然不足的，请换用内存更大的计算机。已经归集的都在，不会丢失，也不会重复计入',
  }),
  'database.missing': () => ({
    message: '还没有数据库，没有可核验的内容',
    hint: '请先用 collect 归集；数据库丢失而档案还在的，请用 verify --rebuild 从档案重建',
  }),
  'database.other-version': ({ table }) => ({
    message: `数据库由另一版本的程序建立，表 ${table} 的列与本程序的不同`,
    hint: '请用 verify --rebuild 从档案中的原件重建；没有档案的，请换用建立该数据库的版本，或者移走数据库后重新归集',
  }),
  'report.unwritable': ({ file }) => ({
    message: `报告 ${file} 无法写入`,
    hint: '请关闭正在打开该文件的程序，并确认对所在文件夹有写入权限，然后重新生成',
  }),
  'report.charts-left-out': () => ({
    message: '本机没有中文字体，Word 报告中没有图表',
    hint: '请安装一种中文字体（如 Debian、Ubuntu 的 fonts-noto-cjk），然后重新生成',
  }),
  'report.unwritable-more': ({ count }) => ({
    message: `另有 ${count} 份报告无法写入`,
    hint: '请确认对报告所在文件夹有写入权限，然后重新生成',
  }),
  'workspace.missing': ({ directory }) => ({
    message: `“${directory}”不是考评工作目录`,
    hint: '请先用 init 命令建立考评工作目录，或核对目录名',
  }),
  'workspace.exists': ({ directory }) => ({
    message: `“${directory}”已经是考评工作目录`,
    hint: '请换一个目录，以免覆盖已有的考评数据',
  }),
  'workspace.not-empty': ({ directory }) => ({
    message: `“${directory}”不是空目录`,
    hint: '为免覆盖，请换一个目录',
  }),
  'workspace.unreadable': ({ detail }) => ({
    message: `文件无法读取：${detail}`,
    hint: '请核对文件是否存在、格式是否正确',
  }),
  'workspace.unknown-scheme': ({ id, ids }) => ({
    message: `没有名为“${id}”的考评方案`,
    hint: `请写方案文件的路径，或从随附方案中选择：${ids.join('、')}`,
  }),
  'workspace.changed': ({ what, before }) =>
    what === 'scheme'
      ? {
          message: `考评方案在归集之后有改动，已归集的得分是按原方案（${before}）计算的`,
          hint: '请恢复原来的方案文件；确需更改方案的，请另建考评工作目录，重新下发、归集',
        }
      : {
          message: `考评周期的名称在归集之后有改动，原为“${before}”`,
          hint: '请恢复原来的名称；要考评另一周期的，请另建考评工作目录',
        },
  'workspace.no-keys': ({ file }) => ({
    message: `缺少签名密钥文件“${file}”`,
    hint: '请从建立本考评周期的电脑上取回密钥文件，放回原处后重试',
  }),
  'workspace.key-damaged': ({ file }) => ({
    message: `签名密钥文件“${file}”已损坏，不是密钥`,
    hint: '请从备份或建立本考评周期的电脑上取回密钥文件，放回原处后重试',
  }),
  'round.unknown': ({ round, rounds }) => ({
    message: `没有名为“${round}”的考评周期`,
    hint: `请从以下考评周期中选择：${rounds.join('、')}`,
  }),
  'round.exists': ({ round }) => ({
    message: `已有名为“${round}”的考评周期`,
    hint: '请用 --round 为下一考评周期另取一个名称',
  }),
  'round.folder-taken': ({ round }) => ({
    message: `考评周期“${round}”要用的文件夹名已被占用`,
    hint: '请将占用该名称的文件夹移到别处；其中是另一考评周期的，请用 --round 为下一考评周期另取一个名称',
  }),
  'round.kept': ({ home }) => ({
    message: '这是已归档的考评周期，不能在其中开始下一考评周期',
    hint: `请在考评工作目录“${home}”中运行`,
  }),
  'round.not-movable': ({ reason }) => ({
    message: `归档当前考评周期时无法移动（${reason}），没有开始下一考评周期`,
    hint: '请关闭正在使用该文件或该文件夹的程序（如 Excel、WPS），并核对权限，然后重新运行',
  }),
  'round.cut-off': () => ({
    message: '上次开始下一考评周期时中途停止，当前考评周期有的文件还在 rounds 文件夹中',
    hint: '请关闭正在使用这些文件的程序，重新运行 init --next，文件会自动归位',
  }),
  'previous.missing': ({ round }) => ({
    message: `找不到上期“${round}”，未与其比较`,
    hint: '请将上期的文件夹放回 rounds 文件夹，或核对 zhunsheng.yaml 中的 previous',
  }),
  'previous.unranked': ({ round }) => ({
    message: `上期“${round}”没有排名，未与其比较`,
    hint: `需要比较的，请先归集上期的填报工作簿，再用 rank 的 --round ${round} 排名`,
  }),
  'previous.changed': ({ round }) => ({
    message: `上期“${round}”的考评方案在排名之后有改动，未与其比较`,
    hint: `请恢复上期原来的方案文件，再用 rank 的 --round ${round} 重新排名`,
  }),
  'previous.unreadable': ({ round }) => ({
    message: `上期“${round}”无法读取，未与其比较`,
    hint: '本期排名不受影响；需要比较的，请处理以下问题后重新运行',
  }),
  'units.columns': ({ columns }) => ({
    message: `被考评单位名单缺少列：${columns}`,
    hint: '请补齐表头：code,name,kind,city_code,city,province_code,province',
  }),
  'units.column-twice': ({ column }) => ({
    message: `被考评单位名单有不止一列“${column}”，无法确定以哪一列为准`,
    hint: '请只保留正确的一列，删去其余的或者改用别的列名后重试',
  }),
  'units.unreadable': () => ({
    message: '被考评单位名单此行的双引号不成对或者位置有误，无法分列',
    hint: '请补齐或者删去该行的双引号，或用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”格式后重试',
  }),
  'units.invalid': ({ field, found }) => ({
    message:
      found === ''
        ? `被考评单位名单的“${field}”一列没有填写`
        : `被考评单位名单的“${field}”一列写的是“${found}”，不符合要求`,
    hint: unitForms[field],
  }),
  'units.empty': () => ({
    message: '被考评单位名单中没有单位',
    hint: '请在表头之下每行填写一个单位',
  }),
  'units.twice': ({ code }) => ({
    message: `单位代码 ${code} 在名单中重复`,
    hint: '请删去重复的一行',
  }),
  'units.none': ({ prefix }) => ({
    message: `没有代码以“${prefix}”开头的单位`,
    hint: '请核对行政区划代码前缀，如甘肃省为 62',
  }),
  'units.unknown': ({ code }) => ({
    message: `名单中没有代码或名称为“${code}”的单位`,
    hint: '请核对工作目录中 units.csv 的单位代码',
  }),
  'units.ambiguous': ({ name, units }) => ({
    message: `名单中有 ${units.length} 个单位名为“${name}”`,
    hint: `请改用单位代码：${units.join('、')}`,
  }),
  'units.kind-without-leaves': ({ unitKind, count, units }) => ({
    message: `考评方案没有适用于${unitKindNames[unitKind]}的指标，名单中却有 ${count} 个此类单位（如${units.join('、')}）`,
    hint: '请用 --divisions 另选被考评单位，或在方案各指标的 appliesTo 中补上此类单位',
  }),
  'issue.nothing-to-review': ({ unit }) => ({
    message: `${unit}的自评工作簿尚未归集合格，不能下发后续阶段的工作簿`,
    hint: '请先归集该单位合格的自评工作簿',
  }),
  'editions.damaged': () => ({
    message: '已下发版次的记录不能识别',
    hint: '该文件由程序写入，请勿改动；请从备份恢复，没有备份的，删去该文件后重新下发',
  }),
  'prefill.cell-altered': ({ name, column, found, expected }) => ({
    message: `${name && `“${name}”的`}“${column}”${found ? `被改为“${found}”` : '被清空'}，下发时${expected ? `为“${expected}”` : '为空'}`,
    hint: '请恢复下发时的内容；不同意自评的，填写“复核得分”“复核意见”',
  }),
  'prefill.row-added': ({ name }) => ({
    message: `此行${name && `（“${name}”）`}为下发后增加，自评中没有`,
    hint: '请删去该行；需要补充材料的，由填报单位更正自评后重新报送',
  }),
  'prefill.row-removed': ({ name }) => ({
    message: `下发时列示的${name ? `“${name}”一行` : '一行'}已不在`,
    hint: '请补回该行，或者向考评办索取原工作簿重新填写',
  }),
  'submission.replaces': ({ earlier }) => ({
    message: `本文件替换此前报送的“${earlier}”`,
    hint: '如确为更正后的文件，无需处理；报送有误的，请将正确的文件重新保存后再次报送',
  }),
  'submission.replaced-before': ({ later }) => ({
    message: `本文件此前已收过，并已被“${later}”替代，仍以后者为准`,
    hint: '要以本文件为准的，请用 Excel 或 WPS 打开、重新保存后再次归集',
  }),
  'submission.after-review': ({ later }) => ({
    message: `“${later}”此前已经归集，其评分所依据的是更正前的自评`,
    hint: '请核对更正是否影响评分；有影响的，请重新下发该阶段的工作簿并重新评分',
  }),
  'submission.before-correction': ({ later }) => ({
    message: `本工作簿列示的是更正前的自评，该自评已被“${later}”替代`,
    hint: '请核对更正是否影响评分；有影响的，请重新下发该阶段的工作簿并重新评分',
  }),
};
