import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportModel, type DetailedModel } from '../../../pipeline/reports/model.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { convertAll } from '../../support/libreoffice.ts';
import { openXlsx } from '../../support/open-xlsx.ts';
import { cellOf, formulas, tableOf } from '../../support/ranking-workbook.ts';
import {
  exampleContext,
  exampleEntries,
  exampleModel,
  exampleRows,
} from '../../support/report-model.ts';
import { reportRows, type Entry } from '../../support/report-rows.ts';

/** What a reader changes in the workbook, and the same in what the units did. */
interface Change {
  readonly typed: (workbook: Workbook) => void;
  readonly entries: Readonly<Record<string, (entry: Entry) => Entry>>;
}

const changes: Readonly<Record<string, Change>> = {
  'a score': {
    typed: (workbook) => {
      cellOf(workbook, '指标得分', '620109', '权责清单动态调整').value = 19.123456;
    },
    entries: { 620109: scored({ '1.1': '19.123456' }) },
  },
  'a bonus and a deduction': {
    typed: (workbook) => {
      cellOf(workbook, '指标得分', '620104', '创新加分').value = 3;
      cellOf(workbook, '指标得分', '620104', '被纠正案件').value = null;
    },
    entries: { 620104: scored({ '3.3': '3', '3.4': '0' }) },
  },
  'an omission': {
    typed: (workbook) => {
      cellOf(workbook, '指标得分', '620105', '执法全过程记录').value = '缺项';
    },
    entries: { 620105: (entry) => ({ ...entry, omitted: ['3.1'] }) },
  },
  'an omission taken back': {
    typed: (workbook) => {
      cellOf(workbook, '指标得分', '620106', '负责人出庭应诉').value = 11.5;
    },
    entries: { 620106: (entry) => ({ ...scored({ '3.2': '11.5' })(entry), omitted: [] }) },
  },
  vetoes: {
    typed: (workbook) => {
      cellOf(workbook, '指标得分', '620107', '瞒报重大事项').value = '是';
      cellOf(workbook, '指标得分', '620101', '主要负责人被问责').value = '是';
      cellOf(workbook, '指标得分', '620108', '瞒报重大事项').value = null;
    },
    entries: {
      620107: (entry) => ({ ...entry, vetoes: ['V1'] }),
      620101: (entry) => ({ ...entry, vetoes: ['V2'] }),
      620108: (entry) => ({ ...entry, vetoes: [] }),
    },
  },
  weights: {
    typed: (workbook) => {
      cellOf(workbook, '权重合规', '620105', '综合考核权重').value = 0.1;
      cellOf(workbook, '权重合规', '620101', '综合考核权重').value = 0.09995;
    },
    entries: {
      620105: (entry) => ({ ...entry, weight: '0.1' }),
      620101: (entry) => ({ ...entry, weight: '0.09995' }),
    },
  },
};

function scored(scores: Readonly<Record<string, string>>): (entry: Entry) => Entry {
  return (entry) => ({ ...entry, scores: { ...entry.scores, ...scores } });
}

function modelAfter({ entries }: Change): DetailedModel {
  const changed = exampleEntries.map((entry) => entries[entry.unit.code]?.(entry) ?? entry);
  const { findings, missingMeasures } = exampleRows;
  const rows = { ...reportRows(exampleContext.scheme, changed), findings, missingMeasures };
  return reportModel(rows, exampleContext);
}

const folder = lastingFolder();
const inside = (name: string) => join(folder(), name);
const recalculated = new Map<string, Workbook>();
const expected = new Map<string, Workbook>();
let asWritten: Workbook;

beforeAll(async () => {
  const bytes = await rankingWorkbook(exampleModel);
  await writeFile(inside('unchanged.xlsx'), bytes);
  asWritten = await openXlsx(inside('unchanged.xlsx'));
  for (const [name, change] of Object.entries(changes)) {
    await writeFile(inside(`${name}.xlsx`), bytes);
    await editWorkbook(inside(`${name}.xlsx`), change.typed);
    await writeFile(inside(`${name}-wanted.xlsx`), await rankingWorkbook(modelAfter(change)));
    expected.set(name, await openXlsx(inside(`${name}-wanted.xlsx`)));
  }
  const names = ['unchanged', ...Object.keys(changes)];
  const converted = await convertAll(
    names.map((name) => inside(`${name}.xlsx`)),
    'xlsx',
  );
  for (const [index, name] of names.entries()) {
    recalculated.set(name, await openXlsx(converted[index] ?? ''));
  }
}, 120_000);

/** What a sheet shows of its units by code, without what is given, how it was before and where rows stand. */
function byUnit(workbook: Workbook | undefined, sheet: string): Record<string, unknown>[] {
  if (workbook === undefined) throw new Error('not recalculated');
  return tableOf(workbook, sheet)
    .toSorted((a, b) => (String(a['单位代码']) < String(b['单位代码']) ? -1 : 1))
    .map((row) => ({ ...row, 自评得分: '', 原名次: '', 步骤行次: '', 市州组号: '', 次序: '' }));
}

/** The units as 实时排名 has them, with their ranks. */
function orderIn(workbook: Workbook | undefined): unknown[] {
  return tableOf(workbook ?? asWritten, '实时排名').map((row) => [row['名次'], row['单位代码']]);
}

describe('ranking.xlsx, recalculated by LibreOffice', () => {
  it('comes to the figures that it was written with', () => {
    const stored = formulas(asWritten);

    expect(stored.length).toBeGreaterThan(650);
    expect(formulas(recalculated.get('unchanged') ?? asWritten)).toEqual(stored);
  });

  describe.each(Object.keys(changes))('after %s was changed', (name) => {
    it.each(['排名', '得分步骤', '一级指标得分', '领域得分', '权重合规'])(
      'shows in %s what core makes of the changed data',
      (sheet) => {
        expect(byUnit(recalculated.get(name), sheet)).toEqual(byUnit(expected.get(name), sheet));
      },
    );

    it('has the statistics of the changed data', () => {
      const [got, wanted] = [recalculated.get(name), expected.get(name)];

      expect(tableOf(got ?? asWritten, '指标统计')).toEqual(
        tableOf(wanted ?? asWritten, '指标统计'),
      );
    });

    it('sorts the units anew', () => {
      expect(orderIn(recalculated.get(name))).toEqual(orderIn(expected.get(name)));
    });
  });
});
