import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { canonicalScheme, schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { findScheme } from '../../../pipeline/schemes/find-scheme.ts';
import { readScheme, type ReadScheme } from '../../../pipeline/schemes/read-scheme.ts';
import { seedIds } from '../../../pipeline/schemes/seeds.ts';
import { writeScheme } from '../../../pipeline/schemes/write-scheme.ts';
import { readSchemeWorkbook } from '../../../pipeline/schemes/xlsx/read-scheme-workbook.ts';
import { schemeWorkbook } from '../../../pipeline/schemes/xlsx/scheme-workbook.ts';
import { drawnSchemes } from '../../support/drawn-schemes.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { emptyFolder } from '../../support/folders.ts';
import { convert } from '../../support/libreoffice.ts';

function throughYaml(scheme: Scheme): ReadScheme {
  return readScheme(writeScheme(scheme.written), '方案.yaml');
}

async function throughExcel(scheme: Scheme): Promise<ReadScheme> {
  return readSchemeWorkbook(await schemeWorkbook(scheme), '方案.xlsx');
}

/** All that a scheme says, or what kept it from being read. */
function saidBy({ scheme, findings }: ReadScheme): unknown {
  return scheme ? canonicalScheme(scheme) : findings;
}

/** A leaf worth the whole of a scheme of one point. */
const leaf = { code: '9', name: '末级', points: 1, rule: { kind: 'judgement' } };

function schemeOfOnePoint(indicator: object): Scheme {
  return schemeOf({ ...exampleDocument, total: 1, indicators: [indicator] });
}

const ids = await seedIds();

describe('nothing of a scheme is lost', () => {
  it('in YAML and back, whatever it holds', () => {
    fc.assert(
      fc.property(drawnSchemes, (scheme) => {
        expect(saidBy(throughYaml(scheme))).toBe(canonicalScheme(scheme));
      }),
      { numRuns: 300 },
    );
  });

  it('in Excel and back, and then in YAML, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(drawnSchemes, async (scheme) => {
        const read = await throughExcel(scheme);
        expect(saidBy(read)).toBe(canonicalScheme(scheme));
        expect(saidBy(throughYaml(read.scheme!))).toBe(canonicalScheme(scheme));
      }),
      { numRuns: 100 },
    );
  });

  it.each(ids)('of %s', async (id) => {
    const { scheme } = await findScheme(id);

    expect(saidBy(throughYaml(scheme))).toBe(canonicalScheme(scheme));
    expect(saidBy(await throughExcel(scheme))).toBe(canonicalScheme(scheme));
  });

  it('of a tree eight levels deep', async () => {
    const tree = ['7', '6', '5', '4', '3', '2', '1'].reduce<object>(
      (node, code) => ({ code, name: `${code}级`, children: [node] }),
      leaf,
    );
    const scheme = schemeOfOnePoint(tree);

    expect(saidBy(await throughExcel(scheme))).toBe(canonicalScheme(scheme));
  });

  it('when LibreOffice has saved the workbook anew', async () => {
    const { scheme } = await findScheme('gansu-2023-midterm');
    const file = join(await emptyFolder(), '方案.xlsx');
    await writeFile(file, await schemeWorkbook(scheme));

    const saved = await convert(file, 'xlsx');
    const { scheme: read, findings } = await readSchemeWorkbook(await readFile(saved), saved);

    expect(findings).toEqual([]);
    expect(read && schemeHash(read)).toBe(schemeHash(scheme));
  });
});

describe('a scheme that Excel cannot hold is refused', () => {
  it('for a list longer than a cell', async () => {
    const responsible = Array.from({ length: 17 }, () => '长'.repeat(2_000));
    const scheme = schemeOfOnePoint({ ...leaf, responsible });

    const refused = await schemeWorkbook(scheme).catch((error: unknown) => error);

    const parameters = { column: '责任单位', code: '9', limit: 32_767 };
    expect((refused as Failure).findings).toEqual([finding('scheme-sheet.too-long', parameters)]);
  });

  it('for more indicators than a sheet takes', async () => {
    const children = Array.from({ length: 5_000 }, (_, index) => ({
      ...leaf,
      code: `9.${index}`,
      points: '0.0002',
    }));
    const scheme = schemeOfOnePoint({ code: '9', name: '众多', children });

    const refused = await schemeWorkbook(scheme).catch((error: unknown) => error);

    expect((refused as Failure).findings).toEqual([
      finding('scheme-sheet.too-many', { limit: 5_000 }),
    ]);
  });
});
