import { parseScheme } from '#core/scheme/parse.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Identity } from '#core/workbook/identity.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { preview } from '../../addin/assessment/preview.ts';
import { createReader, understand } from '../../addin/assessment/understand.ts';
import { withCells } from '../../addin/assessment/with-cells.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import type { Group } from '../measure.ts';

const CHAPTERS = 10;
const INDICATORS = 15;

const unit = {
  code: '620102',
  name: '城关区',
  kind: 'district',
  prefecture: '兰州市',
  prefectureCode: '620100',
  province: '甘肃省',
  provinceCode: '620000',
} as const;

/** What the add-in does at each entry against what collect does once: both read all of the workbook. */
export async function understandWorkbook(): Promise<Group> {
  const { workbook, scheme, identity } = await draw();
  const read = createReader();
  const { assessment } = read(workbook);
  if (assessment === undefined) throw new Error('the workbook is not understood');
  return {
    title: `Understanding a workbook of ${CHAPTERS * INDICATORS} indicators`,
    measures: [
      {
        name: 'core: read it as collect does',
        run: () => readSubmission(workbook, { scheme, identity, unit, seal: '' }),
      },
      { name: 'add-in: after each entry', run: () => read(workbook) },
      { name: 'add-in: when it is opened, with its scheme', run: () => understand(workbook) },
      {
        name: 'add-in: preview of one entry while typing',
        run: () => preview(assessment, '1.1', { value: '80' }, 'zh-CN'),
      },
    ],
  };
}

/** An issued workbook with every value filled in. */
async function draw(): Promise<{
  workbook: RawWorkbook;
  scheme: NonNullable<ReturnType<typeof parseScheme>['scheme']>;
  identity: Identity;
}> {
  const { scheme } = parseScheme(schemeDocument());
  if (scheme === undefined) throw new Error('the scheme is unsound');
  const identity: Identity = {
    schemeId: scheme.id,
    edition: scheme.edition,
    schemeHash: schemeHash(scheme),
    unit: unit.code,
    round: '2023',
    stage: 'self',
    evaluator: '1',
  };
  const order = { scheme, unit, identity, signature: '', simulated: false };
  const { workbook } = readWorkbook(await writeWorkbook(order));
  if (workbook === undefined) throw new Error('the workbook is unreadable');
  const values = scheme.leaves.map((_, index) => ({
    place: { sheet: '指标评分', row: 7 + index, column: 9 },
    cell: { type: 'number', value: (index % 100) / 100 } as const,
  }));
  return { workbook: withCells(workbook, values), scheme, identity };
}

function schemeDocument(): unknown {
  const rule = {
    kind: 'target',
    operator: '>=',
    value: 95,
    unit: '%',
    otherwise: 'proportional',
  };
  return {
    id: 'bench-2023',
    title: '测速方案',
    edition: '1',
    document: { title: '测速文件', issuer: '测速机关', date: '2023-01-01' },
    kind: 'annual',
    period: { start: '2023-01-01', end: '2023-12-31' },
    evaluationDate: '2023-12-31',
    total: CHAPTERS * INDICATORS,
    omission: { maximum: '20%' },
    performanceWeight: { floor: '10%' },
    grades: [{ name: '合格', from: 0 }],
    indicators: numbers(CHAPTERS).map((chapter) => ({
      code: `${chapter}`,
      name: `第${chapter}章`,
      children: numbers(INDICATORS).map((number) => ({
        code: `${chapter}.${number}`,
        name: `第${chapter}章第${number}项指标`,
        points: 1,
        evidence: ['工作台账'],
        rule,
      })),
    })),
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
