import { expect, it } from 'vitest';
import { unitLabels } from '../../../../pipeline/reports/midterm/unit-labels.ts';
import { plainModel } from '../../../support/plain-model.ts';
import { exampleContext } from '../../../support/report-model.ts';

it('names a unit by its prefecture too where another bears its name', () => {
  const model = plainModel(exampleContext.scheme, [
    { name: '鼓楼区', prefecture: '南京市', province: '江苏省' },
    { name: '鼓楼区', prefecture: '徐州市', province: '江苏省' },
    { name: '朝阳区', prefecture: '市辖区', province: '北京市' },
    { name: '朝阳区', prefecture: '长春市', province: '吉林省' },
    { name: '朝阳区', prefecture: '长春市', province: '吉林省' },
    { name: '城关区', prefecture: '兰州市', province: '甘肃省' },
  ]);

  expect([...unitLabels(model).values()].toSorted()).toEqual(
    [
      '南京市鼓楼区',
      '徐州市鼓楼区',
      '北京市朝阳区',
      '朝阳区（620104）',
      '朝阳区（620105）',
      '城关区',
    ].toSorted(),
  );
});
