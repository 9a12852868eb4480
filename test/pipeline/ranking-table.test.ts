import { expect, it } from 'vitest';
import { rankingTable } from '../../pipeline/commands/rank.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { exampleModel } from '../support/report-model.ts';

const { scheme } = exampleModel;
const ranked = exampleModel.rankings.filter((row) => row.rank !== null);

it('the rank among peers is called by what makes them peers', () => {
  const byPrefecture = {
    ...scheme,
    ranking: { ...scheme.ranking, peers: ['prefecture' as const] },
  };

  const [byKind, byPlace] = [scheme, byPrefecture].map((each) => rankingTable(ranked, each, zhCN));

  expect(byKind).toMatchObject({
    columns: expect.arrayContaining([{ title: '同类名次', align: 'right' }]),
  });
  expect(byPlace).toMatchObject({
    columns: expect.arrayContaining([{ title: '市州内名次', align: 'right' }]),
  });
});

it('a weight under the floor of a unit that is ranked all the same is marked', () => {
  const table = rankingTable(ranked, scheme, zhCN);

  expect(table).toMatchObject({
    rows: expect.arrayContaining([
      expect.arrayContaining(['9.99%（不足）']),
      expect.arrayContaining(['10%']),
    ]),
  });
});
