import { describe, expect, it } from 'vitest';
import { finding } from '#core/findings/finding.ts';
import { knownFiles } from '../../../pipeline/database/known-files.ts';
import { QueryError } from '../../../pipeline/database/query-error.ts';
import { readFiles, readFindings, readRankings } from '../../../pipeline/database/read-marts.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { collectInto, databaseOf } from '../../support/rounds.ts';

const round = { scheme: schemeOf(exampleDocument), units: [unitOf('1'), unitOf('2')] };

describe('storeRun', () => {
  it('keeps nothing of a run that has bytes which are stored already', async () => {
    const database = await databaseOf({ ...round, files: [workbookOf('1', { '1.2': '1' })] });
    const again = collectInto(database, {
      scheme: schemeOf({ ...exampleDocument, title: '另一方案' }),
      units: [unitOf('7')],
      files: [workbookOf('2', { '1.2': '2' }), workbookOf('1', { '1.2': '1' })],
    });
    await expect(again).rejects.toBeInstanceOf(QueryError);
    expect(await readFiles(database)).toMatchObject([{ sha256: '1-self-自评组.xlsx' }]);
    expect(await readRankings(database)).toMatchObject([
      { unit_code: '1', rank: 1 },
      { unit_code: '2', rank: null },
    ]);
    expect(await database.query('SELECT code FROM raw_units ORDER BY code')).toEqual([
      { code: '1' },
      { code: '2' },
    ]);
  });

  it('puts a later run after the earlier ones', async () => {
    const database = await databaseOf({
      ...round,
      files: [workbookOf('1', {}, { file: 'z.xlsx' }), workbookOf('2', {}, { file: 'y.xlsx' })],
    });
    await collectInto(database, { ...round, files: [workbookOf('1', {}, { file: 'a.xlsx' })] });
    const files = await readFiles(database);
    expect(files.map(({ file, current }) => [file, current])).toEqual([
      ['z.xlsx', false],
      ['y.xlsx', true],
      ['a.xlsx', true],
    ]);
  });

  it('knows what was collected, and the workbook that counts', async () => {
    const database = await databaseOf({
      ...round,
      files: [
        workbookOf('1', {}, { file: 'a.xlsx' }),
        workbookOf('1', {}, { file: 'b.xlsx' }),
        workbookOf('1', {}, { file: 'c.xlsx', state: 'rejected' }),
      ],
    });
    const known = await knownFiles(database);
    expect(known.hashes).toEqual(new Set(['a.xlsx', 'b.xlsx', 'c.xlsx']));
    expect([...known.current]).toEqual([['["1","self","自评组"]', { file: 'b.xlsx' }]]);
  });

  it('takes numbers that no score can be, for their findings tell of them', async () => {
    const parameters = { code: '1.2', found: '1e+300', points: '2' };
    const findings = [finding('score.out-of-range', parameters, { sheet: '指标评分', cell: 'K9' })];
    const database = await databaseOf({
      ...round,
      files: [workbookOf('1', { '1.2': '1e300' }, { state: 'returned', weight: '1e40', findings })],
    });
    expect(await readFindings(database)).toMatchObject([
      { code: 'score.out-of-range', unit_code: '1', sheet: '指标评分', cell: 'K9' },
    ]);
    expect(await readRankings(database)).toMatchObject([
      { unit_code: '1', status: 'returned', rank: null },
      { unit_code: '2', status: 'missing' },
    ]);
  });
});
