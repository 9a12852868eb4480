import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '#core/findings/finding.ts';
import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { CollectedFile } from '../../../pipeline/collect/collected.ts';
import { cutTexts } from '../../../pipeline/collect/cut-texts.ts';
import { storedFile } from '../../../pipeline/collect/stored-file.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { storeRun } from '../../../pipeline/database/store-run.ts';
import { workbookOf } from '../../support/collected-files.ts';

const itemOf = (title: string): EvidenceItem => ({
  number: '1',
  indicators: ['1.1', title],
  title,
  link: '',
  date: '',
  note: title,
  cell: 'A4',
});

/** A workbook that registers evidence with these titles. */
function withTitles(file: string, titles: readonly string[]): CollectedFile {
  const workbook = workbookOf('1', { '1.2': '1' }, { file });
  const submission = workbook.submission && {
    ...workbook.submission,
    evidence: titles.map(itemOf),
  };
  return { ...workbook, submission };
}

/** What a query finds of files that were stored. */
async function found<Row>(files: readonly CollectedFile[], sql: string): Promise<Row[]> {
  const database = await openDatabase(':memory:');
  try {
    const run = { collectedAt: '2024-01-02T03:04:05.000Z', files: files.map(storedFile) };
    await database.transaction(() => storeRun(database, run));
    return await database.query<Row>(sql);
  } finally {
    database.close();
  }
}

/** Bytes of all titles in the order in which they were added, each with its file. */
const TITLES = `
  SELECT file, hex(encode(title)) AS title FROM raw_evidence JOIN raw_files USING (sequence)
  ORDER BY raw_evidence.rowid`;

const titlesOf = (file: string, titles: readonly string[]) =>
  titles.map((title) => ({ file, title: Buffer.from(title).toString('hex').toUpperCase() }));

describe('what files say', () => {
  it('is stored letter for letter, but that half of a pair of surrogates becomes U+FFFD', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const odd = fc.constantFrom(
      '\u0000',
      'a\u0000b',
      '\uD800',
      '\uDC00\uD800',
      '\\ud800',
      '\uFEFF',
    );
    const titles = fc.array(fc.oneof(text, odd), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(titles, async (drawn) => {
        const files = [withTitles('a.xlsx', drawn), withTitles('b.xlsx', [...drawn, '末'])];
        expect(await found(files, TITLES)).toEqual([
          ...titlesOf('a.xlsx', drawn),
          ...titlesOf('b.xlsx', [...drawn, '末']),
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('is stored in its order however many rows a file has, and however long their texts are', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `材料${index}`);
    const long = Array.from({ length: 20 }, (_, index) => `${index}${'长'.repeat(32_760)}`);
    const files = [
      withTitles('many.xlsx', many),
      withTitles('long.xlsx', long),
      withTitles('one.xlsx', ['材料']),
    ];
    const stored = await found<{ file: string; title: string }>(files, TITLES);
    expect(stored).toEqual([
      ...titlesOf('many.xlsx', many),
      ...titlesOf('long.xlsx', long),
      ...titlesOf('one.xlsx', ['材料']),
    ]);
  });

  it('is not stored of a file that has more text than the database can hold: it is rejected', async () => {
    const endless = Array.from({ length: 400 }, (_, index) => `${index}${'长'.repeat(32_760)}`);
    const told = Array.from({ length: 1_000 }, () =>
      finding('evidence.unknown', { code: '1.2', evidence: '长'.repeat(32_767) }),
    );
    const files = [
      withTitles('endless.xlsx', endless),
      workbookOf('2', {}, { file: 'findings.xlsx', findings: told }),
      withTitles('sound.xlsx', ['材料']),
    ];
    const sql = `
      SELECT file, state, code FROM raw_files LEFT JOIN raw_findings USING (sequence)
      ORDER BY sequence`;
    expect(await found(files, sql)).toEqual([
      { file: 'endless.xlsx', state: 'rejected', code: 'file.too-much-text' },
      { file: 'findings.xlsx', state: 'rejected', code: 'file.too-much-text' },
      { file: 'sound.xlsx', state: 'accepted', code: null },
    ]);
  });

  it('of sixteen files full of the longest texts is stored at once, as far as texts are kept', async () => {
    const titles = Array.from({ length: 26 }, (_, index) => `${index}${'长'.repeat(32_760)}`);
    const files = Array.from({ length: 16 }, (_, index) =>
      cutTexts(withTitles(`${index}.xlsx`, titles)),
    );
    const stored = await found<{ file: string; title: string }>(files, TITLES);
    expect(stored).toEqual(
      files.flatMap(({ file, submission }) =>
        titlesOf(file, submission?.evidence.map(({ title }) => title) ?? []),
      ),
    );
    expect(files[0]?.submission?.evidence[0]?.title).toBe(`0${'长'.repeat(1_198)}…`);
  });

  it('has exact points up to the highest that are stored, and none beyond', async () => {
    const scores = {
      '1.1.1': '999999999.999999',
      '1.1.2': '1000000000',
      '1.2': '1000000000.000001',
      '2.1': '0.000001',
      '2.4': null,
    };
    const sql = 'SELECT score_micro FROM raw_entries ORDER BY rowid';
    expect(await found([workbookOf('1', scores)], sql)).toEqual([
      { score_micro: 999_999_999_999_999n },
      { score_micro: 1_000_000_000_000_000n },
      { score_micro: null },
      { score_micro: 1n },
      { score_micro: null },
    ]);
  });
});
