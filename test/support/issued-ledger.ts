import type { Ledger } from '#core/ledger/ledger.ts';

/** A ledger of three items of the round 2023, which was evaluated on its last day. */
export const issuedLedger: Ledger = {
  title: '示例方案',
  schemeId: 'example',
  edition: '2023.1',
  schemeHash: 'a'.repeat(64),
  round: '2023',
  periodStart: '2023-01-01',
  evaluationDate: '2023-12-31',
  unit: '620102',
  unitName: '兰州市城关区',
  items: [
    {
      code: '1.1',
      name: '负责人出庭应诉率',
      lost: '0.333333',
      problem: '目标为“不低于100%”：95% 低于 100%，未达标，得 0 分',
      responsible: '司法局、法院',
      due: '2024-06-30',
    },
    {
      code: '1.10',
      name: '合法性审查',
      lost: '2',
      problem: '=台账缺两个月\n两件未审查',
      responsible: '',
      due: '',
    },
    { code: '2', name: '被纠正案件', lost: '1', problem: '扣 1 分', responsible: '', due: '' },
  ],
  signature: 'c2lnbmVk',
  simulated: false,
};
