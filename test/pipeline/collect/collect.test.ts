import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workbook } from 'exceljs';
import { zipSync } from 'fflate';
import { textHash } from '#core/scheme/hash.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { FileSummary } from '../../../pipeline/collect/collected.ts';
import { collectLimits } from '../../../pipeline/collect/limits.ts';
import { unitNamedBy } from '../../../pipeline/collect/named-unit.ts';
import {
  readFiles,
  readRankings,
  readScores,
  readUnitVetoes,
} from '../../../pipeline/database/read-marts.ts';
import { editWorkbook } from '../../support/edit-workbook.ts';
import { exampleDocument } from '../../support/example-scheme.ts';
import { unitOf } from '../../support/collected-files.ts';
import { truncate } from '../../support/filled.ts';
import { hiddenCell } from '../../support/hidden-cell.ts';
import { scoreRow, unlockedColumns } from '../../support/look-into.ts';
import { measuredScheme } from '../../support/measured-scheme.ts';
import { packZip } from '../../support/pack-zip.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

const statesOf = async (round: SmallRound) =>
  Object.fromEntries(
    (await round.read(readRankings)).map((row) => [row.unit_name, [row.status, row.rank]]),
  );

/** Corrections of what a later stage has scored, each with that workbook. */
function afterReview(files: readonly FileSummary[]): unknown[] {
  return files.flatMap(({ file, findings }) =>
    findings
      .filter(({ code }) => code === 'submission.after-review')
      .map(({ parameters }) => [file, parameters]),
  );
}

/** A zip with the mark of a password on its first file. */
function locked(bytes: Uint8Array): Uint8Array {
  const marked = Buffer.from(bytes);
  marked[6] = 1;
  marked[marked.indexOf('PK\x01\x02') + 8] = 1;
  return marked;
}

describe('the three states', () => {
  it('accepts a sound workbook and ranks its unit', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '620102-城关区.xlsx');

    const { files } = await round.collect([file]);

    expect(files.map(({ file, state, verified }) => ({ file, state, verified }))).toEqual([
      { file: '620102-城关区.xlsx', state: 'accepted', verified: true },
    ]);
    expect(files[0]?.findings.filter((item) => item.severity !== 'info')).toEqual([]);
    expect(await statesOf(round)).toEqual({
      城关区: ['accepted', 1],
      永登县: ['missing', null],
      皋兰县: ['missing', null],
    });
    const [first] = await round.read(readRankings);
    expect(first).toMatchObject({
      score_micro: 9_000_000n,
      performance_weight: '0.1',
      weight_ok: true,
    });
  });

  it('returns a workbook with errors, names every one with its cell, and leaves the unit unranked', async () => {
    const round = await smallRound();
    const file = await round.handIn('620121', '620121-永登县.xlsx', {
      ...soundFilling,
      指标评分: {
        ...soundFilling.指标评分,
        '1.1.1': { 实际值: 5, 分值: 3 },
        '1.1.2': { 实际值: null },
        '2.3': { 实际值: '优' },
      },
    });

    const { files } = await round.collect([file]);

    const errors = files[0]?.findings.filter((item) => item.severity === 'error');
    expect(errors?.map(({ code, place }) => [code, place.file, place.sheet, place.cell])).toEqual([
      ['structure.points-altered', '620121-永登县.xlsx', '指标评分', 'F7'],
      ['value.out-of-range', '620121-永登县.xlsx', '指标评分', 'I7'],
      ['value.missing', '620121-永登县.xlsx', '指标评分', 'I8'],
      ['value.not-a-level', '620121-永登县.xlsx', '指标评分', 'I12'],
    ]);
    expect((await statesOf(round))['永登县']).toEqual(['returned', null]);
    expect(await round.read(readScores)).toEqual([]);
  });

  it.each([
    ['a truncated workbook', 'file.unreadable'],
    ['a text file with the ending of a workbook', 'file.not-a-workbook'],
    ['a workbook of the old format', 'file.not-a-workbook'],
    ['an empty file', 'file.empty'],
  ])('rejects %s and goes on with the others', async (what, code) => {
    const round = await smallRound();
    const sound = await round.handIn('620102', '620102-城关区.xlsx');
    const bad: Record<string, string> = {
      'a truncated workbook': round.inbox('620121-永登县.xlsx'),
      'a text file with the ending of a workbook': round.inbox('text.xlsx'),
      'a workbook of the old format': round.inbox('old.xls'),
      'an empty file': round.inbox('empty.xlsx'),
    };
    await truncate(sound, round.inbox('620121-永登县.xlsx'), 0.5);
    await writeFile(round.inbox('text.xlsx'), '这不是工作簿');
    await writeFile(round.inbox('old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await writeFile(round.inbox('empty.xlsx'), '');

    const { files } = await round.collect([bad[what] ?? '', sound]);

    const states = Object.fromEntries(
      files.map(({ state, findings }) => [state, findings[0]?.code]),
    );
    expect(states['rejected']).toBe(code);
    expect(files.map((file) => file.state).toSorted()).toEqual(['accepted', 'rejected']);
  });

  it('names what is not there', async () => {
    const round = await smallRound();

    const { files, findings } = await round.collect([round.inbox('nowhere.xlsx')]);

    expect(files).toEqual([]);
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['file.not-found', round.inbox('nowhere.xlsx')],
    ]);
  });
});

