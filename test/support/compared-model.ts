import {
  reportModel,
  type DetailedModel,
  type DetailedRows,
} from '../../pipeline/reports/model.ts';
import { noLeafCompared } from './no-leaf-compared.ts';
import { changeRows, type Earlier } from './previous-rows.ts';
import { exampleContext, exampleRows } from './report-model.ts';

const comparedCodes = ['1.1', '1.2', '2.1', '3.1', '3.2'];

/** The example's units in the year before; the ninth was not ranked then. */
const earlier = new Map<string, Earlier>([
  unit('620101', 1, '96', ['19', '14', '18', '18.5', '14']),
  unit('620102', 3, '87.75', ['18', '13', '17', '18', '13']),
  unit('620103', 6, '80.5', ['16', '12.5', '14', '16.666667', '12']),
  unit('620104', 4, '85.25', ['17', '13', '17', '17', '12.75']),
  unit('620105', 5, '84', ['16', '13.2', '15.5', '17', '12']),
  unit('620106', 8, '70', ['13', '11', '14.3', '13.5', '9']),
  unit('620107', 2, '95.5', ['19', '14', '19', '19.5', '14']),
  unit('620108', 7, '72.3', ['15', '11', '14', '15.5', '11']),
]);

function unit(
  code: string,
  rank: number,
  score: string,
  points: readonly string[],
): [string, Earlier] {
  const converted = Object.fromEntries(points.map((one, index) => [comparedCodes[index], one]));
  return [code, { rank, score, converted }];
}

/** A name from an earlier scheme that a browser or a spreadsheet might take for more than text. */
export const hostileLeaf = '=旧指标<img src=x onerror=alert(3)>';

/** The example's rows with the year before, whose scheme this one's goes on from. */
export const comparedRows: DetailedRows = {
  ...exampleRows,
  ...changeRows(exampleContext.scheme, exampleRows, earlier),
  previousRound: {
    round: '2022年度 & 终评',
    scheme_id: 'report-2022',
    scheme_title: '某省县级法治政府建设考评方案（2022年）',
    edition: '2022.1',
    by_leaf: true,
  },
  uncomparedLeaves: [
    leftOut('current', '2.2', '文件备案', 10n, 'added'),
    leftOut('current', '3.3', '创新加分', 3n, 'type'),
    leftOut('current', '3.4', '被纠正案件', 5n, 'type'),
    leftOut('previous', '2.9', hostileLeaf, 10n, 'dropped'),
    leftOut('previous', '3.3', '创新加分', 3n, 'type'),
    leftOut('previous', '3.4', '被纠正案件', 5n, 'type'),
  ],
};

function leftOut(
  side: 'current' | 'previous',
  indicator_code: string,
  name: string,
  points: bigint,
  why: 'added' | 'dropped' | 'type',
): DetailedRows['uncomparedLeaves'][number] {
  return { side, indicator_code, name, points_micro: points * 1_000_000n, why };
}

/** The report model of the invented round with a round before it. */
export const comparedModel: DetailedModel = reportModel(comparedRows, exampleContext);

/** The same where the two schemes have different totals. */
export const otherTotalModel: DetailedModel = reportModel(
  {
    ...comparedRows,
    unitChanges: comparedRows.unitChanges.map((row) => ({ ...row, score_change_micro: null })),
  },
  exampleContext,
);

/** The same where the earlier scheme is of another line, so that only themes are compared. */
export const otherLineModel: DetailedModel = reportModel(
  {
    ...comparedRows,
    previousRound: {
      ...comparedRows.previousRound,
      by_leaf: false,
    } as DetailedRows['previousRound'],
    unitChanges: comparedRows.unitChanges.map((row) => ({
      ...row,
      score_change_micro: null,
      ...noLeafCompared,
    })),
    uncomparedLeaves: comparedRows.uncomparedLeaves.map((row) => ({ ...row, why: 'scheme' })),
  },
  exampleContext,
);
