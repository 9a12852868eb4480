import type { LedgerCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** What is found in a rectification ledger, in Chinese. */
export const ledgerZhCN: MessagesOf<LedgerCode> = {
  'ledger.key-missing': ({ key }) => ({
    message: `整改台账的身份信息缺少“${key}”或者不完整`,
    hint: '请在下发的整改台账中填写后报送，不要复制到新建的文件中',
  }),
  'ledger.newer-contract': ({ found, known }) => ({
    message: `整改台账的格式版本为 ${found}，本程序只支持到 ${known}`,
    hint: '请将准绳升级到最新版本',
  }),
  'ledger.other-round': ({ found, rounds }) => ({
    message: `整改台账的考评周期为“${found}”，本周期接收的是 ${quoted(rounds)}的台账`,
    hint: '请使用上一考评周期结束后下发的整改台账填写后报送',
  }),
  'ledger.other-scheme': ({ found, expected }) => ({
    message: `整改台账依据的考评方案为“${found}”，该周期的方案为“${expected}”`,
    hint: '请使用该考评周期下发的整改台账填写后报送',
  }),
  'ledger.other-unit': ({ named, issued }) => ({
    message: `文件名所示单位为“${named}”，整改台账下发给的单位是“${issued}”`,
    hint: '请核对单位，使用下发给本单位的整改台账；仅文件名有误的，改名后重新报送',
  }),
  'ledger.unsigned': () => ({
    message: '整改台账没有签名，来源未经核验',
    hint: '请使用该考评周期下发的、带有签名的整改台账填写后报送',
  }),
  'ledger.forged': () => ({
    message: '签名与身份信息不符，整改台账可能被改动或冒用',
    hint: '请使用下发给本单位的整改台账重新填写后报送',
  }),
  'ledger.sheet-missing': ({ sheet }) => ({
    message: `整改台账缺少工作表“${sheet}”`,
    hint: '请使用下发的整改台账重新填写，不要删除工作表或更改其名称',
  }),
  'ledger.header-missing': ({ header }) => ({
    message: `整改台账中找不到表头“${header}”`,
    hint: '请按下发的整改台账恢复表头',
  }),
  'ledger.column-missing': ({ column }) => ({
    message: `整改台账缺少“${column}”列`,
    hint: '请按下发的整改台账恢复该列，不要删除列或更改列名',
  }),
  'ledger.row-missing': ({ code }) => ({
    message: `整改台账缺少指标 ${code} 所在的行`,
    hint: '请按下发的整改台账恢复该行；暂未整改的，保留该行，有关各栏留空',
  }),
  'ledger.row-twice': ({ code }) => ({
    message: `整改台账中指标 ${code} 出现了不止一行`,
    hint: '请合并为一行，删去重复的行',
  }),
  'ledger.row-unknown': ({ code }) => ({
    message: `指标 ${code} 不在下发的整改台账中`,
    hint: '请删去自行增加的行；编号被改动的，恢复原编号',
  }),
  'ledger.row-uncoded': () => ({
    message: '这一行填了整改内容，但没有指标编号',
    hint: '请将内容填在相应指标所在的行',
  }),
  'ledger.altered': ({ code, column, found, expected }) => ({
    message: `指标 ${code} 的“${column}”为“${brief(found)}”，下发时为“${brief(expected)}”`,
    hint: '以下发的内容为准；对问题或失分有异议的，请在备注中说明',
  }),
  'ledger.not-a-date': ({ code, column, found }) => ({
    message: `指标 ${code} 的“${column}”应填日期，所填为“${brief(found)}”`,
    hint: '请填写年月日齐全的日期，例如 2025-03-31；没有的留空，情况写在备注中',
  }),
  'ledger.day-unlikely': ({ code, column, found, low, high }) => ({
    message: `指标 ${code} 的“${column}”${found} 不在 ${low} 至 ${high} 之间`,
    hint: '请核对年份后重新填写',
  }),
  'ledger.day-before-period': ({ code, column, found, start }) => ({
    message: `指标 ${code} 的“${column}”${found} 早于该考评周期开始的 ${start}`,
    hint: '请核对年份后重新填写',
  }),
  'ledger.day-before-evaluation': ({ code, column, found, day }) => ({
    message: `指标 ${code} 的“${column}”${found} 早于考评日 ${day}，而考评时仍有失分`,
    hint: '请核对日期；考评日以前确已完成的，请在备注中说明',
  }),
  'ledger.closed-in-future': ({ code, found, day }) => ({
    message: `指标 ${code} 的“销号日期”${found} 晚于归集之日 ${day}`,
    hint: '请填实际销号的日期；尚未完成的留空，计划完成的日期填在“完成时限”中',
  }),
  'ledger.measure-missing': ({ code }) => ({
    message: `指标 ${code} 已销号，但没有写明整改措施`,
    hint: '请填写整改措施；尚未整改的，删去销号日期',
  }),
  'ledger.evidence-missing': ({ code }) => ({
    message: `指标 ${code} 已销号，但没有佐证`,
    hint: '请填写证明整改完成的材料名称、文件名或者网址',
  }),
  'ledger.due-missing': ({ code }) => ({
    message: `指标 ${code} 写明了整改措施，但没有完成时限`,
    hint: '请填写计划完成的日期',
  }),
  'ledger.untouched': ({ count }) => ({
    message: `有 ${count} 项既没有整改措施，也没有销号`,
    hint: '请逐项填写整改措施、责任单位和完成时限后重新报送',
  }),
  'ledger.too-long': ({ code, column, limit }) => ({
    message: `指标 ${code} 的“${column}”超过 ${limit} 字`,
    hint: `请控制在 ${limit} 字以内，详细情况另附材料`,
  }),
  'ledger.by-formula': ({ code, column }) => ({
    message: `指标 ${code} 的“${column}”填的是公式，已采用其保存的计算结果`,
    hint: '请核对结果，并将公式改为直接填写的内容',
  }),
  'ledger.uncalculated': ({ code, column }) => ({
    message: `指标 ${code} 的“${column}”填的是公式，没有计算结果`,
    hint: '请用 Excel 或 WPS 打开并保存一次，或者直接填写内容，再重新报送',
  }),
  'ledger.error-value': ({ code, column, found }) => ({
    message: `指标 ${code} 的“${column}”为公式错误“${found}”`,
    hint: '请删去出错的公式，直接填写内容',
  }),
  'ledger.for-next-round': ({ round }) => ({
    message: `本文件是本周期“${round}”的整改台账，已收存`,
    hint: '无需处理：下一考评周期的得分出来后，与已销号事项逐项核对；其间有进展的可再次报送',
  }),
};

function quoted(rounds: readonly string[]): string {
  return rounds.map((round) => `“${round}”`).join('、');
}

/** As much of a text as a line of a receipt takes. */
const SHOWN = 30;

function brief(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