describe('identity', () => {
  it('rejects a workbook that a unit hands in under its own name but was issued to another', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '620121-永登县.xlsx');

    const { files } = await round.collect([file]);

    expect(
      files.map(({ state, unit, findings }) => [state, unit, findings.map((f) => f.code)]),
    ).toEqual([['rejected', '620121', ['identity.other-unit']]]);
    expect((await statesOf(round))['永登县']).toEqual(['rejected', null]);
  });

  it('rejects the workbook of another round', async () => {
    const round = await smallRound();
    const earlier = await smallRound({ round: '2022' });
    const file = await earlier.handIn('620102', '620102-城关区.xlsx');

    const { files } = await round.collect([file]);

    expect(files.map(({ state, findings }) => [state, findings.map((f) => f.code)])).toEqual([
      ['rejected', ['identity.other-round', 'identity.forged']],
    ]);
  });

  it('tells apart two schemes that call themselves the same', async () => {
    const issued = await smallRound({ keys: false });
    const changed = { ...exampleDocument, title: '改过的方案' };
    const round = await smallRound({ keys: false, scheme: changed });
    const file = await issued.handIn('620102', '城关区.xlsx');

    const { files } = await round.collect([file]);

    const editions = files[0]?.findings.map(({ parameters }) => Object.values(parameters));
    expect(editions?.[0]).toHaveLength(new Set(editions?.[0]).size);
    expect(files[0]?.findings).toMatchObject([
      {
        code: 'identity.other-scheme',
        parameters: { found: expect.stringMatching(/ #[0-9a-f]{8}$/) },
      },
      {
        code: 'identity.scheme-altered',
        parameters: { code: '', key: 'title', found: '示例方案', expected: '改过的方案' },
      },
    ]);
  });

  it('rejects an unsigned workbook in a round with keys, and takes it in one without', async () => {
    const signed = await smallRound();
    const unsigned = await smallRound({ keys: false });
    const file = await unsigned.handIn('620102', '620102-城关区.xlsx');

    const inSigned = await signed.collect([file]);
    const inUnsigned = await unsigned.collect([file]);

    expect(inSigned.files[0]?.findings.map((item) => item.code)).toEqual(['identity.unsigned']);
    expect(inUnsigned.files.map(({ state, verified }) => [state, verified])).toEqual([
      ['accepted', false],
    ]);
  });
});

