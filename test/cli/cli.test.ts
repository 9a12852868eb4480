import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zhunsheng } from '../support/cli.ts';
import { fillIn } from '../support/filled.ts';
import { emptyFolder } from '../support/folders.ts';

/** Each command, with an option that its examples show. */
const commands = [
  { command: 'init', example: '--next' },
  { command: 'issue', example: '--round' },
  { command: 'collect', example: '--round' },
  { command: 'status', example: '--round' },
  { command: 'rank', example: '--round' },
  { command: 'report', example: '--round' },
  { command: 'scheme list', example: '' },
  { command: 'scheme show', example: '' },
  { command: 'scheme check', example: '--workspace' },
  { command: 'scheme to-xlsx', example: '' },
  { command: 'scheme from-xlsx', example: '--out' },
  { command: 'scheme diff', example: '' },
  { command: 'demo', example: '--scheme' },
];

describe('help', () => {
  it('lists every command in Chinese', async () => {
    const { code, out } = await zhunsheng(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('为每个被考评单位生成填报工作簿');
    expect(out).not.toMatch(/Usage|Options|Commands|display help/);
  });

  it.each(commands)(
    'of $command has arguments, options and an example in Chinese',
    async ({ command, example }) => {
      const { code, out } = await zhunsheng([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`zhunsheng ${command} [选项]`);
      expect(out).toContain('--json');
      expect(out.split('示例')[1]).toMatch(new RegExp(`zhunsheng ${command}.*${example}`));
      expect(out).not.toMatch(/Usage|Options|Arguments|display help|choices/);
    },
  );

  it.each([
    [['scheme'], 1],
    [['scheme', '--help'], 0],
  ])('of the group %j lists its commands', async (argv, expected) => {
    const { code, out } = await zhunsheng(argv);
    expect(code).toBe(expected);
    expect(out).toContain('zhunsheng scheme <命令>');
    expect(out).toMatch(/list .*show .*check .*to-xlsx .*from-xlsx .*diff .*示例/s);
    expect(out).not.toMatch(/Usage|Options|Commands|display help/);
  });

  it('speaks English when asked to', async () => {
    const { out } = await zhunsheng(['init', '--help'], undefined, 'en');
    expect(out).toContain('Usage');
    expect(out).not.toMatch(/\p{Script=Han}{3}/u);
  });
});

describe('wrong usage', () => {
  it.each([
    [['nonsense'], '没有“nonsense”这个命令'],
    [['rank'], '缺少参数“dir”'],
    [['init', 'x'], '缺少必需的选项“--scheme <scheme>”'],
    [['rank', 'x', '--nonsense'], '没有“--nonsense”这个选项'],
    [['rank', 'x', '--top'], '选项“--top <count>”后面缺少取值'],
    [['rank', 'x', '--top', 'many'], '选项“--top”不能取“many”'],
    [['issue', 'x', '--stage', 'review', '--evaluator', ' '], '选项“--evaluator”不能取“”'],
    [['issue', 'x', '--stage', 'late'], '选项“--stage <stage>”不能取“late”'],
    [
      [...'init x --scheme gansu-2023-midterm --divisions 62 --round'.split(' '), 'x'.repeat(41)],
      `选项“--round”不能取“${'x'.repeat(41)}”`,
    ],
    [['report', 'x', '--format', 'pdf'], '选项“--format”不能取“pdf”'],
    [['rank', 'x', 'y'], '参数过多'],
    [['scheme', 'nonsense'], '没有“nonsense”这个命令。请运行 zhunsheng scheme --help'],
    [['scheme', '--nonsense'], '没有“--nonsense”这个选项。请运行 zhunsheng scheme --help'],
    [['scheme', 'diff', 'x'], '缺少参数“new”。请运行 zhunsheng scheme diff --help'],
    [['scheme', 'list', 'x'], '参数过多。请运行 zhunsheng scheme list --help'],
  ])('%j is told in one line of Chinese', async (argv, told) => {
    const { code, out, err } = await zhunsheng(argv);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['rank', 'nowhere'], '“nowhere”不是考评工作目录'],
    [['init', 'x', '--scheme', 'nonsense', '--divisions', '62'], '没有名为“nonsense”的考评方案'],
    [
      ['init', 'x', '--scheme', 'gansu-2023-midterm', '--divisions', '99'],
      '没有代码以“99”开头的单位',
    ],
    [['init', 'x', '--scheme', 'gansu-2023-midterm', '--divisions', '.'], '找不到该文件'],
    [['scheme', 'check', 'nowhere.yaml'], 'nowhere.yaml'],
    [['scheme', 'check', '\u001B[31m.yaml'], '[31m.yaml'],
  ])('%j says what is wrong without a stack trace', async (argv, told) => {
    const folder = await emptyFolder();
    const { code, err } = await zhunsheng(argv, folder);
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|(?!\n)\p{Cc}/u);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a failure', () => {
  it('lists what there is to choose from as the language does', async () => {
    const argv = ['scheme', 'show', 'nonsense'];
    const [chinese, english] = await Promise.all([
      zhunsheng(argv),
      zhunsheng(argv, undefined, 'en'),
    ]);
    expect(chinese.err).toContain('gansu-2023-midterm、jinan-2020-2022');
    expect(english.err).toContain('gansu-2023-midterm, jinan-2020-2022');
  });

  it('is told to machines as JSON', async () => {
    const { code, out, err } = await zhunsheng(['rank', 'nowhere', '--json'], await emptyFolder());
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'workspace.missing' }] });
    expect(err).toContain('“nowhere”不是考评工作目录');
  });

  it('of the file system names the file and what to check', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'file'), '');
    const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6203'];
    const { code, err } = await zhunsheng(['init', 'file/round', ...setup], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/file\/round.*不能读写（ENOTDIR）。请核对权限/);
  });
});

