import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abridgementsOf } from '../../../pipeline/reports/html/data/abridgement.ts';
import { pack, packedData } from '../../../pipeline/reports/html/data/packed-data.ts';
import { pageData } from '../../../pipeline/reports/html/data/page-data.ts';
import { textsOf } from '../../../pipeline/reports/html/data/texts-of.ts';
import type { DetailedModel } from '../../../pipeline/reports/model.ts';
import { entriesOf, recordOf } from '../../../pipeline/reports/page/entries.ts';
import { inflate } from '../../../pipeline/reports/page/inflate.ts';
import { rowsOfUnit } from '../../../pipeline/reports/page/rows-by-unit.ts';
import { ONE_CHARACTER, textIn } from '../../../pipeline/reports/page/texts.ts';
import { unitText } from '../../../pipeline/reports/page/units.ts';
import { comparedModel } from '../../support/compared-model.ts';
import { exampleModel } from '../../support/report-model.ts';

const abridgements = abridgementsOf(exampleModel);
const [whole] = abridgements;
if (whole === undefined) throw new Error('no abridgement');

/** Any text, of any code units, half characters too. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('a column of texts', () => {
  it('gives back every text that it was made of', () => {
    fc.assert(
      fc.property(fc.array(text), (column) => {
        const texts = textsOf(column);
        expect(column.map((_, row) => textIn(texts, row))).toEqual(column);
      }),
    );
  });

  it('does so where there are more distinct texts than characters', () => {
    const column = Array.from({ length: ONE_CHARACTER + 10 }, (_, row) => `第${row}条`);
    const texts = textsOf(column);

    const back = column.map((_, row) => textIn(texts, row));

    expect(back).toEqual(column);
  });

  it('holds each text once', () => {
    expect(textsOf(['甲', '乙', '甲', '甲']).texts).toEqual(['甲', '乙']);
  });

  it('has no row beyond its last', () => {
    expect(() => textIn(textsOf(['甲']), 1)).toThrow('no row 1');
  });
});

describe('the page’s data', () => {
  it.each([
    ['a first round', exampleModel],
    ['a round with a round before', comparedModel],
  ])('come out of the page as they went in (%s)', async (_, model) => {
    const data = pageData(model, whole);

    expect(await inflate(pack(data))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('give the same text every time', () => {
    expect(packedData(exampleModel, 1e6)).toBe(packedData(exampleModel, 1e6));
  });

  it('hold every score that was handed in, whatever strangers typed', async () => {
    const drawn = fc.record({
      unit: fc.constantFrom('620101', '620102', '620109'),
      leaf: fc.constantFrom('1.1', '2.2', '3.4'),
      stage: fc.constantFrom('self', 'review'),
      evaluators: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
      value: text,
      reason: text,
      file: text,
      evidence: fc.array(text),
      score: fc.option(fc.bigInt({ min: 0n, max: 20_000_000n })),
      applicable: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(drawn, { selector: (one) => `${one.unit} ${one.leaf} ${one.stage}` }),
        async (entries) => {
          const scores = entries.flatMap((one) =>
            one.evaluators.map((evaluator) => ({
              unit_code: one.unit,
              indicator_code: one.leaf,
              stage: one.stage,
              evaluator,
              value: one.value,
              computed_micro: one.score,
              score_micro: one.score,
              applicable: one.applicable,
              reason: one.reason,
              omission_reason: '',
              file: one.file,
              sheet: '指标评分',
              cell: 'K7',
              evidence: JSON.stringify(one.evidence),
            })),
          );
          const data = await inflate(pack(pageData({ ...exampleModel, scores }, whole)));
          const carried = [...Array(data.unitCount).keys()].flatMap((unit) =>
            data.leaves.flatMap((leaf, place) =>
              entriesOf(data, place, unit).map((entry) => [
                unitText(data, unit, 'code'),
                leaf.code,
                entry.stage,
                entry.evaluator,
                entry.value,
                entry.reason,
                entry.file,
                entry.evidence,
                entry.score === '' ? null : BigInt(Math.round(Number(entry.score) * 1_000_000)),
                entry.applicable,
              ]),
            ),
          );
          const handedIn = scores.map((row) => [
            row.unit_code,
            row.indicator_code,
            row.stage === 'self' ? '自评' : '复核',
            row.evaluator,
            row.value,
            row.reason,
            row.file,
            (JSON.parse(row.evidence) as string[]).join('、'),
            row.score_micro,
            row.applicable ? '1' : '0',
          ]);
          expect(carried).toHaveLength(handedIn.length);
          expect(carried).toEqual(expect.arrayContaining(handedIn));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hold the scores of record, the evidence and the findings of each unit', () => {
    const data = pageData(exampleModel, whole);
    const unit = exampleModel.rankings.findIndex((row) => row.unit_code === '620103');

    expect(recordOf(data, 2, unit)).toEqual({ score: '17', stage: '自评', applicable: '1' });
    expect(rowsOfUnit(data.evidence, unit).map((row) => [row.number, row.cell])).toEqual([
      ['Z001', 'A4'],
      ['Z002', 'A5'],
    ]);
    expect(rowsOfUnit(data.findings, unit).map((row) => [row.severity, row.cell])).toEqual([
      ['warning', 'I7'],
    ]);
  });
});

describe('what is left out where the page would be too large', () => {
  const long = withReasons('因机构改革交接，有关制度尚未全部落实。'.repeat(8));

  it.each([
    [1, '佐证材料的备注未列，见同一文件夹中的 evidence.csv。'],
    [2, '佐证材料的备注、文件或链接未列，见同一文件夹中的 evidence.csv。'],
    [3, '扣分原因、意见和缺项理由只列前 60 字，全文见同一文件夹中的 scores.csv。'],
    [4, '扣分原因、意见和缺项理由只列前 20 字，全文见同一文件夹中的 scores.csv。'],
    [5, '佐证材料清单未列，见同一文件夹中的 evidence.csv。'],
    [6, '扣分原因、意见和缺项理由未列，见同一文件夹中的 scores.csv。'],
    [7, '实际值未列，见同一文件夹中的 scores.csv。'],
  ])('is told (step %i)', (step, sentence) => {
    const abridgement = abridgements[step] ?? whole;

    expect(pageData(long, abridgement).leftOut).toContain(sentence);
  });

  it('is every score but that of record where they are too many, whatever the room', async () => {
    const many = { ...exampleModel, scoreCount: 600_001, scores: [], evidence: [] };

    const data = await inflate(packedData(many, 1e6));

    expect(data.leftOut).toEqual([
      '为使本页便于传递，以下内容没有列全。',
      '佐证材料清单未列，见同一文件夹中的 evidence.csv。',
      '各阶段、各评估员的逐项打分及其出处未列，各指标只列最后得分，见同一文件夹中的 scores.csv。',
    ]);
    expect(data.layers).toEqual([]);
    expect(recordOf(data, 2, 0)).toEqual(recordOf(pageData(exampleModel, whole), 2, 0));
  });

  it('is nothing where there is room', async () => {
    const data = await inflate(packedData(long, 1e6));

    expect(data.leftOut).toEqual([]);
  });

  it('goes on until the rest fits', async () => {
    const sizes = abridgements.map((abridgement) => pack(pageData(long, abridgement)).length);
    const limit = (sizes[3] ?? 0) + 10;

    const packed = packedData(long, limit);

    expect(packed.length).toBeLessThanOrEqual(limit);
    expect((await inflate(packed)).leftOut.length).toBeGreaterThan(1);
  });

  it('cuts a reason with an ellipsis, never through a character', () => {
    const hearts = withReasons('🏔️'.repeat(40));

    const { layers } = pageData(hearts, abridgements[4] ?? whole);

    expect(layers[0]?.shared.reason.texts).toContain(`${'🏔️'.repeat(6)}🏔…`);
  });
});

function withReasons(reason: string): DetailedModel {
  return {
    ...exampleModel,
    scores: exampleModel.scores.map((row) => ({ ...row, reason })),
  };
}