describe('a hidden sheet that was changed by hand', () => {
  const changes: Record<string, (workbook: Workbook) => void> = {
    "another unit's code": (workbook) => {
      hiddenCell(workbook, 'unit.code').value = '620122';
    },
    'another scheme': (workbook) => {
      const cell = hiddenCell(workbook, 'scheme.json.1');
      cell.value = cell.text.replace('"points":"2"', '"points":"3"');
    },
    'another scheme with its hash': (workbook) => {
      const cell = hiddenCell(workbook, 'scheme.json.1');
      cell.value = cell.text.replace('"points":"2"', '"points":"3"');
      hiddenCell(workbook, 'scheme.hash').value = textHash(cell.text);
    },
    'another evaluator': (workbook) => {
      hiddenCell(workbook, 'evaluator').value = '2';
    },
    'no signature': (workbook) => {
      hiddenCell(workbook, 'signature').value = '';
    },
    'a newer contract': (workbook) => {
      hiddenCell(workbook, 'contract').value = '3';
    },
    'no unit': (workbook) => {
      hiddenCell(workbook, 'unit.code').value = '';
    },
    nothing: (workbook) => {
      workbook.removeWorksheet(sheetNames.identity);
    },
  };

  it('is rejected, whatever it says now', async () => {
    const round = await smallRound();
    const paths: string[] = [];
    for (const [what, change] of Object.entries(changes)) {
      const path = await round.handIn('620121', `${what}.xlsx`);
      await editWorkbook(path, change);
      paths.push(path);
    }

    const { files } = await round.collect(paths);

    expect(new Set(files.map(({ state }) => state))).toEqual(new Set(['rejected']));
    expect(
      Object.fromEntries(
        files.map(({ file, findings }) => [file, findings.map(({ code }) => code)]),
      ),
    ).toEqual({
      "another unit's code.xlsx": ['identity.altered'],
      'another scheme.xlsx': ['identity.scheme-altered'],
      'another scheme with its hash.xlsx': ['identity.altered', 'identity.scheme-altered'],
      'another evaluator.xlsx': ['identity.altered'],
      'no signature.xlsx': ['identity.unsigned'],
      'a newer contract.xlsx': ['identity.newer-contract'],
      'no unit.xlsx': ['identity.key-missing'],
      'nothing.xlsx': ['identity.missing'],
    });
    expect(await round.read(readScores)).toEqual([]);
  });
});

