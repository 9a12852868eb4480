import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReports } from '../../../pipeline/reports/write-reports.ts';
import { comparedModel } from '../../support/compared-model.ts';
import { emptyFolder } from '../../support/folders.ts';
import { exampleModel } from '../../support/report-model.ts';
import { detailsOf } from '../../support/details-of.ts';

const neverRead = () => Promise.reject(new Error('all scores were read'));

describe('writeReports', () => {
  it('writes the files of the formats that were asked for, and nothing else', async () => {
    const directory = join(await emptyFolder(), 'reports');

    const paths = await writeReports(exampleModel, detailsOf(exampleModel), directory, [
      'csv',
      'xlsx',
      'html',
      'docx',
    ]);

    const names = [
      'ranking.csv',
      'indicators.csv',
      'scores.csv',
      'evidence.csv',
      'findings.csv',
      'themes.csv',
      'milestones.csv',
      'ranking.xlsx',
      'ranking.html',
      'report.docx',
    ];
    expect(paths.map((path) => basename(path))).toEqual(names);
    expect((await readdir(directory)).toSorted()).toEqual(names.toSorted());
  });

  it('replaces what was there', async () => {
    const directory = await emptyFolder();
    await writeFile(join(directory, 'ranking.html'), 'earlier');

    await writeReports(exampleModel, detailsOf(exampleModel), directory, ['html']);

    expect(await readFile(join(directory, 'ranking.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('reads no scores for a page that cannot list them', async () => {
    const directory = await emptyFolder();
    const model = { ...exampleModel, scoreCount: 600_001 };
    const details = { ...detailsOf(model), whole: neverRead };

    await writeReports(model, details, directory, ['html']);

    expect(await readFile(join(directory, 'ranking.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('writes what was left out of the comparison, and takes it away where nothing is compared', async () => {
    const directory = await emptyFolder();

    const compared = await writeReports(comparedModel, detailsOf(comparedModel), directory, [
      'csv',
    ]);
    const first = await writeReports(exampleModel, detailsOf(exampleModel), directory, ['csv']);

    expect(compared.map((path) => basename(path))).toContain('comparison.csv');
    expect(first.map((path) => basename(path))).not.toContain('comparison.csv');
    expect(await readdir(directory)).not.toContain('comparison.csv');
  });

  it('says which file may not be written, and leaves no half of it', async () => {
    const directory = await emptyFolder();
    await mkdir(join(directory, 'ranking.xlsx'));

    const written = writeReports(exampleModel, detailsOf(exampleModel), directory, ['xlsx']);

    await expect(written).rejects.toMatchObject({
      name: 'Failure',
      findings: [{ code: 'report.unwritable', parameters: { file: 'ranking.xlsx' } }],
    });
    expect(await readdir(directory)).toEqual(['ranking.xlsx']);
  });
});
