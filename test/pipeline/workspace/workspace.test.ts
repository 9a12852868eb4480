import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { describe as describeFinding } from '#core/findings/describe.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readConfig } from '../../../pipeline/workspace/config.ts';
import { makeWorkspace } from '../../../pipeline/workspace/make-workspace.ts';
import { publicKey, signer, verifier } from '../../../pipeline/workspace/keys.ts';
import { readUnits, writeUnits } from '../../../pipeline/workspace/units.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { departmentDocument } from '../../support/department-scheme.ts';
import { exampleDocument } from '../../support/example-scheme.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { treeOf } from '../../support/tree-of.ts';

const gansu = { scheme: 'gansu-2023-midterm', divisions: '62', simulated: false };

describe('a workspace', () => {
  it('holds the scheme, the 88 units of Gansu and the keys, and opens again', async () => {
    const folder = await emptyFolder();

    const made = await makeWorkspace(folder, { ...gansu, keys: true });

    expect(made.units).toHaveLength(88);
    expect(made.config).toEqual({ round: '2023', keys: true, simulated: false });
    expect(await openWorkspace(folder)).toEqual(made);
    expect((await readdir(folder)).toSorted()).toEqual([
      'keys',
      'scheme.yaml',
      'units.csv',
      'zhunsheng.yaml',
    ]);
  });

  it('is not set up over a list of units of which more is known', async () => {
    const folder = await emptyFolder();
    const own = join(folder, 'units.csv');
    const list =
      'code,name,kind,city_code,city,province_code,province,联系人\n620121,永登县,县,620100,兰州市,620000,甘肃省,张三\n';
    await writeFile(own, list);

    const faults = await faultsOf(makeWorkspace(folder, { ...gansu, divisions: own, keys: false }));

    expect(faults).toMatchObject([{ code: 'workspace.not-empty', place: { file: 'units.csv' } }]);
    expect(await readFile(own, 'utf8')).toBe(list);
    expect(await readdir(folder)).toEqual(['units.csv']);
  });

  it('that is set up anew, its settings gone, goes on with the keys that workbooks were issued by', async () => {
    const folder = await emptyFolder();
    await makeWorkspace(folder, { ...gansu, keys: true });
    const keys = await treeOf(join(folder, 'keys'));
    await rm(join(folder, 'zhunsheng.yaml'));
    await rm(join(folder, 'keys/public.pem'));

    await makeWorkspace(folder, { ...gansu, keys: true });

    expect(await treeOf(join(folder, 'keys'))).toEqual(keys);
  });

  it('tells of a key that is damaged', async () => {
    const folder = await emptyFolder();
    await makeWorkspace(folder, { ...gansu, keys: true });
    await writeFile(join(folder, 'keys/private.pem'), 'x');
    await writeFile(join(folder, 'keys/public.pem'), 'x');

    const faults = [...(await faultsOf(signer(folder))), ...(await faultsOf(publicKey(folder)))];

    expect(faults).toMatchObject([
      { code: 'workspace.key-damaged', parameters: { file: 'keys/private.pem' } },
      { code: 'workspace.key-damaged', parameters: { file: 'keys/public.pem' } },
    ]);
  });

  it('lets nobody but its owner read the private key', async () => {
    const folder = await emptyFolder();
    await makeWorkspace(folder, { ...gansu, keys: true });
    expect((await stat(join(folder, 'keys/private.pem'))).mode & 0o777).toBe(0o600);
  });

  it('verifies what it signed, and nothing else', async () => {
    const folder = await emptyFolder();
    const { scheme, schemeHash } = await makeWorkspace(folder, { ...gansu, keys: true });
    const identity = {
      schemeId: scheme.id,
      edition: scheme.edition,
      schemeHash,
      unit: '620102',
      round: '2023',
      stage: 'self',
      evaluator: '1',
    } as const;
    const signature = (await signer(folder))(identity);
    const verify = verifier(await publicKey(folder));
    expect(verify(identity, signature)).toBe(true);
    expect(verify({ ...identity, unit: '620103' }, signature)).toBe(false);
    expect(verify({ ...identity, evaluator: '1\n' }, signature)).toBe(false);
    expect(verify(identity, 'nonsense')).toBe(false);
  });

  it('is not made over another, and not from a scheme with faults', async () => {
    const folder = await emptyFolder();
    await makeWorkspace(join(folder, 'one'), { ...gansu, keys: false });
    const faulty = join(folder, 'faulty.yaml');
    await writeFile(faulty, stringify({ ...exampleDocument, total: 11, surprise: 1 }));

    const over = await faultsOf(makeWorkspace(join(folder, 'one'), { ...gansu, keys: false }));
    const from = await faultsOf(
      makeWorkspace(join(folder, 'two'), { ...gansu, scheme: faulty, keys: false }),
    );

    expect(over.map((item) => item.code)).toEqual(['workspace.exists']);
    expect(from.map((item) => item.code).toSorted()).toEqual([
      'scheme.points-total',
      'scheme.unknown-key',
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(['faulty.yaml', 'one']);
  });

  it('is not made for units that no indicator of the scheme applies to: told once for each kind', async () => {
    const folder = await emptyFolder();
    const scheme = join(folder, 'departments.yaml');
    await writeFile(scheme, stringify(departmentDocument));

    const faults = await faultsOf(
      makeWorkspace(join(folder, 'round'), { ...gansu, scheme, keys: true }),
    );

    expect(faults.map(({ parameters }) => parameters)).toMatchObject([
      { unitKind: 'district', count: 17, units: ['城关区', '七里河区', '西固区'] },
      { unitKind: 'county', units: ['永登县', '皋兰县', '榆中县'] },
      { unitKind: 'zone', count: 1, units: ['兰州新区'] },
      { unitKind: 'countyCity' },
    ]);
    expect(await readdir(folder)).toEqual(['departments.yaml']);
  });

  it('tells all faults of its files at once', async () => {
    const folder = await emptyFolder();
    await makeWorkspace(folder, { ...gansu, keys: false });
    const scheme = await readFile(join(folder, 'scheme.yaml'), 'utf8');
    await writeFile(join(folder, 'scheme.yaml'), scheme.replace('floor: 10%', 'floor: 5%'));
    await writeFile(join(folder, 'units.csv'), 'code,name\n1,x\n');
    await writeFile(join(folder, 'zhunsheng.yaml'), 'round: 2023\n');

    const faults = await faultsOf(openWorkspace(folder));

    expect(faults.map(({ code, place }) => [code, place.file])).toEqual([
      ['workspace.unreadable', 'zhunsheng.yaml'],
      ['scheme.floor-too-low', 'scheme.yaml'],
      ['units.columns', 'units.csv'],
    ]);
  });
});

describe('zhunsheng.yaml', () => {
  it.each([
    ['round: 2024\nkeys: false\n', '2024'],
    ['round: "2024 年"\nkeys: false\n', '2024 年'],
    ['round: [2024]\nkeys: false\n', undefined],
    ['round: "2024\\nself"\nkeys: false\n', undefined],
  ])('%j names the round %s', (yaml, round) => {
    expect(readConfig(yaml).config?.round).toBe(round);
  });
});

describe('a list of units', () => {
  const list = [
    'code,name,kind,city_code,city,province_code,province',
    '620102,城关区,市辖区,620100,兰州市,620000,甘肃省',
    '620102,七里河区,市辖区,620100,兰州市,620000,甘肃省',
    '620104,西固区,特区,620100,兰州市,620000,甘肃省',
    '../105,安宁区,市辖区,620100,兰州市,620000,甘肃省',
  ].join('\r\n');

  it('tells each wrong line', () => {
    const { units, findings } = readUnits(Buffer.from(list), 'units.csv');
    expect(units.map((unit) => unit.name)).toEqual(['城关区']);
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['units.twice', 3],
      ['units.invalid', 4],
      ['units.invalid', 5],
    ]);
  });

  it.each([
    ['620103,,市辖区', '“name”一列没有填写', '请填写单位名称，不超过 60 个字'],
    [`620103,${'区'.repeat(61)},市辖区`, '不符合要求', '请填写单位名称，不超过 60 个字'],
    ['620103,七里河区,区', '“区”，不符合要求', '县、市辖区、县级市、旗、功能区、部门'],
    ['62-0103,七里河区,市辖区', '“62-0103”，不符合要求', '1 至 20 位数字或字母'],
  ])('says of %s what the column takes', (line, told, form) => {
    const [header] = list.split('\r\n');
    const { findings } = readUnits(Buffer.from(`${header}\r\n${line},,,,\r\n`), 'units.csv');

    const [described] = findings.map((item) => describeFinding(item));

    expect(findings).toHaveLength(1);
    expect(described?.message).toContain(told);
    expect(described?.hint).toContain(form);
  });

  it.each([
    ['no unit', `${list.split('\r\n')[0]}\r\n`, 'units.empty'],
    ['a quotation mark too few', `${list}\r\n"9,x`, 'units.unreadable'],
    ['a column twice', list.replace('province\r', 'province,name\r'), 'units.column-twice'],
  ])('with %s is refused', (_, text, code) => {
    const { findings } = readUnits(Buffer.from(text), 'units.csv');
    expect(findings.map((item) => item.code)).toContain(code);
  });

  it('comes back as it was written, from Excel in China too', () => {
    const { units } = readUnits(Buffer.from(list), 'units.csv');
    const written = writeUnits(units);
    // 城关区 in GB 18030 is B3 C7 B9 D8 C7 F8.
    const inGb18030 = Buffer.concat([
      Buffer.from('code,name,kind,city_code,city,province_code,province\n1,'),
      Buffer.of(0xb3, 0xc7, 0xb9, 0xd8, 0xc7, 0xf8),
      Buffer.from(','),
      Buffer.of(0xcf, 0xd8),
      Buffer.from(',1,,1,\n'),
    ]);
    expect(readUnits(Buffer.from(written), 'units.csv').units).toEqual(units);
    expect(readUnits(inGb18030, 'units.csv').units).toMatchObject([
      { name: '城关区', kind: 'county' },
    ]);
  });
});
