import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RankingRow } from '../../pipeline/database/marts.ts';
import { zhunsheng } from '../support/cli.ts';
import { emptyFolder } from '../support/folders.ts';

it.each([
  ['jinan-2020-2022', 6, ['department']],
  ['nantong-2019', 8, ['county', 'countyCity', 'district', 'zone']],
  ['shandong-2020', 151, ['county', 'countyCity', 'district', 'zone']],
  ['taian-2021-2025', 6, ['county', 'countyCity', 'district']],
])(
  'demo --scheme %s goes from issue to ranking with its %i units',
  async (id, units, kinds) => {
    const folder = join(await emptyFolder(), 'demo');

    const { code, out } = await zhunsheng(['demo', folder, '--scheme', id, '--json']);

    const { rankings }: { rankings: RankingRow[] } = JSON.parse(out);
    const ranked = rankings.filter((row) => row.rank !== null);
    expect(code).toBe(0);
    expect(rankings).toHaveLength(units);
    expect([...new Set(rankings.map((row) => row.kind))].toSorted()).toEqual(kinds);
    expect(ranked.length).toBeGreaterThan(units / 2);
    expect(new Set(ranked.map((row) => row.score_micro)).size).toBeGreaterThan(1);
    expect(await readdir(join(folder, 'reports'))).toContain('ranking.html');
  },
  240_000,
);