describe('collecting again', () => {
  it('changes nothing for the same bytes, whatever their name', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '620102-城关区.xlsx');
    await round.collect([file]);
    await writeFile(round.inbox('城关区副本.xlsx'), await readFile(file));
    const before = await round.read(readFiles);

    const again = await round.collect([file, round.inbox('城关区副本.xlsx')]);

    expect(again.files).toEqual([]);
    expect(again.unchanged).toEqual(['620102-城关区.xlsx', '城关区副本.xlsx']);
    expect(await round.read(readFiles)).toEqual(before);
  });

  it('takes a workbook that was rejected for what the office has mended since', async () => {
    const round = await smallRound();
    const list = join(round.directory, 'units.csv');
    const units = await readFile(list, 'utf8');
    const file = await round.handIn('620102', '620102-城关区.xlsx');
    await writeFile(round.inbox('城关区副本.xlsx'), await readFile(file));
    await writeFile(list, units.replace(/^620102.*\r\n/m, ''));
    await round.collect([file]);
    const stillOut = await round.collect([file]);
    await writeFile(list, units);

    const { files, unchanged } = await round.collect([file, round.inbox('城关区副本.xlsx')]);

    expect(stillOut).toMatchObject({ files: [], unchanged: ['620102-城关区.xlsx'] });
    expect(files.map(({ state }) => state)).toEqual(['accepted']);
    expect(unchanged).toEqual(['城关区副本.xlsx']);
    expect(await round.read(readFiles)).toMatchObject([{ state: 'accepted', errors: 0 }]);
    expect((await statesOf(round))['城关区']).toEqual(['accepted', 1]);
  });

  it('lets a corrected workbook replace the earlier one and keeps the history', async () => {
    const round = await smallRound();
    const wrong = { ...soundFilling, 综合考核权重: {} };
    await round.collect([await round.handIn('620102', '620102-城关区.xlsx', wrong)]);
    expect((await statesOf(round))['城关区']).toEqual(['returned', null]);

    const { files } = await round.collect([await round.handIn('620102', '620102-城关区更正.xlsx')]);

    expect(files[0]?.findings.at(-1)).toMatchObject({
      code: 'submission.replaces',
      parameters: { earlier: '620102-城关区.xlsx' },
    });
    expect((await statesOf(round))['城关区']).toEqual(['accepted', 1]);
    const history = await round.read(readFiles);
    expect(history.map(({ file, state, current }) => [file, state, current])).toEqual([
      ['620102-城关区.xlsx', 'returned', false],
      ['620102-城关区更正.xlsx', 'accepted', true],
    ]);
  });

  it('says of a correction that a reviewer has scored what it replaces', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620102', '620102-城关区.xlsx')]);
    const first = await round.handIn('620121', '620121-永登县.xlsx');
    const reviewed = await round.review('620102', '620102-城关区-复核.xlsx', {});
    const before = await round.collect([reviewed, first]);
    const lower = {
      ...soundFilling,
      指标评分: { ...soundFilling.指标评分, '2.3': { 实际值: '差' } },
    };

    const after = await round.collect([
      await round.handIn('620102', '620102-城关区更正.xlsx', lower),
      await round.handIn('620121', '620121-永登县更正.xlsx', lower),
    ]);

    expect(afterReview(before.files)).toEqual([]);
    expect(afterReview(after.files)).toEqual([
      ['620102-城关区更正.xlsx', { later: '620102-城关区-复核.xlsx' }],
    ]);
  });

  it('says of an earlier workbook that is handed in once more that it does not count', async () => {
    const round = await smallRound();
    const wrong = { ...soundFilling, 综合考核权重: {} };
    const sound = await round.handIn('620102', '620102-城关区.xlsx');
    await round.collect([sound, await round.handIn('620121', '620121-永登县.xlsx')]);
    await round.collect([await round.handIn('620102', '620102-城关区误.xlsx', wrong)]);

    const again = await round.collect([sound, round.inbox('620121-永登县.xlsx')]);

    expect(again.unchanged).toEqual(['620102-城关区.xlsx', '620121-永登县.xlsx']);
    expect(again.notes).toMatchObject([
      {
        code: 'submission.replaced-before',
        parameters: { later: '620102-城关区误.xlsx' },
        place: { file: '620102-城关区.xlsx' },
      },
    ]);
    expect((await statesOf(round))['城关区']).toEqual(['returned', null]);
  });

  it('counts the later of two workbooks in one folder, by when they were changed', async () => {
    const round = await smallRound();
    await mkdir(round.inbox('收件夹/补报'), { recursive: true });
    const later = await round.handIn('620102', '收件夹/620102-城关区.xlsx');
    const earlier = await round.handIn('620102', '收件夹/补报/620102-城关区.xlsx', {
      ...soundFilling,
      指标评分: { ...soundFilling.指标评分, '2.1': { 实际值: 1 } },
    });
    await utimes(earlier, 1_700_000_000, 1_700_000_000);
    await utimes(later, 1_700_000_060, 1_700_000_060);

    await round.collect([round.inbox('收件夹')]);

    const [first] = await round.read(readRankings);
    expect(first?.score_micro).toBe(9_000_000n);
  });
});

describe('folders', () => {
  it('name links and folders that lie too deep, which are not followed', async () => {
    const round = await smallRound();
    const deep = join('收件夹', ...Array.from({ length: 14 }, () => '层'));
    await mkdir(round.inbox(deep), { recursive: true });
    await round.handIn('620121', join(deep, '永登县.xlsx'));
    const file = await round.handIn('620102', '城关区.xlsx');
    await symlink(file, round.inbox('收件夹/链接.xlsx'));

    const { files, findings } = await round.collect([round.inbox('收件夹')]);

    expect(files).toEqual([]);
    expect(
      findings.map(({ code, severity, parameters, place }) => [
        code,
        severity,
        parameters,
        place.file,
      ]),
    ).toEqual([
      [
        'file.skipped',
        'warning',
        { why: 'depth' },
        Array.from({ length: 13 }, () => '层').join('/'),
      ],
      ['file.skipped', 'warning', { why: 'link' }, '链接.xlsx'],
    ]);
  });

  it('may hold a path that leads through a file, and the others are collected', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '城关区.xlsx');

    const { files, findings } = await round.collect([join(file, '内.xlsx'), file]);

    expect(files.map(({ state }) => state)).toEqual(['accepted']);
    expect(findings.map(({ code }) => code)).toEqual(['file.not-found']);
  });
});

