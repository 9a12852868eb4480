import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEditions, recordEdition } from '../../../pipeline/workspace/editions.ts';
import { openWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { smallRound } from '../../support/small-round.ts';

const first = () => new Date('2023-03-01T20:00:00Z');
const later = () => new Date('2023-04-01T00:00:00Z');

const hash = 'a'.repeat(64);
const columns = 'scheme_id,edition,hash,issued_at';
const line = `example-2023,2023.1,${hash},2023-03-01T20:00:00.000Z`;

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
    const before = await readFile(join(directory, 'editions.csv'));
    const faults = await faultsOf(recordEdition({ ...workspace, scheme: changed }, later));

    expect(faults).toMatchObject([
      {
        code: 'scheme.edition-changed',
        parameters: { edition: '2023.1', day: '2023-03-02' },
        place: { file: 'scheme.yaml' },
      },
    ]);
    expect(await readFile(join(directory, 'editions.csv'))).toEqual(before);
    expect((await readEditions(directory)).map(({ edition }) => edition)).toEqual([
      '2023.1',
      '2023.2',
    ]);
  });

  it.each([
    ['is empty', '', [undefined]],
    ['is no table', '"', [undefined]],
    ['lacks a column', `scheme_id,edition,hash\n${line}`, [undefined]],
    ['has no hash', `${columns}\nexample-2023,2023.1,,2023-03-01T20:00:00.000Z`, [2]],
    ['has a day that is none', `${columns}\nexample-2023,2023.1,${hash},2023年`, [2]],
    ['names an edition twice', `${columns}\n${line}\n${line}`, [3]],
    ['has no edition and no id', `${columns}\n${line}\n,2,${hash},\nx,,${hash},`, [3, 4]],
  ])('that %s is refused line by line', async (_, text, lines) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'editions.csv'), text);

    const faults = await faultsOf(readEditions(folder));

    expect(faults.map(({ code, place }) => [code, place.line])).toEqual(
      lines.map((line) => ['editions.damaged', line]),
    );
  });
});
