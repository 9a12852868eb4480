import { percent } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Veto } from '#core/scheme/schema.ts';
import { evaluatorNames, rankedOnNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { DataNotes } from '../../midterm/figures/data-notes.ts';
import type { OmissionFigures } from '../../midterm/figures/omissions.ts';
import type { VetoFigure } from '../../midterm/figures/vetoes.ts';
import { phrases } from './phrases.zh-CN.ts';

/** Units whose rank differs that the text names; beyond them the table does. */
const NAMED = 10;

/** How the figures came about. */
export const methodWords = {
  heading: '结果计算和数据说明',
  stepsHeading: '计算步骤',
  vetoHeading: '一票否决适用情况',
  omissionHeading: '合理缺项及其影响',
  dataHeading: '数据情况',
  basisHeading: '本报告的依据',

  lead: '各单位得分依次按以下步骤计算，每一步以上一步的结果为起点，可以逐步复核。',
  steps: (scheme: Scheme): readonly string[] => {
    const { total, bonusCap, omission, evaluators, decimals, ranking, vetoes } = scheme;
    const highest = total.plus(bonusCap);
    const has = (type: 'bonus' | 'deduction') => scheme.leaves.some((leaf) => leaf.type === type);
    return [
      `第一步，指标计分。各指标按评分规则计分，限定在0分至该指标分值之间；同一环节有多人评分的，${evaluatorNames[evaluators]}；有复核、核查或终审得分的，以最后环节的得分为准。`,
      `第二步，缺项折算。合理缺项从得分和可得分值两边剔除，基础得分＝得分合计÷可得分值合计×${total}；缺项分值超过${percent(omission.maximum)}的，予以退回。`,
      has('bonus')
        ? `第三步，加分。加分项得分合计不超过${bonusCap}分。`
        : '第三步，加分。方案未设加分项，本步不改变得分。',
      has('deduction')
        ? '第四步，扣分。减去扣分项所扣分值。'
        : '第四步，扣分。方案未设扣分项，本步不改变得分。',
      vetoes.length > 0
        ? '第五步，一票否决。有一票否决事项的，按方案限制得分或等次。'
        : '第五步，一票否决。方案未设一票否决事项，本步不改变得分。',
      `第六步，限定范围。得分限定在0分至${highest}分之间。`,
      decimals === 0
        ? '第七步，修约。四舍五入到整数。'
        : `第七步，修约。四舍五入，保留${decimals}位小数。`,
      `第八步，排名。按${rankedOnNames[ranking.on]}由高到低排名，得分相同的名次并列，其后名次顺延。`,
    ];
  },

  vetoes: (scheme: Scheme, figures: readonly VetoFigure[], ranked: number): string => {
    if (scheme.vetoes.length === 0) return '方案未设一票否决事项。';
    if (figures.length === 0) {
      return ranked === 1 ? '该单位不适用一票否决。' : '纳入排名的单位均不适用一票否决。';
    }
    return phrases.clauses(
      figures.map(
        ({ veto, units }) => `适用“${veto.name}”（${effect(veto)}）的是${phrases.units(units)}`,
      ),
    );
  },

  omissions: ({ ranked, units, moved }: OmissionFigures): string => {
    if (units === 0) {
      return ranked === 1
        ? '该单位没有合理缺项。'
        : '纳入排名的单位均没有合理缺项，名次不受缺项折算影响。';
    }
    if (ranked === 1) return '该单位有合理缺项，缺项分值和缺项计零时的得分见附件1。';
    const who =
      units === ranked ? `纳入排名的${ranked}个单位均有合理缺项` : `${units}个单位有合理缺项`;
    return moved.length === 0
      ? `${who}。缺项如不折算、按零分计，各单位名次不变。`
      : `${who}。缺项如不折算、按零分计，名次与本报告名次不同的有${
          moved.length > NAMED
            ? `${moved.length}个单位，名次相差较大的见下表`
            : phrases.units(moved.map(({ unit }) => unit.name))
        }。`;
  },

  omissionsCaption: '缺项折算前后名次不同的单位',
  unit: '单位',
  omitted: '缺项分值',
  score: '得分',
  rank: '名次',
  scoreWithout: '缺项计零得分',
  rankWithout: '缺项计零名次',
  omissionsBounded: (moved: number, listed: number): string =>
    `共${moved}个单位，此处列名次相差最大的${listed}个，其余见附件1。`,

  identities: ({ signed }: DataNotes): string =>
    signed
      ? '本期填报工作簿启用签名，报送身份在归集时已经核验。'
      : '本期没有启用签名，报送身份未经核验。',
  missing: ({ missingMeasures, unscored }: DataNotes, ranked: number): string => {
    const lacks = [
      ...(missingMeasures > 0 ? [`由考评办统一采集的数据尚缺${missingMeasures}项次`] : []),
      ...(unscored > 0 ? [`基本指标没有填报得分的有${unscored}项次`] : []),
    ];
    return lacks.length === 0
      ? `${ranked === 1 ? '该单位' : '纳入排名的单位，'}适用的基本指标均有得分记录。`
      : `${lacks.join('；')}，${lacks.length > 1 ? '均' : ''}暂按零分计。`;
  },

  basisCaption: '数据依据',
  item: '项目',
  content: '内容',
  schemeId: '方案标识和版次',
  schemeOf: (id: string, edition: string): string => `${id}，版次${edition}`,
  hash: '方案哈希值（SHA-256）',
  workbooks: '计入结果的填报工作簿',
  workbookCount: (count: number): string => `${count}份`,
  collectedAt: '最近一次归集时间',
  notCollected: '尚未归集',
  version: '程序版本',
  programVersion: (version: string): string => `准绳 ${version}`,
  generatedAt: '报告生成时间',
  beijing: (moment: string): string => `${moment}（北京时间）`,
  simulated: '本报告由模拟数据生成，仅供演示，不反映任何单位的真实情况。',
} as const;

function effect({ effect }: Veto): string {
  switch (effect.kind) {
    case 'cap':
      return `得分不超过${effect.score}分`;
    case 'grade':
      return `等次不高于“${effect.atMost}”`;
    case 'zero':
      return '计零分';
  }
}
