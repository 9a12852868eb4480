import { describe, expect, it } from 'vitest';
import { issuedName } from '../../../pipeline/issue/issue-workbooks.ts';
import { unitOf } from '../../support/collected-files.ts';

describe('the name of an issued workbook', () => {
  const unit = unitOf('620102', { name: '城关区' });

  it.each([
    ['self', '1', '620102-城关区.xlsx'],
    ['self', '专家甲', '620102-城关区-自评-专家甲.xlsx'],
    ['review', '1', '620102-城关区-复核-1.xlsx'],
  ] as const)('of %s by %s is %s, so that none is written over another', (stage, by, name) => {
    expect(issuedName(unit, stage, by)).toBe(name);
  });
});