describe('names of files', () => {
  const units = new Map(
    [unitOf('2', { name: '甲县' }), unitOf('620102', { name: '城关区' })].map((unit) => [
      unit.code,
      unit,
    ]),
  );

  it.each([
    ['620102-自评.xlsx', '620102'],
    ['报送620102.xlsx', '620102'],
    ['2-自评.xlsx', '2'],
    ['城关区 (2).xlsx', '620102'],
    ['自评 (2).xlsx', undefined],
    ['甲县与城关区.xlsx', '620102'],
  ])('%s speaks of %s', (file, code) => {
    expect(unitNamedBy(file, units)?.code).toBe(code);
  });
});

describe('zips', () => {
  it.each([
    ['nothing', zipSync({}), 'file.empty'],
    ['folders only', zipSync({ '收件夹/': new Uint8Array() }), 'file.empty'],
    ['a file under a password', locked(zipSync({ a: Buffer.of(1) })), 'file.encrypted'],
  ])('with %s are rejected by name', async (_, bytes, code) => {
    const round = await smallRound();
    await writeFile(round.inbox('批次.zip'), bytes);

    const { files } = await round.collect([round.inbox('批次.zip')]);

    expect(files.map(({ file, state, findings }) => [file, state, findings[0]?.code])).toEqual([
      ['批次.zip', 'rejected', code],
    ]);
  });

  it('with two files of one name give one of them and name the other', async () => {
    const round = await smallRound();
    const file = await readFile(await round.handIn('620102', 'a.xlsx'));
    const bytes = Buffer.from(zipSync({ 'a.xlsx': file, 'b.xlsx': Buffer.of(1) }));
    // In the headers of the zip the second file is called as the first.
    const renamed = Buffer.from(bytes.toString('latin1').replaceAll('b.xlsx', 'a.xlsx'), 'latin1');
    await writeFile(round.inbox('批次.zip'), renamed);

    const { files } = await round.collect([round.inbox('批次.zip')]);

    expect(files.map(({ state, findings }) => [state, findings[0]?.code])).toEqual([
      ['accepted', 'seal.missing'],
      ['rejected', 'file.name-twice'],
    ]);
  });

  it('opens a zip, also one in a zip, and reads names in UTF-8 and GB 18030', async () => {
    const round = await smallRound();
    const one = await readFile(await round.handIn('620102', 'a.xlsx'));
    const other = await readFile(await round.handIn('620121', 'b.xlsx'));
    // As Windows packs it.
    const writtenName = Buffer.from('\xD3\xC0\xB5\xC7\xCF\xD8.xlsx', 'latin1');
    const inner = packZip([{ name: '永登县.xlsx', writtenName, content: other }]);
    const outer = zipSync({ '城关区.xlsx': one, '兰州.zip': inner, '__MACOSX/._x': Buffer.of(1) });
    await writeFile(round.inbox('批次.zip'), outer);

    const { files } = await round.collect([round.inbox('批次.zip')]);

    expect(files.map(({ file, state }) => [file, state])).toEqual([
      ['批次.zip/城关区.xlsx', 'accepted'],
      ['批次.zip/兰州.zip/永登县.xlsx', 'accepted'],
    ]);
  });

  it('count the later of two workbooks of a unit, by when they were changed', async () => {
    const round = await smallRound();
    const content = await readFile(await round.handIn('620102', 'a.xlsx'));
    const earlier = await round.handIn('620102', 'b.xlsx', {
      ...soundFilling,
      指标评分: { ...soundFilling.指标评分, '2.1': { 实际值: 1 } },
    });
    const batch = packZip([
      { name: '城关区-更正.xlsx', content, says: { changed: 0x58_21_80_00 } },
      { name: '城关区.xlsx', content: await readFile(earlier), says: { changed: 0x58_21_40_00 } },
    ]);
    await writeFile(round.inbox('批次.zip'), batch);

    await round.collect([round.inbox('批次.zip')]);

    const [first] = await round.read(readRankings);
    expect(first?.score_micro).toBe(9_000_000n);
  });

  it('rejects a zip beyond the bounds without unpacking it', async () => {
    const round = await smallRound();
    await writeFile(
      round.inbox('多.zip'),
      zipSync({ a: Buffer.of(1), b: Buffer.of(2), c: Buffer.of(3) }),
    );
    await writeFile(round.inbox('大.zip'), zipSync({ a: Buffer.alloc(5_000_000) }));

    const many = await round.collect([round.inbox('多.zip')], { ...collectLimits, zipEntries: 2 });
    const large = await round.collect([round.inbox('大.zip')], {
      ...collectLimits,
      unpackedBytes: 4_000_000,
    });

    expect(many.files.map((file) => file.findings[0]?.code)).toEqual(['file.too-many-entries']);
    expect(large.files.map((file) => file.findings[0]?.code)).toEqual(['file.too-large']);
  });
});

