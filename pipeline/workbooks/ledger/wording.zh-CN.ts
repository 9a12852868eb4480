import type { LedgerInput } from '#core/ledger/sheets.ts';
import type { InputWording } from '../wording.zh-CN.ts';

/** Every word of a rectification ledger that is not part of its contract. */
export const ledgerWording = {
  title: '整改台账',
  subject: (unit: string, round: string) => `被考评单位：${unit}　　考评周期：${round}`,
  summary: (scheme: string, count: number, lost: string) =>
    `考评方案：${scheme}　　失分指标共 ${count} 项，失分合计 ${lost} 分`,
  guide:
    '浅青色为填写处。逐项填写整改措施、责任单位和完成时限；整改完成的，填写佐证和销号日期。黄色为销号时尚缺的内容，红色为日期有误。',
  handIn:
    '请勿更改工作表名称、增删行列。整改有进展即可报送，以最后一次为准；下一考评周期归集时，已销号事项与新的得分逐项核对。',
  signers:
    '填报人（签字）：　　　　　　　　审核人（签字）：　　　　　　　　单位（盖章）：　　　　　　　　日期：　　　　年　　月　　日',
  inputs: {
    measure: {
      title: '整改措施',
      prompt: '写明做什么、怎么做。不超过 1000 字。',
      error: '请控制在 1000 字以内。',
    },
    responsible: {
      title: '责任单位',
      prompt: '负责整改的单位，多个用顿号隔开。',
      error: '请控制在 200 字以内。',
    },
    due: {
      title: '完成时限',
      prompt: '计划完成的日期，如 2024-06-30。',
      error: '请填年月日齐全的日期，如 2024-06-30。',
    },
    evidence: {
      title: '佐证',
      prompt: '材料名称、文件名或者网址，多项用顿号隔开。不超过 500 字。',
      error: '请控制在 500 字以内。',
    },
    closedOn: {
      title: '销号日期',
      prompt: '整改完成并经确认的日期，如 2024-06-20；没有完成的留空。',
      error: '请填年月日齐全、不晚于今天的日期，如 2024-06-20；没有完成的留空。',
    },
    note: { title: '备注', prompt: '需要说明的，可留空。', error: '请控制在 500 字以内。' },
  } satisfies Record<LedgerInput, InputWording>,
};
