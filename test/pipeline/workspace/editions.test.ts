import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEditions, recordEdition } from '../../../pipeline/workspace/editions.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { smallRound } from '../../support/small-round.ts';

const first = () => new Date('2023-03-01T20:00:00Z');
const later = () => new Date('2023-04-01T00:00:00Z');

const issued = {
  scheme_id: 'example-2023',
  edition: '2023.1',
  hash: 'a'.repeat(64),
  issued_at: '2023-03-01T20:00:00.000Z',
};

describe('the record of issued editions', () => {
  it('has none where nothing was issued', async () => {
    expect(await readEditions(await emptyFolder())).toEqual([]);
  });

  it('holds an edition once, with its hash and when it was first issued', async () => {
    const { directory } = await smallRound();
    const workspace = await openWorkspace(directory);

    await recordEdition(workspace, first);
    await recordEdition(workspace, later);

    expect(await readEditions(directory)).toEqual([
      {
        scheme_id: 'example-2023',
        edition: '2023.1',
        hash: workspace.schemeHash,
        issued_at: '2023-03-01T20:00:00.000Z',
      },
    ]);
  });

  it('keeps the editions before, and is left alone by one that was changed', async () => {
    const { directory } = await smallRound();
    const workspace = await openWorkspace(directory);
    const { scheme } = workspace;
    const next = { ...scheme, edition: '2023.2' };
    const changed = { ...scheme, written: { ...scheme.written, decimals: 0 } };

    await recordEdition(workspace, first);
    await recordEdition({ ...workspace, scheme: next }, later);
    const before = await readFile(join(directory, 'editions.json'));
    const faults = await faultsOf(recordEdition({ ...workspace, scheme: changed }, later));

    expect(faults).toMatchObject([
      {
        code: 'scheme.edition-changed',
        parameters: { edition: '2023.1', day: '2023-03-02' },
        place: { file: 'scheme.yaml' },
      },
    ]);
    expect(await readFile(join(directory, 'editions.json'))).toEqual(before);
    expect((await readEditions(directory)).map(({ edition }) => edition)).toEqual([
      '2023.1',
      '2023.2',
    ]);
  });

  it('is text that no spreadsheet rewrites', async () => {
    const { directory } = await smallRound();
    const workspace = await openWorkspace(directory);
    const scheme = { ...workspace.scheme, edition: '2023.10' };

    await recordEdition({ ...workspace, scheme }, first);

    expect(await readFile(join(directory, 'editions.json'), 'utf8')).toBe(`[
  {
    "scheme_id": "example-2023",
    "edition": "2023.10",
    "hash": "${workspace.schemeHash}",
    "issued_at": "2023-03-01T20:00:00.000Z"
  }
]
`);
  });

  it('is understood with the mark that some editors put before a text', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'editions.json'), `\uFEFF${JSON.stringify([issued])}`);
    expect(await readEditions(folder)).toEqual([issued]);
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', '[{'],
    ['is no list', JSON.stringify(issued)],
    ['lacks a key', JSON.stringify([{ ...issued, issued_at: undefined }])],
    ['has a key that is unknown', JSON.stringify([{ ...issued, title: '示例方案' }])],
    ['has no hash', JSON.stringify([{ ...issued, hash: '' }])],
    ['has a day that is none', JSON.stringify([{ ...issued, issued_at: '2023年' }])],
    ['has a number for an edition', JSON.stringify([{ ...issued, edition: 2023.1 }])],
    ['names an edition twice', JSON.stringify([issued, { ...issued, hash: 'b'.repeat(64) }])],
  ])('that %s is refused', async (_, text) => {
    const folder = await emptyFolder();
    const file = join(folder, 'editions.json');
    await writeFile(file, text);

    const faults = await faultsOf(readEditions(folder));

    expect(faults).toMatchObject([{ code: 'editions.damaged', place: { file } }]);
  });
});