describe('receipts', () => {
  it('are written before a run counts: where they cannot be, nothing is collected', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '城关区.xlsx');
    await writeFile(join(round.directory, 'receipts'), '');

    await expect(round.collect([file])).rejects.toThrow(/receipts/);

    expect(await round.read(readFiles)).toEqual([]);
  });

  it('writes one for each file, named for the unit and never for what the file says', async () => {
    const round = await smallRound();
    const file = await round.handIn('620121', '..永登县.xlsx', {
      ...soundFilling,
      综合考核权重: {
        '+1': { 考核板块: '法治建设', 权重: 0.0999, 是否法治建设: '是' },
        '+2': { 考核板块: '经济', 权重: 0.9001 },
      },
    });
    await writeFile(round.inbox('x.xlsx'), 'x');

    await round.collect([file, round.inbox('x.xlsx')]);

    const folder = join(round.directory, 'receipts');
    const names = (await readdir(folder)).toSorted();
    expect(names.map((name) => name.replace(/[0-9a-f]{8}\.txt$/, '#.txt'))).toEqual([
      '620121-永登县-#.txt',
      '未识别单位-#.txt',
    ]);
    const receipt = await readFile(join(folder, names[0] ?? ''), 'utf8');
    expect(receipt).toContain('处理结果：退回');
    expect(receipt).toMatch(/【综合考核权重!B\d+】.*9\.99%.*10%/);
  });
});

