import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleSize, LARGEST_BUNDLE } from '../../tools/bundle-size.ts';
import { officeFiles } from '../../tools/office-files.ts';
import type { Ran } from '../support/cli.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { runTool } from './run-tool.ts';
import { useSite } from './site.ts';

const folder = lastingFolder();
let built: Ran;
beforeAll(async () => {
  built = await runTool('build-addin', [
    '--base-url',
    'https://fzb.example.gov.cn/zhun&sheng/',
    '--out',
    folder(),
  ]);
});

describe('npm run build:addin', () => {
  it('says where the site is, how large the pane is and what to do next', () => {
    expect(built.err).toBe('');
    expect(built.code).toBe(0);
    expect(built.out).toMatch(/任务窗格的脚本和样式压缩后 \d+\.\d KB（不含 office\.js）/);
    expect(built.out).toContain('https://fzb.example.gov.cn/zhun&sheng/ 之下');
  });

  it('writes a manifest with the address of the site and no other of ours', async () => {
    const manifest = await readFile(join(folder(), 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://fzb.example.gov.cn/zhun&amp;sheng/taskpane.html"');
    expect(manifest).toContain('<AppDomain>https://fzb.example.gov.cn</AppDomain>');
  });

  it('writes every file that the manifest names', async () => {
    const manifest = await readFile(join(folder(), 'manifest.xml'), 'utf8');
    const named = manifest.matchAll(/"https:\/\/fzb\.example\.gov\.cn\/zhun&amp;sheng\/([^"]*)"/g);
    const files = await readdir(folder(), { recursive: true });
    const missing = [...named].map(([, path = '']) => path).filter((path) => !files.includes(path));
    expect(missing).toEqual([]);
  });

  it('puts the whole of office.js that Excel loads beside the pane, with its licence', async () => {
    const files = await readdir(join(folder(), 'office-js'), { recursive: true });
    expect(files).toEqual(expect.arrayContaining([...officeFiles, 'LICENSE.md']));
    expect(files.filter((file) => /debug|word|outlook|powerpoint/.test(file))).toEqual([]);
  });

  it('keeps the pane within its weight', async () => {
    expect(await bundleSize(folder())).toBeLessThanOrEqual(LARGEST_BUNDLE);
  });
});

describe('the site in a browser', () => {
  const open = useSite(folder);

  it.each([
    { excel: 'Excel$Win32$16.01$zh-CN', host: 'excel-win32-16.01.js', strings: 'zh-cn' },
    { excel: 'Excel$Win32$16.00$zh-CN', host: 'excel-win32-16.00.js', strings: 'zh-cn' },
    { excel: 'Excel$Web$16.00$zh-TW', host: 'excel-web-16.00.js', strings: 'zh-tw' },
    { excel: 'Excel$Web$16.00$zh-HK', host: 'excel-web-16.00.js', strings: 'zh-cn' },
    { excel: 'Excel$Mac$16.00$en-GB', host: 'excel-mac-16.00.js', strings: 'en-us' },
    { excel: 'Excel$iOS$16.00$en-US', host: 'excel-ios-16.00.js', strings: 'en-us' },
  ])('loads for $excel only files that are there', async ({ excel, host, strings }) => {
    const asked = await open(`taskpane.html?_host_Info=${excel}$$$$3`, strings);
    expect(asked.missing).toEqual([]);
    expect(asked.strangers).toEqual([]);
    expect(asked.found).toContain(`office-js/${host}`);
    expect(asked.found).toContain(`office-js/${strings}/office_strings.js`);
  });

  it('falls back on English in an Excel of another language', async () => {
    const asked = await open('taskpane.html?_host_Info=Excel$Web$16.00$ja-JP$$$$3', 'en-us');
    expect(asked.missing).toEqual(['office-js/ja-jp/office_strings.js']);
    expect(asked.strangers).toEqual([]);
    expect(asked.found).toContain('office-js/en-us/office_strings.js');
  });
});

describe('wrong usage of npm run build:addin', () => {
  it.each([
    [[], '没有写明加载项网站的地址'],
    [['--base-url', 'http://fzb.example.gov.cn'], '须以 https:// 开头'],
    [['--base-url', 'fzb.example.gov.cn'], '须以 https:// 开头'],
    [['--base-url', 'https://fzb.example.gov.cn/?a=1'], '不能带“?”“#”'],
    [['--base-url', 'https://fzb.example.gov.cn/#a'], '不能带“?”“#”'],
    [['--base-url', 'https://office:secret@fzb.example.gov.cn/'], '用户名和密码'],
    [['--nonsense'], '参数有误'],
  ])('is refused in Chinese: %j', async (args, message) => {
    const { code, err, out } = await runTool('build-addin', args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('is refused in English when asked to', async () => {
    const { err } = await runTool('build-addin', [], 'en');
    expect(err).toContain("The address of the add-in's site is missing");
  });
});
