import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportModel } from '../../../pipeline/reports/model.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { unitOf } from '../../support/collected-files.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { convert } from '../../support/libreoffice.ts';
import { pdfPages } from '../../support/pdf-pages.ts';
import { rectificationRow } from '../../support/rectification-rows.ts';
import { exampleContext } from '../../support/report-model.ts';
import { reportRows, type Entry } from '../../support/report-rows.ts';

const folder = lastingFolder();

it('figures of six decimals in a scheme of a thousand points are printed, not #####', async () => {
  const rule = { kind: 'judgement' };
  const scheme = schemeOf({
    ...exampleDocument,
    total: 1000,
    bonusCap: 10,
    decimals: 4,
    vetoes: [],
    omission: { maximum: '100%' },
    grades: [{ name: '合格', from: 0 }],
    indicators: [
      { code: '1', name: '甲', points: '512.345678', rule },
      { code: '2', name: '乙', points: '487.654322', rule },
    ],
  });
  const entries: Entry[] = [
    {
      unit: unitOf('620102'),
      status: 'accepted',
      weight: '0.1',
      scores: { 1: '412.345678', 2: '387.654321' },
    },
    {
      unit: unitOf('620103'),
      status: 'accepted',
      weight: '0.1',
      scores: { 1: '312.345678', 2: '487.654321' },
    },
  ];
  const units = entries.map(({ unit }) => unit);
  const rows = reportRows(scheme, entries);
  const rectifications = [
    rectificationRow('620102', '1', 'contradicted', {
      previous_lost_micro: 123_456_789n,
      lost_micro: 100_000_001n,
    }),
  ];
  const model = { ...reportModel(rows, { ...exampleContext, scheme, units }), rectifications };
  const path = join(folder(), 'ranking.xlsx');
  await writeFile(path, await rankingWorkbook(model));

  const pages = await pdfPages(await convert(path, 'pdf'));

  expect(pages.flat().filter((line) => line.includes('##'))).toEqual([]);
});