describe('measures from elsewhere', () => {
  it.each([
    ['UTF-8', Buffer.from('unit_code,indicator_code,value\n620102,3,好\n')],
    [
      'UTF-8 with a mark and CRLF, columns in another order',
      Buffer.from('\uFEFFindicator_code,value,备注,unit_code\r\n3,好,,620102\r\n'),
    ],
    ['GB 18030', Buffer.from('unit_code,indicator_code,value\n620102,3,\xBA\xC3\n', 'latin1')],
    [
      'UTF-16 with tabs',
      Buffer.from('\uFEFFunit_code\t备注\tindicator_code\tvalue\r\n620102\t\t3\t好\r\n', 'utf16le'),
    ],
    [
      'UTF-16 with its larger byte first',
      Buffer.from('\uFEFFunit_code,indicator_code,value\n620102,3,好\n', 'utf16le').swap16(),
    ],
    ['UTF-8 with semicolons', Buffer.from('unit_code;indicator_code;value\n620102;3;好\n')],
    [
      'UTF-8 with rows of nothing under the last',
      Buffer.from('unit_code,indicator_code,value\n620102,3,好\n,,\n , ,\n'),
    ],
  ])('are taken from a CSV in %s', async (_encoding, bytes) => {
    const round = await smallRound({ scheme: measuredScheme });
    const workbook = await round.handIn('620102', '620102-城关区.xlsx');
    await writeFile(round.inbox('测评.csv'), bytes);

    const { files } = await round.collect([workbook, round.inbox('测评.csv')]);

    expect(files.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect((await round.read(readScores)).at(-1)).toMatchObject({
      unit_code: '620102',
      indicator_code: '3',
      stage: 'external',
      value: '好',
      score_micro: 2_000_000n,
      file: '测评.csv',
      cell: 'A2',
    });
    const [first] = await round.read(readRankings);
    expect(first).toMatchObject({ score_micro: 11_000_000n, self_micro: 11_000_000n });
  });

  it('with faults are returned with every line that is wrong, and nothing of them is taken', async () => {
    const round = await smallRound({ scheme: measuredScheme });
    const workbook = await round.handIn('620102', '620102-城关区.xlsx');
    const lines = [
      'unit_code,indicator_code,value',
      '620102,3,好',
      '620999,3,好',
      '620121,9.9,1',
      '620121,1.1.1,100',
      '620121,3,优',
      '620102,3,差',
      '620102,V1,是',
      '620122,V1,1',
    ];
    await writeFile(round.inbox('测评.csv'), lines.join('\n'));

    const { files } = await round.collect([workbook, round.inbox('测评.csv')]);

    const measures = files[1];
    expect(measures).toMatchObject({ state: 'returned', measures: 0 });
    expect(measures?.findings.map(({ code, place }) => [place.file, place.line, code])).toEqual([
      ['测评.csv', 3, 'measure.unknown-unit'],
      ['测评.csv', 4, 'measure.unknown-indicator'],
      ['测评.csv', 5, 'measure.not-external'],
      ['测评.csv', 6, 'measure.invalid'],
      ['测评.csv', 6, 'value.not-a-level'],
      ['测评.csv', 7, 'measure.twice'],
      ['测评.csv', 8, 'measure.not-a-veto'],
    ]);
    const stages = (await round.read(readScores)).map(({ stage }) => stage);
    expect(new Set(stages)).toEqual(new Set(['self']));
    const [first] = await round.read(readRankings);
    expect(first).toMatchObject({ unit_code: '620102', score_micro: 9_000_000n });
  });

  it.each([
    ['with a header only', 'unit_code,indicator_code,value\n', 'measure.empty', undefined],
    ['without a column', 'unit_code,value\n620102,好\n', 'measure.columns', 1],
    ['that are no CSV', 'unit_code,indicator_code,value\n"620102,3,好\n', 'measure.unreadable', 2],
    [
      'with a quote within a value',
      'unit_code,indicator_code,value\n620102,3,好\n620121,3,好"的"\n',
      'measure.unreadable',
      3,
    ],
    [
      'with a column twice',
      'unit_code,indicator_code,value,value\n620102,3,好,差\n',
      'measure.column-twice',
      1,
    ],
  ])('%s are returned', async (_what, text, code, line) => {
    const round = await smallRound({ scheme: measuredScheme });
    await writeFile(round.inbox('测评.csv'), text);

    const { files } = await round.collect([round.inbox('测评.csv')]);

    expect(files.map(({ state, findings }) => [state, findings.length])).toEqual([['returned', 1]]);
    expect(files[0]?.findings[0]).toMatchObject({ code, place: { file: '测评.csv' } });
    expect(files[0]?.findings[0]?.place.line).toBe(line);
  });

  it('in per cent are told where a value may be a share, and not guessed', async () => {
    const rule = {
      kind: 'target',
      operator: '>=',
      value: 90,
      unit: '%',
      otherwise: 'proportional',
    };
    const indicator = { code: '3', name: '群众满意率', points: 2, origin: 'external', rule };
    const indicators = [...exampleDocument.indicators, indicator];
    const round = await smallRound({ scheme: { ...exampleDocument, total: 12, indicators } });
    const values = ['0.95', '１', '9.5e-01', '0', '0.95%', '45', '95%'];
    await Promise.all(
      values.map((value) =>
        writeFile(
          round.inbox(`${value}.csv`),
          `unit_code,indicator_code,value\n620102,3,${value}\n`,
        ),
      ),
    );

    const { files } = await round.collect(values.map((value) => round.inbox(`${value}.csv`)));

    const told = files.map(({ file, findings }) => [file, ...findings.map(({ code }) => code)]);
    expect(Object.fromEntries(told.map(([file, ...codes]) => [file, codes]))).toEqual({
      '0.95.csv': ['measure.percent-unclear'],
      '１.csv': ['measure.percent-unclear'],
      '9.5e-01.csv': ['measure.percent-unclear'],
      '0.csv': [],
      '0.95%.csv': [],
      '45.csv': [],
      '95%.csv': [],
    });
  });

  it('hold vetoes, which cap the score until they are lifted', async () => {
    const round = await smallRound();
    const workbook = await round.handIn('620102', '620102-城关区.xlsx');
    await writeFile(round.inbox('否决.csv'), 'unit_code,indicator_code,value\n620102,V1,1\n');
    await writeFile(round.inbox('撤销.csv'), 'unit_code,indicator_code,value\n620102,V1,0\n');

    await round.collect([workbook, round.inbox('否决.csv')]);
    const [vetoed] = await round.read(readRankings);
    const vetoes = await round.read(readUnitVetoes);
    await round.collect([round.inbox('撤销.csv')]);
    const [lifted] = await round.read(readRankings);

    expect(vetoed).toMatchObject({
      score_micro: 6_000_000n,
      grade: '合格',
      base_micro: 9_000_000n,
    });
    expect(vetoes).toEqual([
      { unit_code: '620102', veto_code: 'V1', name: '瞒报', file: '否决.csv', cell: 'A2' },
    ]);
    expect(lifted).toMatchObject({ score_micro: 9_000_000n, grade: '优秀' });
  });
});

describe('a review', () => {
  const lowered = { 指标评分: { '1.1.2': { 复核得分: 1.5, 复核意见: '抽查 10 件，2 件超期' } } };

  it('changes the score of record and leaves that of the county', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620102', '620102-城关区.xlsx')]);
    const reviewed = await round.review('620102', '620102-城关区-复核.xlsx', lowered);

    const { files } = await round.collect([reviewed]);

    expect(files.map(({ state, stage, evaluator }) => [state, stage, evaluator])).toEqual([
      ['accepted', 'review', '复核组'],
    ]);
    const [first] = await round.read(readRankings);
    expect(first).toMatchObject({ rank: 1, score_micro: 8_500_000n, self_micro: 9_000_000n });
    const scores = await round.read(readScores);
    expect(
      scores
        .filter((row) => row.indicator_code === '1.1.2')
        .map((row) => [row.stage, row.score_micro, row.reason, row.cell]),
    ).toEqual([
      ['self', 2_000_000n, '', 'K8'],
      ['review', 1_500_000n, '抽查 10 件，2 件超期', 'P8'],
    ]);
  });

  it('is returned where a score was changed without an opinion', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620102', '620102-城关区.xlsx')]);
    const reviewed = await round.review('620102', '620102-城关区-复核.xlsx', {
      指标评分: { '1.1.1': { 复核得分: 2 }, '1.1.2': { 复核得分: 1.5 } },
    });

    const { files } = await round.collect([reviewed]);

    expect(files[0]?.state).toBe('returned');
    expect(
      files[0]?.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, place }) => [code, place.cell]),
    ).toEqual([['score.opinion-missing', 'Q8']]);
    expect((await statesOf(round))['城关区']).toEqual(['returned', null]);
  });

  it('shows what the county wrote, and lets the reviewer change nothing of it', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620102', '620102-城关区.xlsx')]);
    const reviewed = await round.review('620102', '620102-城关区-复核.xlsx', {});

    expect(await scoreRow(reviewed, '1.1.2')).toMatchObject({
      实际值: '25',
      自评得分: '2',
      复核得分: '',
    });
    expect(await unlockedColumns(reviewed)).toEqual({
      填表说明: [],
      指标评分: ['复核得分', '复核意见'],
      佐证材料: [],
      综合考核权重: [],
    });
  });

  it('is not issued for a unit that has handed in nothing', async () => {
    const round = await smallRound();

    await expect(round.review('620102', '复核.xlsx', lowered)).rejects.toMatchObject({
      findings: [{ code: 'issue.nothing-to-review' }],
    });
  });
});
