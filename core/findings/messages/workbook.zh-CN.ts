import type { WorkbookCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** What is found in a workbook. */
export const workbookZhCN: MessagesOf<WorkbookCode> = {
  'identity.missing': () => ({
    message: '文件中没有填报工作簿的身份信息',
    hint: '请在下发的填报工作簿中填写并报送，不要复制到新建的文件中',
  }),
  'identity.key-missing': ({ key }) => ({
    message: `填报工作簿的身份信息缺少“${key}”`,
    hint: '请使用下发的填报工作簿重新填写后报送',
  }),
  'identity.newer-contract': ({ found, known }) => ({
    message: `填报工作簿的格式版本为 ${found}，本程序只支持到 ${known}`,
    hint: '请将准绳升级到最新版本',
  }),
  'identity.other-round': ({ found, expected }) => ({
    message: `填报工作簿的考评周期为“${found}”，本次应为“${expected}”`,
    hint: '请使用本考评周期下发的填报工作簿填写后报送',
  }),
  'identity.other-scheme': ({ found, expected }) => ({
    message: `填报工作簿的考评方案为“${found}”，本次应为“${expected}”`,
    hint: '请使用按本次考评方案下发的填报工作簿填写后报送',
  }),
  'identity.unknown-unit': ({ unit }) => ({
    message: `单位“${unit}”不在被考评单位名单中`,
    hint: '请核对单位代码；确属漏列的，补入被考评单位名单后重新归集',
  }),
  'identity.unknown-stage': ({ stage }) => ({
    message: `考评阶段“${stage}”无法识别`,
    hint: '请使用下发的填报工作簿重新填写后报送',
  }),
  'identity.unsigned': () => ({
    message: '填报工作簿没有签名，填报身份未经核验',
    hint: '请向填报单位核实文件来源；需要核验的，启用密钥后重新下发',
  }),
  'identity.forged': () => ({
    message: '签名与身份信息不符，填报工作簿可能被改动或冒用',
    hint: '请使用下发给本单位的填报工作簿重新填写后报送',
  }),
  'identity.altered': ({ key, found, expected }) => ({
    message: `身份信息“${key}”被改为“${found}”，签发时为“${expected}”`,
    hint: '请向填报单位核实；须使用下发给本单位的填报工作簿重新填写后报送，不要改动隐藏的工作表',
  }),
  'identity.contradictory': ({ label, shown, hidden }) => ({
    message: `填表说明的“${label}”为“${shown}”，身份信息记录为“${hidden}”，无法确认是哪一份填报工作簿`,
    hint: '请使用下发给本单位的填报工作簿重新填写后报送；需要核验身份的，启用密钥后重新下发',
  }),
  'identity.scheme-altered': ({ code, key, found, expected }) => ({
    message: `工作簿所带的考评方案与本次的不同：${code && `指标 ${code} 的`}“${schemeKey(key)}”为“${found}”，应为“${expected}”`,
    hint: '请使用下发的填报工作簿重新填写后报送，不要改动隐藏的工作表',
  }),
  'identity.scheme-altered-more': ({ count }) => ({
    message: `工作簿所带的考评方案与本次的另有 ${count} 处不同`,
    hint: '请使用下发的填报工作簿重新填写后报送，不要改动隐藏的工作表',
  }),
  'identity.shown-otherwise': ({ label, found, expected }) => ({
    message: `${label ? `“${label}”` : '此处'}${found ? `被改为“${found}”` : '的内容被删除'}，下发时为“${expected}”`,
    hint: '请恢复下发时的内容；盖章的纸质件有同样改动的，重新打印盖章',
  }),
  'identity.other-unit': ({ named, issued }) => ({
    message: `文件名所示单位为“${named}”，填报工作簿下发给的单位是“${issued}”`,
    hint: '请核对单位，使用下发给本单位的填报工作簿；仅文件名有误的，改名后重新报送',
  }),
  'structure.sheet-missing': ({ sheet }) => ({
    message: `缺少工作表“${sheet}”`,
    hint: '请使用下发的填报工作簿重新填写，不要删除工作表或更改其名称',
  }),
  'structure.header-missing': ({ sheet, header }) => ({
    message: `工作表“${sheet}”中找不到表头“${header}”`,
    hint: '请按下发的填报工作簿恢复表头',
  }),
  'structure.column-missing': ({ sheet, column }) => ({
    message: `工作表“${sheet}”缺少“${column}”列`,
    hint: '请按下发的填报工作簿恢复该列，不要删除列或更改列名',
  }),
  'structure.row-missing': ({ code }) => ({
    message: `缺少指标 ${code} 所在的行`,
    hint: '请按下发的填报工作簿恢复该行；不适用的指标请在“是否适用”中填“否”',
  }),
  'structure.row-twice': ({ code }) => ({
    message: `指标 ${code} 出现了不止一行`,
    hint: '请只保留一行，删去重复的行',
  }),
  'structure.row-unknown': ({ code }) => ({
    message: `指标 ${code} 不在考评方案中`,
    hint: '请删去自行增加的行；编号被改动的，恢复原编号',
  }),
  'structure.rows-beyond': ({ sheet, limit }) => ({
    message: `「${sheet}」的表头以下只读取 ${limit} 行，本单元格所在行及以下的内容没有读取`,
    hint: '请将内容移到表头之下连续的行中，删去中间的空行后重新报送',
  }),
  'structure.altered': ({ code, column, found, expected }) => ({
    message: `${code && `指标 ${code} 的`}“${column}”为“${found}”，应为“${expected}”`,
    hint: '请恢复为考评方案规定的内容',
  }),
  'structure.points-altered': ({ code, found, expected }) => ({
    message: `指标 ${code} 的分值被改为“${found}”，考评方案规定为 ${expected} 分`,
    hint: '请恢复考评方案规定的分值；得分按考评方案的分值计算，改动无效',
  }),
  'structure.rule-altered': ({ code, column, found, expected }) => ({
    message: `指标 ${code} 的“${column}”被改为“${found}”，考评方案规定为“${expected}”`,
    hint: '请恢复考评方案规定的内容，并按其核对所填数值；得分按考评方案的规则计算，改动无效',
  }),
  'structure.column-twice': ({ sheet, column, first }) => ({
    message: `工作表“${sheet}”有不止一列“${column}”，另一列在 ${first}`,
    hint: '请只保留下发时的一列，删去自行增加的列',
  }),
  'structure.table-twice': ({ sheet, first }) => ({
    message: `工作表“${sheet}”有不止一张同样的表，只读取表头在 ${first} 的一张，此处的一张没有读取`,
    hint: '请核对内容是否都填在读取的表中，只保留下发时的一张，删去另一张后重新报送',
  }),
  'structure.formula-replaced': ({ found }) => ({
    message: `此处应由公式计算，现填的是“${found}”，以重新计算的结果为准`,
    hint: '请恢复下发时的公式；盖章的纸质件以此为准的，核对后重新打印盖章',
  }),
  'structure.formula-altered': ({ formula }) => ({
    message: `此处的公式被改为“=${formula}”，以按考评方案重新计算的结果为准`,
    hint: '请恢复下发时的公式；盖章的纸质件以此为准的，核对后重新打印盖章',
  }),
  'structure.by-formula': ({ formula, found }) => ({
    message: `此处不应有公式，现由公式“=${formula}”得出“${found}”，以保存的结果为准；重新计算后可能变成另一内容`,
    hint: '请删去公式，直接填写内容；原已填好的，恢复下发时的内容',
  }),
  'structure.sheet-extra': ({ sheet, like }) => ({
    message: like
      ? `多出一张与“${like}”相同的工作表“${sheet}”，其中的内容不计入`
      : `多出工作表“${sheet}”，其中的内容不计入`,
    hint: like
      ? `请核对内容是否都填在“${like}”中；填在“${sheet}”中的，移过去后重新报送`
      : '不影响填报，无需处理；需要说明的，写在相应的理由栏中',
  }),
  'structure.moved': ({ sheet, part }) => ({
    message: `工作表“${sheet}”的${part === 'rows' ? '行' : '列'}与下发时的顺序不同，已按${part === 'rows' ? '编号' : '表头'}识别`,
    hint: '不影响填报，无需处理',
  }),
  'structure.hidden': ({ sheet, part, places }) => ({
    message: {
      sheet: `工作表“${sheet}”被隐藏，其中的内容仍然计入`,
      rows: `工作表“${sheet}”的第 ${places.join('、')} 行被隐藏或行高过小，其中的内容仍然计入`,
      columns: `工作表“${sheet}”的 ${places.join('、')} 列被隐藏或列宽过小，其中的内容仍然计入`,
    }[part],
    hint: {
      sheet: '请取消隐藏，核对其中的内容；打印盖章的，确认没有遗漏',
      rows: '请取消隐藏、恢复行高，核对其中的内容；打印盖章的，确认没有遗漏',
      columns: '请取消隐藏、恢复列宽，核对其中的内容；打印盖章的，确认没有遗漏',
    }[part],
  }),
  'structure.covered': ({ found, range }) => ({
    message: `此处的内容“${found}”被合并的单元格 ${range} 盖住，看不见，但仍然计入`,
    hint: '请取消合并，核对此处的内容；打印盖章的，核对后重新打印盖章',
  }),
  'structure.shown-otherwise': ({ found, format }) => ({
    message: `此处实际内容为“${found}”，但数字格式“${format}”使显示的内容与之不同，以实际内容为准`,
    hint: '请恢复下发时的数字格式，核对此处的内容；打印盖章的，核对后重新打印盖章',
  }),
  'value.missing': ({ code }) => ({
    message: `指标 ${code} 尚未填写`,
    hint: '请填写完整；确不适用的，在“是否适用”中填“否”并写明缺项理由',
  }),
  'value.not-a-number': ({ code, found }) => ({
    message: `指标 ${code} 应填数字，所填为“${found}”`,
    hint: '请只填数字，不要带单位或说明文字',
  }),
  'value.not-a-date': ({ code, found }) => ({
    message: `指标 ${code} 应填日期，所填为“${found}”`,
    hint: '请填写年月日齐全的日期，例如 2025-03-31',
  }),
  'value.not-a-level': ({ code, found, levels }) => ({
    message: `指标 ${code} 没有“${found}”这一等级，可选等级为：${levels}`,
    hint: '请从下拉列表中选择一个等级',
  }),
  'value.not-an-item': ({ code, found, count }) => ({
    message: `指标 ${code} 的清单共 ${count} 项，其中没有“${found}”`,
    hint: '请按评分标准所列清单填写已完成的事项，各项之间用顿号隔开',
  }),
  'value.out-of-range': ({ code, found, low, high }) => ({
    message: `指标 ${code} 所填“${found}”${high ? `不在 ${low} 至 ${high} 之间` : `小于 ${low}`}`,
    hint: high ? `请核对后填写 ${low} 至 ${high} 之间的值` : `请核对后填写不小于 ${low} 的值`,
  }),
  'value.as-text': ({ code, found, read }) => ({
    message: `指标 ${code} 的“${found}”是文本格式，已识别为“${read}”`,
    hint: '请核对识别结果，并改为数字或日期格式',
  }),
  'value.by-formula': ({ code, formula }) => ({
    message: `指标 ${code} 填的是自编公式“=${formula}”，已采用其保存的计算结果`,
    hint: '请核对结果，并将公式改为直接填写的数值',
  }),
  'value.uncalculated': ({ code }) => ({
    message: `指标 ${code} 所填的公式没有计算结果`,
    hint: '请用 Excel 或 WPS 打开并保存一次，或者直接填写数值，再重新报送',
  }),
  'value.not-yours': ({ code, column, found }) => ({
    message: `指标 ${code} 的“${column}”不由本阶段填写，所填“${found}”不计入`,
    hint: '请删除该处内容；需要说明的，写在相应的理由栏中',
  }),
  'value.error': ({ code, found }) => ({
    message: `指标 ${code} 的内容为公式错误“${found}”`,
    hint: '请删去出错的公式，直接填写数值',
  }),
  'value.whole-number': ({ code, found }) => ({
    message: `指标 ${code} 应填 0 或正整数，所填为“${found}”`,
    hint: '请填写实际次数，不带小数；没有发生的填 0',
  }),
  'score.not-a-number': ({ code, found }) => ({
    message: `指标 ${code} 的得分应为数字，所填为“${found}”`,
    hint: '请只填数字，不要带“分”字或说明文字',
  }),
  'score.out-of-range': ({ code, found, points }) => ({
    message: `指标 ${code} 的得分“${found}”不在 0 至 ${points} 分之间`,
    hint: `请核对后填写 0 至 ${points} 之间的得分`,
  }),
  'score.reason-missing': ({ code, score, computed }) => ({
    message: computed
      ? `指标 ${code} 的得分 ${score} 分与测算得分 ${computed} 分不同，但没有写明原因`
      : `指标 ${code} 填有得分 ${score} 分，既没有测算得分，也没有写明原因`,
    hint: computed
      ? '请在“扣分原因”中写明理由，或改用测算得分'
      : '请填写实际值，或在“扣分原因”中写明理由',
  }),
  'score.opinion-missing': ({ code, score, before }) => ({
    message: before
      ? `指标 ${code} 的得分由 ${before} 分改为 ${score} 分，但没有写明复核意见`
      : `指标 ${code} 自评没有得分，复核为 ${score} 分，但没有写明复核意见`,
    hint: '请在“复核意见”中写明改分的事实和依据',
  }),
  'score.judgement-reason-missing': ({ code, score, points }) => ({
    message: `指标 ${code} 的得分 ${score} 分不是满分 ${points} 分，但没有写明扣分原因`,
    hint: '请在“扣分原因”中写明扣分的事实和依据',
  }),
  'score.computed-altered': ({ code, found, computed }) => ({
    message: `指标 ${code} 的测算得分为“${found}”，重新计算${computed ? `为 ${computed} 分` : '没有得分'}，以重新计算的为准`,
    hint: '请核对实际值，不要改动“测算得分”的公式',
  }),
  'score.self-altered': ({ code, found, computed }) => ({
    message: `指标 ${code} 的自评得分显示为“${found}”，按公式${computed ? `应为 ${computed} 分` : '没有得分'}，以重新计算的为准`,
    hint: '请打开工作簿重新计算并保存；要改动自评得分的，直接键入并写明“扣分原因”',
  }),
  'score.total-stale': ({ found, computed }) => ({
    message: `表上方的总得分为 ${found}，按各项得分应为 ${computed}`,
    hint: '请用 Excel 或 WPS 打开，重新计算（F9）并保存后报送，有得分以文本填写的改为数值；已打印盖章的，请核对纸面上的总得分',
  }),
  'score.emptied': ({ code, computed }) => ({
    message: `指标 ${code} 的自评得分被清空，表内总得分没有计入；按测算得分 ${computed} 分归集`,
    hint: '请恢复公式（等于同一行的测算得分），或填写得分并写明理由',
  }),
  'omission.not-yes-or-no': ({ code, found }) => ({
    message: `指标 ${code} 的“是否适用”应为“是”或“否”，所填为“${found}”`,
    hint: '请从下拉列表中选择“是”或“否”',
  }),
  'omission.reason-missing': ({ code }) => ({
    message: `指标 ${code} 列为合理缺项，但没有写明缺项理由`,
    hint: '请填写“缺项理由”；实际适用的，在“是否适用”中改填“是”',
  }),
  'omission.with-value': ({ code }) => ({
    message: `指标 ${code} 列为合理缺项，但仍填有实际值或得分`,
    hint: '请清空实际值和得分；实际适用的，在“是否适用”中改填“是”',
  }),
  'omission.too-large': ({ share, maximum }) => ({
    message: `合理缺项占 ${share}，超过上限 ${maximum}`,
    hint: '请逐项核对合理缺项，属于适用的指标应当如实填报',
  }),
  'entry.padded': ({ found }) => ({
    message: `“${found}”前后有空白，表内公式可能不认；按“${found}”归集`,
    hint: '请删去空白，或从下拉列表中重新选择',
  }),
  'entry.too-long': ({ limit }) => ({
    message: `所填内容超过 ${limit} 字`,
    hint: `请控制在 ${limit} 字以内`,
  }),
  'entry.malformed': ({ form, found }) => ({
    message: form === 'date' ? `所填“${found}”不是日期` : `所填“${found}”不是数字`,
    hint:
      form === 'date'
        ? '请填写年月日齐全的日期，例如 2025-03-31'
        : '请填写不小于 0 的数字，不带单位',
  }),
  'evidence.missing': ({ code, wanted }) => ({
    message: `指标 ${code} 没有佐证材料，应附：${wanted}`,
    hint: '请在“佐证材料”表中登记材料，并在该指标的“佐证编号”中填写其编号',
  }),
  'evidence.unknown': ({ code, evidence }) => ({
    message: `指标 ${code} 引用的佐证编号“${evidence}”未在“佐证材料”表中登记`,
    hint: '请登记该材料，或更正佐证编号',
  }),
  'evidence.number-twice': ({ evidence }) => ({
    message: `佐证编号“${evidence}”重复`,
    hint: '请为每份佐证材料编一个不重复的编号',
  }),
  'evidence.uncited': ({ evidence }) => ({
    message: `佐证材料“${evidence}”没有被任何指标引用`,
    hint: '请在相应指标的“佐证编号”中填写该编号；不需要的可删去',
  }),
  'evidence.same-title': ({ evidence, other }) => ({
    message: `佐证材料“${evidence}”与“${other}”的材料名称相同`,
    hint: '同一材料只登记一次，请删去其中一项，在相关指标中引用同一编号；确为不同材料的，写明区别',
  }),
  'evidence.same-link': ({ evidence, other }) => ({
    message: `佐证材料“${evidence}”与“${other}”的文件或链接相同`,
    hint: '同一材料只登记一次，请删去其中一项，在相关指标中引用同一编号',
  }),
  'evidence.untitled': ({ evidence }) => ({
    message: `佐证材料“${evidence}”没有材料名称`,
    hint: '请填写材料名称',
  }),
  'evidence.indicator-unknown': ({ evidence, code }) => ({
    message: `佐证材料“${evidence}”所属的指标“${code}”不在考评方案中`,
    hint: '请按“指标评分”表更正指标编号',
  }),
  'weight.empty': () => ({
    message: '综合考核权重尚未填写',
    hint: '请填写综合考核的全部板块及其权重，并标明哪一项是法治建设',
  }),
  'weight.not-a-number': ({ block, found }) => ({
    message: found
      ? `考核板块“${block}”的权重应为百分数，所填为“${found}”`
      : `考核板块“${block}”没有填写权重`,
    hint: '请填写百分数，例如 10%',
  }),
  'weight.out-of-range': ({ block, found }) => ({
    message: `考核板块“${block}”的权重“${found}”不在 0% 至 100% 之间`,
    hint: '请核对后填写 0% 至 100% 之间的权重，百分之十写作 10% 或 0.1',
  }),
  'weight.as-text': ({ block, found }) => ({
    message: `考核板块“${block}”的权重“${found}”是文本格式，已按数字识别`,
    hint: '请核对识别结果，并改为百分数格式',
  }),
  'weight.uncalculated': ({ block }) => ({
    message: `考核板块“${block}”的权重是公式，但没有计算结果`,
    hint: '请用 Excel 或 WPS 打开并保存一次，或者直接填写权重，再重新报送',
  }),
  'weight.unnamed': () => ({
    message: '填有权重，但没有考核板块名称',
    hint: '请填写考核板块名称；多余的行请清空',
  }),
  'weight.beyond-check': ({ block, last }) => ({
    message: `考核板块“${block}”填在第 ${last} 行以下，表上方的合计与核验结果没有算上它，归集时照样计入`,
    hint: `请把各板块都填在第 ${last} 行以内，再核对合计`,
  }),
  'weight.sum': ({ sum }) => ({
    message: `各考核板块权重合计为 ${sum}，应为 100%`,
    hint: '请核对各板块权重，使合计等于 100%',
  }),
  'weight.no-rule-of-law': () => ({
    message: '没有标明哪个考核板块是法治建设',
    hint: '请在法治建设板块的“是否法治建设”中填“是”，其余填“否”',
  }),
  'weight.several-rule-of-law': ({ count }) => ({
    message: `有 ${count} 个考核板块标为法治建设，只能有 1 个`,
    hint: '请只在法治建设板块填“是”，其余填“否”',
  }),
  'weight.not-yes-or-no': ({ block, found }) => ({
    message: `考核板块“${block}”的“是否法治建设”应为“是”或“否”，所填为“${found}”`,
    hint: '请从下拉列表中选择“是”或“否”',
  }),
  'weight.floor-altered': ({ found, expected }) => ({
    message: found
      ? `权重要求被改为“${found}”，下发时为“${expected}”`
      : `权重要求被删除，下发时为“${expected}”`,
    hint: '请恢复下发时的内容；权重按考评方案规定的最低要求核对，改动无效',
  }),
  'weight.below-floor': ({ block, weight, floor, short }) => ({
    message: `${block}权重为 ${weight}，低于最低要求 ${floor}，差 ${short} 个百分点`,
    hint: `请按规定将法治建设权重调至 ${floor} 以上后重新报送`,
  }),
  'seal.missing': () => ({
    message: '填报工作簿没有封存码',
    hint: '需要盖章留存的，请在填写完毕后封存，再重新报送',
  }),
  'seal.reopened': ({ count, reason, day }) => ({
    message: `填报工作簿封存后解除过 ${count} 次，最近一次在 ${day}，理由为“${reason}”`,
    hint: '请核对所报送的是解除后重新封存的版本',
  }),
  'seal.broken': ({ stated, found }) => ({
    message: `封存码为 ${stated}，按现有内容计算为 ${found}，封存后内容有改动`,
    hint: '请核对封存后的改动；确需改动的，重新封存、盖章后报送',
  }),
  'seal.cell-altered': ({ name, column, found }) => ({
    message: `${column ? `${name && `“${name}”的`}“${column}”` : `身份信息“${name}”`}与封存时的记录不符，现${found ? `为“${found}”` : '为空'}`,
    hint: '请改回封存时的内容；确需改动的，重新封存、盖章后报送',
  }),
  'seal.row-added': ({ name }) => ({
    message: `此行${name && `（“${name}”）`}不在封存时的记录中，为封存后增加`,
    hint: '请删去该行；确需增加的，重新封存、盖章后报送',
  }),
  'seal.row-removed': ({ name }) => ({
    message: `封存时记录的${name ? `“${name}”一行` : '一行'}现已不在`,
    hint: '请补回该行；确需删去的，重新封存、盖章后报送',
  }),
  'seal.rows-moved': ({ sheet }) => ({
    message: `“${sheet}”各行的先后自此行起与封存时的记录不同`,
    hint: '请恢复封存时的先后；确需调整的，重新封存、盖章后报送',
  }),
  'seal.differences-more': ({ count }) => ({
    message: `另有 ${count} 处与封存时的记录不符，未逐一列出`,
    hint: '请先处理已列出的；确需改动的，重新封存、盖章后报送',
  }),
  'seal.record-altered': () => ({
    message: '封存码与内容不符，但各处内容都与封存时的逐格记录一致，记录已被改写',
    hint: '改动之处无法逐格指出，请与盖章的纸质件逐项核对，并向填报单位核实',
  }),
  'seal.shown-otherwise': ({ found, expected }) => ({
    message: `填表说明上的封存码为“${found}”，${expected ? `封存时记录的是 ${expected}` : '但填报工作簿没有封存'}`,
    hint: '请以封存时记录的为准核对盖章的纸质件；不一致的，重新封存、打印盖章后报送',
  }),
  'prefill.altered': () => ({
    message: '本工作簿列示的自评内容与下发时不同，有人作过改动',
    hint: '复核只填“复核得分”“复核意见”两列；请恢复下发时的内容，或者向考评办索取原工作簿重新填写',
  }),
};

/** Parts of a scheme as people call them, by the first word of their key. */
const schemeWords: Readonly<Record<string, string>> = {
  name: '名称',
  points: '分值',
  weight: '权重',
  type: '类型',
  rule: '评分规则',
  criterion: '评分标准',
  performanceWeight: '综合考核权重要求',
  omission: '合理缺项规定',
  bonusCap: '加分上限',
};

function schemeKey(key: string): string {
  const word = schemeWords[key.replace(/[.[].*/, '')];
  return word === undefined ? key : `${word} ${key}`;
}
