import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/findings/finding.ts';
import { readPrefills } from '../../../pipeline/database/read-prefills.ts';
import { issuedName, issueWorkbooks } from '../../../pipeline/issue/issue-workbooks.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { unitOf } from '../../support/collected-files.ts';
import { smallRound } from '../../support/small-round.ts';

describe('the name of an issued workbook', () => {
  const unit = unitOf('620102', { name: '城关区' });

  it.each([
    ['self', '1', '620102-城关区.xlsx'],
    ['self', '专家甲', '620102-城关区-自评-专家甲.xlsx'],
    ['review', '1', '620102-城关区-复核-1.xlsx'],
  ] as const)('of %s by %s is %s, so that none is written over another', (stage, by, name) => {
    expect(issuedName(unit, stage, by)).toBe(name);
  });
});

describe('a workbook that is issued again', () => {
  it('has the same bytes alone as with the others', async () => {
    const { directory } = await smallRound();
    const workspace = await openWorkspace(directory);
    const order = { stage: 'self', evaluator: '1', progress: () => undefined } as const;
    const files = await issueWorkbooks(workspace, order);
    const before = await Promise.all(files.map((file) => readFile(file)));

    const [alone = ''] = await issueWorkbooks(workspace, { ...order, unit: '620121' });

    expect(basename(alone)).toBe('620121-永登县.xlsx');
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
  });
});

describe('a review of all units', () => {
  it('is issued for those that have handed in, and names the others', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620121', '永登县.xlsx')]);
    const missing: Finding[] = [];

    const files = await withModels(round.directory, async (workspace, database) =>
      issueWorkbooks(workspace, {
        stage: 'review',
        evaluator: '复核组',
        prefills: await readPrefills(database),
        leaveOut: (item) => missing.push(item),
        progress: () => undefined,
      }),
    );

    expect(files.map((file) => basename(file))).toEqual(['620121-永登县-复核-复核组.xlsx']);
    expect(missing.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['issue.nothing-to-review', { unit: '城关区' }],
      ['issue.nothing-to-review', { unit: '皋兰县' }],
    ]);
  });
});
