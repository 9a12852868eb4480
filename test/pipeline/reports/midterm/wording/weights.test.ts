import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import type { ResponsibleLoss } from '../../../../../pipeline/reports/midterm/figures/responsible-losses.ts';
import type {
  FailingWeight,
  WeightFigures,
} from '../../../../../pipeline/reports/midterm/figures/weights.ts';
import { responsibleWords } from '../../../../../pipeline/reports/wording/midterm/responsible.zh-CN.ts';
import { weightWords } from '../../../../../pipeline/reports/wording/midterm/weights.zh-CN.ts';

const low: FailingWeight = {
  name: '甲县',
  weight: decimal('0.09995'),
  short: decimal('0.00005'),
  status: 'accepted',
};
const unknown: FailingWeight = { ...low, name: '乙县', weight: undefined, short: undefined };

function figures(more: Partial<WeightFigures>): WeightFigures {
  const range = { lowest: decimal('0.1'), highest: decimal('0.15') };
  return {
    units: 9,
    stated: 9,
    floor: decimal('0.1'),
    below: 'flag',
    failing: [],
    range,
    ...more,
  };
}

function loss(name: string, lost: number): ResponsibleLoss {
  return {
    name,
    indicators: 2,
    attainable: decimal(100),
    lost: decimal(lost),
    rate: decimal(100 - lost).dividedBy(100),
  };
}

describe('weights', () => {
  it.each<[string, Partial<WeightFigures>, string]>([
    ['none stated', { stated: 0, range: undefined }, '没有单位填报综合考核权重，未作核对。'],
    [
      'none stated by the only unit',
      { units: 1, stated: 0, range: undefined },
      '该单位没有填报综合考核权重，未作核对。',
    ],
    ['all kept', {}, '填报权重的9个单位全部符合要求；权重最高15%，最低10%。'],
    [
      'all alike',
      { range: { lowest: decimal('0.1'), highest: decimal('0.1') } },
      '填报权重的9个单位全部符合要求；权重均为10%。',
    ],
    [
      'one short',
      { failing: [low], range: { lowest: decimal('0.09995'), highest: decimal('0.15') } },
      '填报权重的9个单位中，符合要求的8个；不符合要求的1个，占11.1%；权重最高15%，最低9.995%。',
    ],
    [
      'one short, one unknown',
      { failing: [low, unknown] },
      '填报权重的9个单位中，符合要求的7个；不符合要求的1个，占11.1%；未能认定的1个；权重最高15%，最低10%。',
    ],
    ['all short', { stated: 1, failing: [low], range: undefined }, '填报权重的1个单位不符合要求。'],
    [
      'the only unit short',
      {
        units: 1,
        stated: 1,
        failing: [low],
        range: { lowest: decimal('0.09995'), highest: decimal('0.09995') },
      },
      '该单位不符合要求；权重为9.995%。',
    ],
    [
      'the only unit unknown',
      { units: 1, stated: 1, failing: [unknown], range: undefined },
      '该单位填报的权重未能认定。',
    ],
  ])('%s', (_, more, sentence) => {
    expect(weightWords.kept(figures(more))).toBe(sentence);
  });

  it('say what becomes of who is short, and who stated none', () => {
    expect(weightWords.treatment(figures({}))).toBeUndefined();
    expect(weightWords.treatment(figures({ failing: [low] }))).toBe(
      '按照方案规定，权重不符合要求的单位仍参加排名，在此注明。',
    );
    expect(weightWords.treatment(figures({ failing: [low], below: 'return' }))).toBe(
      '按照方案规定，权重不符合要求的填报工作簿予以退回，改正前不参加排名。',
    );
    expect(weightWords.unstated(figures({}))).toBeUndefined();
    expect(weightWords.unstated(figures({ stated: 7 }))).toBe('另有2个单位没有可供核对的权重。');
  });
});

describe('losses of responsible units', () => {
  it.each<[string, readonly ResponsibleLoss[], string | undefined]>([
    ['nobody named', [], undefined],
    ['one, nothing lost', [loss('司法局', 0)], '牵头单位为司法局，相关指标没有失分。'],
    [
      'one',
      [loss('司法局', 20.5)],
      '牵头单位为司法局，相关2项指标合计失20.5分（可得100分），得分率79.5%。',
    ],
    ['nothing lost', [loss('司法局', 0), loss('公安局', 0)], '2个牵头单位的相关指标均没有失分。'],
    [
      'one most',
      [loss('司法局', 30), loss('公安局', 20)],
      '2个牵头单位中，相关指标失分最多的是司法局，涉及2项指标，合计失30分（可得100分），得分率70.0%。',
    ],
    [
      'one with six decimals',
      [loss('司法局', 28.740914)],
      '牵头单位为司法局，相关2项指标合计失28.74分（可得100分），得分率71.3%。',
    ],
    [
      'next to nothing',
      [loss('司法局', 0.000001)],
      '牵头单位为司法局，相关2项指标合计失0.000001分（可得100分），得分率99.999999%。',
    ],
    [
      'two most',
      [loss('司法局', 30), loss('公安局', 30), loss('财政局', 1)],
      '3个牵头单位中，相关指标失分最多的是司法局、公安局，均失30分。',
    ],
  ])('%s', (_, losses, sentence) => {
    expect(responsibleWords.losses('lead', losses)).toBe(sentence);
  });

  it('are counted in the note of a table as those that lost anything', () => {
    expect(responsibleWords.bounded(11, 10)).toBe('有失分的共11个，此处列失分最多的10个。');
  });
});
