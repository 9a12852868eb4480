import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { zhunsheng } from '../support/cli.ts';
import { fillIn } from '../support/filled.ts';
import { emptyFolder } from '../support/folders.ts';
import { firstEdition, judgedFilling, otherLine, secondEdition } from '../support/two-editions.ts';

const units = `code,name,kind,city_code,city,province_code,province
620121,永登县,县,620100,兰州市,620000,甘肃省
620122,皋兰县,县,620100,兰州市,620000,甘肃省
620123,榆中县,县,620100,兰州市,620000,甘肃省
`;

/** A folder with the editions, and commands run in it on the workspace `考评`. */
async function office() {
  const folder = await emptyFolder();
  const inside = (name: string) => join(folder, name);
  await writeFile(inside('units.csv'), units);
  await writeFile(inside('first.yaml'), stringify(firstEdition));
  await writeFile(inside('second.yaml'), stringify(secondEdition));
  await writeFile(inside('other.yaml'), stringify(otherLine));
  const run = async (command: string, ...more: string[]) => {
    const { code, out, err } = await zhunsheng([command, '考评', ...more], folder);
    expect(err).toBe('');
    expect(code).toBe(0);
    return out;
  };
  /** Fills in issued workbooks, `inbox` names the folder that they are collected from. */
  const handIn = async (
    inbox: string,
    scores: Record<string, Record<string, number>>,
    from = '',
  ) => {
    await mkdir(inside(inbox));
    for (const [name, given] of Object.entries(scores)) {
      const issued = join(folder, '考评', from, 'issued', `${name}.xlsx`);
      await fillIn(issued, join(folder, inbox, `${name}.xlsx`), judgedFilling(given));
    }
  };
  return { run, handIn, folder };
}

describe('several rounds, command by command', () => {
  it('show what changed on the tasks that both have', async () => {
    const { run, handIn, folder } = await office();

    await run('init', '--scheme', 'first.yaml', '--divisions', 'units.csv', '--keys');
    await run('issue');
    await handIn('2023', {
      '620121-永登县': { '1': 1, '2': 1, '3': 0.5, '4': 3, '5': 1 },
      '620122-皋兰县': { '1': 2, '2': 0.5, '3': 1, '4': 3, '5': 2 },
    });
    await run('collect', '2023');
    expect(await run('rank')).not.toContain('变化');

    const opened = await run('init', '--next', '--scheme', 'second.yaml');
    expect(opened).toContain(
      `已开始考评周期“2024”，上期“2023”已归档到 ${join('考评', 'rounds', '2023')}。`,
    );
    await run('issue');
    await handIn('2024', {
      '620121-永登县': { '1': 3, '2': 2.5, '5': 2, '6': 1 },
      '620122-皋兰县': { '1': 2, '2': 3, '5': 1, '6': 0 },
      '620123-榆中县': { '1': 4, '2': 3, '5': 2, '6': 1 },
    });
    await run('collect', '2024');

    // 永登县: 6.5 → 8.5, by task 1/2 → 3/4, 1.5/3 → 2.5/3, 1/2 → 2/2.
    // 皋兰县: 8.5 → 6, by task 2/2 → 2/4, 1.5/3 → 3/3, 2/2 → 1/2.
    const ranked = await run('rank');
    expect(ranked).toMatch(/榆中县 .*10\.00 .* 上期未排名/);
    expect(ranked).toMatch(/2 +永登县 .*8\.50 .* \+2\.00 +持平/);
    expect(ranked).toMatch(/3 +皋兰县 .*6\.00 .* -2\.50 +↓2/);
    expect(ranked).toMatch(/永登县 +9\.00 +4\.50 +7\.50 +\+3\.00/);
    expect(ranked).toMatch(/皋兰县 +9\.00 +7\.50 +6\.00 +-1\.50/);
    expect(ranked).toMatch(/单位 +决策 +执法 +数字\n永登县 +\+25\.0 +\+33\.3 +\+50\.0\n/);
    expect(ranked).toMatch(/皋兰县 +-50\.0 +\+50\.0 +-50\.0/);
    expect(ranked).toContain('上期：2023（《示例方案》，版次 2023.1）。');
    expect(ranked).toContain(
      '按方案的分数线应列入名单的单位：约谈 1 个，通报 0 个，见 ranking.csv。',
    );
    expect(ranked).toContain('本期新增 1 项指标，未纳入比较：6 述法。');
    expect(ranked).toContain('上期有 1 项指标已取消：4 台账。');

    // In the round before, 永登县 has 2 of 2 for its first task after all.
    await handIn(
      'late',
      { '620121-永登县': { '1': 2, '2': 1, '3': 0.5, '4': 3, '5': 1 } },
      'rounds/2023',
    );
    await run('collect', 'late', '--round', '2023');
    expect(await run('rank', '--round', '2023')).toMatch(/2 +永登县 .*7\.50/);
    const [, second] = JSON.parse(await run('rank', '--json'));
    expect(second).toMatchObject({
      unit_name: '永登县',
      rank: 2,
      previous_rank: 2,
      rank_change: 0,
      score_change_micro: 1_000_000,
      compared_leaves: 3,
      compared_previous_micro: 6_500_000,
      compared_change_micro: 1_000_000,
      themes: [{ theme: 'decisions', rate_change: -0.25 }, {}, {}],
    });

    const status = JSON.parse(await run('status', '--json'));
    expect(status.rounds).toEqual([
      { round: '2024', directory: '考评' },
      { round: '2023', directory: join('考评', 'rounds', '2023') },
    ]);
    expect(status.previous).toMatchObject({
      round: '2023',
      by_leaf: true,
      uncompared_leaves: [
        { side: 'current', indicator_code: '6', why: 'added' },
        { side: 'previous', indicator_code: '4', why: 'dropped' },
      ],
    });
    expect(await run('status')).toContain('当前考评周期：2024。以往考评周期：2023。');
    const unknown = await zhunsheng(['report', '考评', '--round', '1999'], folder);
    expect(unknown.err).toContain('没有名为“1999”的考评周期。请从以下考评周期中选择：2024、2023');
  });

  it('are compared by theme alone where their schemes are of different lines', async () => {
    const { run, handIn } = await office();
    await run('init', '--scheme', 'second.yaml', '--divisions', 'units.csv', '--keys');
    await run('issue');
    await handIn('2024', { '620121-永登县': { '1': 3, '2': 2.5, '5': 2, '6': 1 } });
    await run('collect', '2024');

    await run('init', '--next', '--scheme', 'other.yaml');
    expect(await run('rank')).toContain('还没有可以排名的单位');
    await run('issue');
    await handIn('2025', { '620121-永登县': { '1': 4, '2': 5 } });
    await run('collect', '2025');

    const ranked = await run('rank');
    expect(ranked).toMatch(/永登县 .*9\.00 +优秀 +1 +10% +持平/);
    expect(ranked).toMatch(/单位 +决策 +数字\n永登县 +\+25\.0 +-20\.0\n/);
    expect(ranked).toContain('两期方案不相承接');
    expect(ranked).not.toContain('可比指标变化');
  });
});
