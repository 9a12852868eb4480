import { describe, expect, it } from 'vitest';
import { findUnit } from '../../../pipeline/workspace/find-unit.ts';
import { unitOf } from '../../support/collected-files.ts';

const units = [
  unitOf('620102', { name: '城关区', prefecture: '兰州市' }),
  unitOf('540102', { name: '城关区', prefecture: '拉萨市' }),
  unitOf('620121', { name: '永登县', prefecture: '兰州市' }),
];

describe('a unit', () => {
  it.each([
    ['620121', '620121'],
    ['永登县', '620121'],
    [' 永登县 ', '620121'],
    ['拉萨市城关区', '540102'],
  ])('is found by %j', (named, code) => {
    expect(findUnit(units, named).code).toBe(code);
  });

  it('is asked for by its code where several bear the name', () => {
    expect(() => findUnit(units, '城关区')).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({
            code: 'units.ambiguous',
            parameters: { name: '城关区', units: ['620102 兰州市城关区', '540102 拉萨市城关区'] },
          }),
        ],
      }),
    );
  });

  it('is refused where none bears the name', () => {
    expect(() => findUnit(units, '皋兰县')).toThrow(
      expect.objectContaining({ findings: [expect.objectContaining({ code: 'units.unknown' })] }),
    );
  });
});
