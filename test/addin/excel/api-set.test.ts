import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { olderExcel } from '../../support/older-excel.ts';
import { elementsOf, readXml } from '../../support/xml.ts';

const root = join(import.meta.dirname, '../../..');
const officeTypes = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.d.ts');

/** The set of Excel's API that the manifest requires. */
async function requiredSet(): Promise<string> {
  const manifest = readXml(await readFile(join(root, 'manifest.xml'), 'utf8'));
  const sets = [...elementsOf(manifest)].filter(({ name }) => name === 'bt:Set');
  return (
    sets.find(({ attributes }) => attributes['Name'] === 'ExcelApi')?.attributes['MinVersion'] ?? ''
  );
}

/** What the compiler says of addin/excel, and of more code beside it, against an older office.d.ts. */
async function faultsIn(newest: string, more = ''): Promise<string[]> {
  const folder = await emptyFolder();
  const excel = join(root, 'addin/excel');
  const settings = {
    extends: join(excel, 'tsconfig.json'),
    compilerOptions: { rootDir: '/', outDir: join(folder, 'types'), tsBuildInfoFile: null },
    include: [join(excel, '**/*.ts'), join(folder, '*.ts')],
    references: [{ path: join(root, 'core') }, { path: join(root, 'addin') }],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  await writeFile(
    join(folder, 'office.d.ts'),
    olderExcel(await readFile(officeTypes, 'utf8'), newest),
  );
  await writeFile(join(folder, 'more.ts'), `export {};\n${more}\n`);
  const tsc = join(root, 'node_modules/.bin/tsc');
  return new Promise((resolve) => {
    execFile(tsc, ['--build', folder], (_error, out, err) => {
      resolve((out + err).split('\n').filter((line) => line.includes('error TS')));
    });
  });
}

/** A member of an API with its comment. */
function member(set: string, declaration: string): string {
  return `/**\n * What it is.\n * [Api set: ${set}]\n */\n${declaration}\n`;
}

describe('an older office.d.ts', () => {
  it('lacks the members that came later, and nothing else', () => {
    const old = [
      member('ExcelApi 1.9', 'class Range {'),
      member('ExcelApi 1.9', 'values: any[][];'),
      member('ExcelApi 1.2 for options; 1.7 for password', 'protect(): void;'),
    ];
    const newer = [
      member('ExcelApi 1.10', 'spill(): void;'),
      member('ExcelApi 2.1', 'load(paths?: {\nselect?: string;\n}): Range;'),
      member('ExcelApiOnline 1.1', 'moved: string;'),
    ];
    expect(olderExcel([...old, ...newer, '}'].join(''), '1.9')).toBe([...old, '}'].join(''));
  });
});

describe('what the add-in uses of Excel', () => {
  it('is all in the set that the manifest requires', async () => {
    expect(await faultsIn(await requiredSet())).toEqual([]);
  });

  it('is no newer than it needs to be: the set before it lacks something', async () => {
    const faults = await faultsIn('1.8');
    expect(faults.join('\n')).toContain("Property 'onChanged' does not exist");
  });

  it('would be found out if it were newer', async () => {
    const newer = 'export const use = (range: Excel.Range) => range.getMergedAreasOrNullObject();';
    const faults = await faultsIn('1.9', newer);
    expect(faults).toEqual([
      expect.stringContaining("'getMergedAreasOrNullObject' does not exist"),
    ]);
  });
});
