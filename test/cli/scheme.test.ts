import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { amendedDocument, writtenDocument } from '../support/amended-scheme.ts';
import { zhunsheng } from '../support/cli.ts';
import { emptyFolder } from '../support/folders.ts';
import { golden } from '../support/golden.ts';

/** A scheme as a file; without aliases, which a scheme may not have. */
const yamlOf = (document: object) => stringify(document, { aliasDuplicateObjects: false });

/** A folder with the small scheme, its next edition, and one that has two faults. */
async function folderOfSchemes(): Promise<string> {
  const folder = await emptyFolder();
  const faulty = { ...writtenDocument, performanceWeight: { floor: '9.99%' }, surprise: 1 };
  await writeFile(join(folder, '2023.yaml'), yamlOf(writtenDocument));
  await writeFile(join(folder, '2024.yaml'), yamlOf(amendedDocument));
  await writeFile(join(folder, 'faulty.yaml'), yamlOf(faulty));
  return folder;
}

/** Runs a command on schemes in a folder of them. */
const onSchemes = async (...argv: readonly string[]) =>
  zhunsheng(['scheme', ...argv], await folderOfSchemes());

describe('scheme list', () => {
  it('names the schemes that come with the program, within 80 columns', async () => {
    const { code, out } = await zhunsheng(['scheme', 'list']);
    expect(code).toBe(0);
    expect(out).toContain('gansu-2023-midterm\n  甘肃省县级法治政府建设中期评估方案');
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  it('tells machines id, title, edition, kind, period, leaves and points', async () => {
    const { out } = await zhunsheng(['scheme', 'list', '--json']);
    expect(JSON.parse(out)).toContainEqual({
      id: 'gansu-2023-midterm',
      title: '甘肃省县级法治政府建设中期评估方案（2023年）',
      edition: expect.any(String),
      kind: 'midterm',
      period: { start: '2023-01-01', end: '2023-12-31' },
      leaves: expect.any(Number),
      total: '100',
    });
  });
});

describe('scheme show', () => {
  it('shows a file as people read it', async () => {
    const { code, out } = await onSchemes('show', '2023.yaml');
    expect(code).toBe(0);
    expect(out).toBe(await golden('scheme/show.zh-CN.txt', out));
  });

  it('tells machines of every leaf, its points and how it is scored', async () => {
    const { out } = await onSchemes('show', '2023.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      id: 'example-2023',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      branches: expect.arrayContaining([
        { code: '1.1', name: '行政执法', points: '2.5', level: 2, parent: '1' },
      ]),
      leaves: expect.arrayContaining([
        expect.objectContaining({ code: '2.1', points: '1.5', path: ['2'], goal: '每年4月1日前' }),
      ]),
      composition: { leaves: 8, measured: '8', judged: '2' },
    });
  });
});

describe('scheme check', () => {
  it('tells every fault with its line', async () => {
    const { code, out } = await onSchemes('check', 'faulty.yaml');
    expect(code).toBe(1);
    expect(out).toContain('考评方案有 2 处问题');
    expect(out).toMatch(/faulty\.yaml 第 \d+ 行 surprise/);
    expect(out).toMatch(/faulty\.yaml 第 \d+ 行 performanceWeight\.floor.*9\.99%/);
  });

  it('tells what is unwise in a sound scheme, by line, and is content', async () => {
    const { code, out } = await onSchemes('check', '2023.yaml');
    const lines = [...out.matchAll(/^【2023\.yaml 第 (\d+) 行/gm)].map(([, line]) => Number(line));
    expect(code).toBe(0);
    expect(out).toMatch(/可以使用：8 项末级指标，共 10 分。\n有 \d+ 处请核对：/);
    expect(out).toMatch(/第 \d+ 行 indicators\[1\]\.children\[1\]\.rule】指标 2\.2 由评估员评定/);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('tells machines codes, severities and places', async () => {
    const { out } = await onSchemes('check', '2023.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      id: 'example-2023',
      leaves: 8,
      findings: expect.arrayContaining([
        {
          code: 'scheme.judgement-unguided',
          severity: 'warning',
          parameters: { code: '2.2' },
          place: {
            file: '2023.yaml',
            path: 'indicators[1].children[1].rule',
            line: expect.any(Number),
          },
        },
      ]),
    });
  });

  it('warns of a scheme of the program that was changed under its own number', async () => {
    const folder = await emptyFolder();
    const seed = join(import.meta.dirname, '../../seeds/gansu-2023-midterm/scheme.yaml');
    const written = await readFile(seed, 'utf8');
    await writeFile(join(folder, 'same.yaml'), written);
    await writeFile(
      join(folder, 'changed.yaml'),
      written.replace('优秀, from: 90', '优秀, from: 89'),
    );

    const same = await zhunsheng(['scheme', 'check', 'same.yaml'], folder);
    const changed = await zhunsheng(['scheme', 'check', 'changed.yaml'], folder);

    expect(same.out).not.toContain('与随附方案相同');
    expect(changed.code).toBe(0);
    expect(changed.out).toMatch(/第 \d+ 行 edition】标识“gansu-2023-midterm”.*与随附方案相同/);
  });
});

describe('scheme diff', () => {
  it('shows what was changed as people read it', async () => {
    const { code, out } = await onSchemes('diff', '2023.yaml', '2024.yaml');
    expect(code).toBe(0);
    expect(out).toBe(await golden('scheme/diff.zh-CN.txt', out));
  });

  it('tells machines each change with its values', async () => {
    const { code, out } = await onSchemes('diff', '2023.yaml', '2024.yaml', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      before: { id: 'example-2023', edition: '2023.1' },
      after: { id: 'example-2023', edition: '2024.1' },
      isSame: false,
      isOneLine: true,
      settings: [
        { setting: 'edition', before: '2023.1', after: '2024.1' },
        { setting: 'bonusCap', before: '1', after: '2' },
        { setting: 'grades' },
        {
          setting: 'followUp',
          before: { circular: { below: '6' } },
          after: { talk: { below: '5.5' }, circular: { below: '6' } },
        },
        { setting: 'vetoes' },
      ],
      leaves: expect.arrayContaining([
        { kind: 'merged', before: ['2.2', '2.4'], after: ['2.5'] },
        { kind: 'dropped', code: '3.2', name: '通报批评', points: '1' },
      ]),
      unchanged: [],
    });
  });

  it('finds nothing between a scheme and itself', async () => {
    const { code, out } = await onSchemes('diff', '2023.yaml', '2023.yaml');
    expect(code).toBe(0);
    expect(out).toContain('两个方案内容相同。');
  });
});

