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
      scheme: round.scheme,
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
    const key = '["1","self","自评组"]';
    expect([...known.hashes]).toEqual([
      ['a.xlsx', key],
      ['b.xlsx', key],
      ['c.xlsx', undefined],
    ]);
    expect([...known.current]).toEqual([[key, { sha256: 'b.xlsx', file: 'b.xlsx' }]]);
  });

  it('does not add up by a changed scheme what another one scored', async () => {
    const database = await databaseOf({ ...round, files: [workbookOf('1', { '1.2': '1' })] });
    const changed = { ...round, scheme: schemeOf({ ...exampleDocument, title: '另一方案' }) };
    await expect(collectInto(database, { ...changed, files: [] })).rejects.toMatchObject({
      findings: [{ code: 'workspace.changed', parameters: { what: 'scheme' } }],
    });
    expect(await readRankings(database)).toMatchObject([{ rank: 1 }, { rank: null }]);
  });

  it('takes a changed scheme as long as nothing was collected by the other', async () => {
    const rejected = workbookOf('1', {}, { state: 'rejected' });
    const database = await databaseOf({ ...round, files: [rejected] });
    const changed = { ...round, scheme: schemeOf({ ...exampleDocument, title: '另一方案' }) };
    await collectInto(database, { ...changed, files: [workbookOf('2', { '1.2': '1' })] });
    expect(await readRankings(database)).toMatchObject([{ unit_code: '2', rank: 1 }, {}]);
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
