import { describe, expect, it } from 'vitest';
import { NOTHING_ALLOWED } from '../../emulator/model/protection.ts';
import { ProtectedCell } from '../../emulator/model/protected-cell.ts';
import { files, openExcel, plain, sheet } from './support/excel.ts';

const protection = { options: NOTHING_ALLOWED, password: '' };
const form = sheet(
  '表',
  { A1: { value: '题' }, B1: { value: 1, locked: false }, B2: { locked: false } },
  { protection },
);
const secret = sheet('密', {}, { visibility: 'VeryHidden' });

/** What is asked, and the code of the refusal. */
const refusals: readonly (readonly [string, string, (workbook: Excel.Workbook) => void])[] = [
  ['a sheet that is not there', 'ItemNotFound', (w) => w.worksheets.getItem('无').activate()],
  ['an address that is none', 'InvalidArgument', (w) => at(w, 'A0').select()],
  ['values of another size', 'InvalidArgument', (w) => put(w, 'B1:B2', [[1]])],
  ['a text that no cell takes', 'InvalidArgument', (w) => put(w, 'B1', [['长'.repeat(32_768)]])],
  ['writing a locked cell', 'AccessDenied', (w) => put(w, 'A1', [['改']])],
  ['writing a range with a locked cell', 'AccessDenied', (w) => put(w, 'A1:B1', [['改', 2]])],
  ['clearing a locked cell', 'AccessDenied', (w) => at(w, 'A1').clear()],
  ['locking on a protected sheet', 'AccessDenied', (w) => lock(w, 'B1')],
  ['colouring on a protected sheet', 'AccessDenied', (w) => colour(w, 'B1')],
  ['protecting twice', 'AccessDenied', (w) => of(w).protection.protect()],
  ['protecting with an unknown option', 'InvalidArgument', (w) => protectOddly(w)],
  ['unprotecting what is not protected', 'AccessDenied', (w) => of(w, '密').protection.unprotect()],
  [
    'selecting in a very hidden sheet',
    'InvalidOperation',
    (w) => of(w, '密').getCell(0, 0).select(),
  ],
  ['showing a very hidden sheet', 'InvalidOperation', (w) => of(w, '密').activate()],
  ['hiding the last visible sheet', 'InvalidOperation', (w) => hide(w)],
  [
    'reading a whole sheet',
    'RequestPayloadSizeLimitExceeded',
    (w) => of(w).getRange().load('values'),
  ],
  ['a method that is not emulated', 'ApiNotFound', (w) => of(w).delete()],
  ['a property that is not emulated', 'ApiNotFound', (w) => of(w).load('tabColor')],
  ['an object that is not emulated', 'ApiNotFound', (w) => w.tables.load('items/name')],
  ['setting what is only read here', 'ApiNotFound', (w) => of(w).set({ name: '新' })],
];

function of(workbook: Excel.Workbook, name = '表'): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}
function at(workbook: Excel.Workbook, address: string): Excel.Range {
  return of(workbook).getRange(address);
}
function put(workbook: Excel.Workbook, address: string, values: unknown[][]): void {
  at(workbook, address).values = values;
}
function lock(workbook: Excel.Workbook, address: string): void {
  at(workbook, address).format.protection.locked = true;
}
function colour(workbook: Excel.Workbook, address: string): void {
  at(workbook, address).format.fill.color = '#000000';
}
function hide(workbook: Excel.Workbook): void {
  of(workbook).visibility = 'Hidden';
}
function protectOddly(workbook: Excel.Workbook): void {
  const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
  of(workbook, '密').protection.protect(options);
}