describe('an edition that was issued', () => {
  const setup = ['--scheme', '2023.yaml', '--divisions', '6203'];

  /** A workspace from which the small scheme was issued to one unit. */
  async function issuedRound() {
    const folder = await folderOfSchemes();
    const run = (...argv: string[]) => zhunsheng(argv, folder);
    await run('init', 'round', ...setup);
    await run('issue', 'round', '--unit', '620302');
    const path = join(folder, 'round/scheme.yaml');
    const change = async (from: string, to: string) =>
      writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    return { folder, run, change };
  }

  it('is neither issued nor collected nor found sound once its content is another', async () => {
    const { folder, run, change } = await issuedRound();
    await change('bonusCap: 1', 'bonusCap: 0.5');
    const before = await readdir(join(folder, 'round'));

    const issued = await run('issue', 'round');
    const collected = await run('collect', 'round', 'round/issued');
    const checked = await run('scheme', 'check', 'round/scheme.yaml');

    const told =
      /版次“2023\.1”已于 \d{4}-\d\d-\d\d 下发，现在的内容与下发时不同。请恢复下发时的内容/;
    expect([issued.code, collected.code, checked.code]).toEqual([1, 1, 1]);
    expect(issued.err).toMatch(told);
    expect(collected.err).toMatch(told);
    expect(checked.out).toMatch(/scheme\.yaml 第 3 行 edition】版次“2023\.1”已于/);
    expect(await readdir(join(folder, 'round'))).toEqual(before);
    expect(await readdir(join(folder, 'round/issued'))).toHaveLength(1);
  });

  it('is sound again when its content is restored, or has a number of its own', async () => {
    const { folder, run, change } = await issuedRound();
    await change('bonusCap: 1', 'bonusCap: 0.5');
    await change('edition: "2023.1"', 'edition: "2023.2"');

    const renumbered = await run('issue', 'round', '--unit', '620302');
    await change('edition: "2023.2"', 'edition: "2023.1"');
    await change('bonusCap: 0.5', 'bonusCap: 1');
    const restored = await run('issue', 'round', '--unit', '620302');

    expect([renumbered.code, restored.code]).toEqual([0, 0]);
    const record = JSON.parse(await readFile(join(folder, 'round/editions.json'), 'utf8'));
    expect(record).toMatchObject([
      { scheme_id: 'example-2023', edition: '2023.1' },
      { scheme_id: 'example-2023', edition: '2023.2' },
    ]);
  });

  it('is known in another folder when its workspace is named', async () => {
    const { folder, run } = await issuedRound();
    const changed = yamlOf({ ...writtenDocument, bonusCap: 0.5 });
    await writeFile(join(folder, 'changed.yaml'), changed);

    const alone = await run('scheme', 'check', 'changed.yaml');
    const known = await run('scheme', 'check', 'changed.yaml', '--workspace', 'round');
    const nowhere = await run('scheme', 'check', 'changed.yaml', '--workspace', 'nowhere');

    expect(alone.code).toBe(0);
    expect(known.code).toBe(1);
    expect(known.out).toContain('考评方案有 1 处问题，须更正：\n【changed.yaml 第 3 行 edition】');
    expect(nowhere.err).toContain('“nowhere”不是考评工作目录');
  });
});
