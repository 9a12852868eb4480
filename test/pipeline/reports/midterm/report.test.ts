import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../../pipeline/reports/document/write-document.ts';
import { drawCharts } from '../../../../pipeline/reports/midterm/draw-charts.ts';
import { reportDocument } from '../../../../pipeline/reports/midterm/report-document.ts';
import type { DetailedModel } from '../../../../pipeline/reports/model.ts';
import { comparedModel } from '../../../support/compared-model.ts';
import { docxText } from '../../../support/docx-text.ts';
import { golden } from '../../../support/golden.ts';
import { plainModel } from '../../../support/plain-model.ts';
import { exampleContext, exampleModel } from '../../../support/report-model.ts';

const oneUnit = plainModel(exampleContext.scheme, [
  { name: '城关区', kind: 'district', weight: '0.12', points: [20, 14, 19.5, 9, 19, 14, 2, 0] },
]);

/** The first chart of a process loads the machine's fonts. */
const SLOW = 180_000;

describe('report.docx', { timeout: SLOW }, () => {
  it.each<[string, DetailedModel]>([
    ['example', exampleModel],
    ['compared', comparedModel],
    ['one-unit', oneUnit],
  ])('says of the round “%s” what its golden says', async (name, model) => {
    const bytes = await writeDocument(reportDocument(model, drawCharts(model)));

    const text = docxText(bytes);

    expect(text).toBe(await golden(`reports/report-${name}.txt`, text));
  });

  it('has the same bytes whenever it is written', async () => {
    const [first, second] = await Promise.all([
      writeDocument(reportDocument(comparedModel, drawCharts(comparedModel))),
      writeDocument(reportDocument(comparedModel, drawCharts(comparedModel))),
    ]);

    expect(first).toEqual(second);
  });
});