describe.each(files)('what Excel refuses, through the %s file of office.js', (file) => {
  it.each(refusals)('refuses %s with %s', async (_, code, ask) => {
    const { run } = openExcel(file, [form, secret]);
    const asking = run(async (context) => {
      ask(context.workbook);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code });
  });

  it('names the class and the member that it does not know', async () => {
    const { run } = openExcel(file, [form]);
    const asking = run(async (context) => {
      of(context.workbook).load('tabColor');
      await context.sync();
    });
    await expect(asking).rejects.toThrow('Worksheet.TabColor');
    await expect(asking).rejects.toMatchObject({
      debugInfo: { errorLocation: 'Worksheet.tabColor' },
    });
  });

  it('writes nothing of a write that it refuses, but keeps what was written before it', async () => {
    const { run, workbook } = openExcel(file, [form]);
    const writing = run(async (context) => {
      put(context.workbook, 'B2', [['先']]);
      put(context.workbook, 'A1:B1', [['改', 2]]);
      put(context.workbook, 'B1', [['后']]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbook.snapshot().sheets[0]?.cells).toMatchObject({
      A1: { value: '题' },
      B1: { value: 1 },
      B2: { value: '先' },
    });
  });

  it('gives null objects all along a path that begins with one', async () => {
    const { run } = openExcel(file, [form]);
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('无');
      const range = missing.getRange('A1').getUsedRangeOrNullObject();
      missing.load('name');
      range.load('values');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('protects with options and a password, and unprotects with that password only', async () => {
    const { run } = openExcel(file, [sheet('表')]);
    const options = { allowFormatColumns: true, selectionMode: 'Unlocked' } as const;
    await run(async (context) => {
      const { protection } = of(context.workbook);
      protection.protect(options, '口令');
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(plain(protection.options)).toEqual({ ...NOTHING_ALLOWED, ...options });
    });
    const wrongly = run(async (context) => {
      of(context.workbook).protection.unprotect('别的');
      await context.sync();
    });
    await expect(wrongly).rejects.toMatchObject({ code: 'InvalidArgument' });
    await run(async (context) => {
      const { protection } = of(context.workbook);
      protection.unprotect('口令');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('fails a request that was told to fail, at once', async () => {
    const { run, workbook } = openExcel(file, [form]);
    workbook.failNext('GeneralException', 'Excel is busy');
    const writing = run(async (context) => {
      put(context.workbook, 'B1', [[5]]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'GeneralException' });
    expect(workbook.snapshot().sheets[0]?.cells['B1']?.value).toBe(1);
  });

  it('fails a request midway, with what came before carried out, and the next one not', async () => {
    const { run, workbook } = openExcel(file, [form]);
    workbook.failNext('GeneralException', 'Excel is busy', { afterActions: 1 });
    const writeBoth = () =>
      run(async (context) => {
        put(context.workbook, 'B1', [[5]]);
        put(context.workbook, 'B2', [[6]]);
        await context.sync();
      });
    await expect(writeBoth()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(workbook.snapshot().sheets[0]?.cells).toMatchObject({ B1: { value: 5 } });
    expect(workbook.snapshot().sheets[0]?.cells['B2']).not.toHaveProperty('value');
    await writeBoth();
    expect(workbook.snapshot().sheets[0]?.cells['B2']?.value).toBe(6);
  });

  it('logs each request with the members that it used and why it failed', async () => {
    const { run, workbook } = openExcel(file, [form]);
    const writing = run(async (context) => {
      const range = at(context.workbook, 'A1').load('text');
      await context.sync();
      range.values = [['改']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
    const [reading, failed] = workbook.log;
    expect(reading?.members).toContain('Range.Text');
    expect(failed).toMatchObject({ error: { code: 'AccessDenied' } });
  });
});

describe('a person at the sheet', () => {
  it('types into unlocked cells, as Excel reads it, and not into locked ones', () => {
    const { workbook } = openExcel('web', [form]);
    workbook.userEdit('表', 'B1', '12%');
    expect(workbook.snapshot().sheets[0]?.cells['B1']).toEqual({
      value: 0.12,
      numberFormat: '0%',
      locked: false,
    });
    expect(() => workbook.userEdit('表', 'A1', '改')).toThrow(ProtectedCell);
  });
});