describe('a round, command by command', () => {
  it('goes from init to report, with exit code 2 while a workbook is returned', async () => {
    const folder = await emptyFolder();
    const run = (...argv: string[]) => zhunsheng(argv, folder);
    const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6203', '--keys'];

    expect((await run('init', 'round', ...setup)).code).toBe(0);
    expect((await run('init', 'round', ...setup)).err).toContain('已经是考评工作目录');
    expect((await run('issue', 'round')).out).toContain('已生成 2 份填报工作簿');
    const issued = join(folder, 'round/issued/620302-金川区.xlsx');
    await fillIn(issued, join(folder, '620302-金川区.xlsx'), {
      综合考核权重: { '+1': { 权重: 0.1 }, '+2': { 考核板块: '经济发展', 权重: 0.9 } },
    });
    const collected = await run('collect', 'round', '620302-金川区.xlsx', '--json');
    expect(collected.code).toBe(2);
    expect(JSON.parse(collected.out)).toMatchObject({
      files: [{ file: '620302-金川区.xlsx', state: 'returned', unit: '620302' }],
    });
    const review = await run('issue', 'round', '--stage', 'review');
    expect(review.code).toBe(1);
    expect(review.out).toContain('金川区的自评工作簿尚未归集合格');
    const status = await run('status', 'round');
    expect(status.out).toContain('合格 0 个单位，退回 1 个，拒收 0 个，未报送 1 个');
    expect(status.out).toMatch(/退回 +620302 .*指标 1\.1\.1/);
    expect(status.out).toMatch(/另有 \d+ 处，见回执/);
    expect(status.out).toMatch(/未报送 +620321 /);
    expect((await run('rank', 'round')).out).toContain('还没有可以排名的单位');
    expect((await run('report', 'round')).code).toBe(0);
    expect((await readdir(join(folder, 'round/reports'))).toSorted()).toEqual([
      'evidence.csv',
      'findings.csv',
      'indicators.csv',
      'milestones.csv',
      'parquet',
      'ranking.csv',
      'ranking.html',
      'ranking.xlsx',
      'report.docx',
      'scores.csv',
      'themes.csv',
    ]);
  });
});
