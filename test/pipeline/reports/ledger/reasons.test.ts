import { describe, expect, it } from 'vitest';
import { returnFigures } from '../../../../pipeline/reports/midterm/figures/returns.ts';
import { reasons } from '../../../../pipeline/reports/reasons.ts';
import { cardText } from '../../../support/card-text.ts';
import { exampleModel } from '../../../support/report-model.ts';

const ledger = {
  sha256: 'e'.repeat(64),
  file: '620112-瓜州县.xlsx',
  collected_at: '2024-01-10T00:00:00Z',
  unit_code: '620112',
  round: '2022',
  state: 'returned' as const,
  current: true,
};
const fault = {
  sha256: ledger.sha256,
  position: 1,
  severity: 'error' as const,
  code: 'ledger.measure-missing',
  unit_code: '620112',
  file: ledger.file,
  sheet: '整改台账',
  cell: 'F7',
  message: '指标 1.1 已销号，但没有写明整改措施',
  hint: '请填写整改措施',
};
const model = {
  ...exampleModel,
  ledgers: [ledger],
  findings: [...exampleModel.findings, fault],
};

describe('a fault of a ledger', () => {
  it('is no reason why its unit is not ranked', async () => {
    expect(reasons(model)).toEqual(reasons(exampleModel));
    expect(returnFigures(model)).toEqual(returnFigures(exampleModel));
    expect(await cardText(model, '620112')).toBe(await cardText(exampleModel, '620112'));
  });
});
