import { describe, expect, it } from 'vitest';
import { finding } from '#core/findings/finding.ts';
import type { FileSummary } from '../../../pipeline/collect/collected.ts';
import { toldFiles } from '../../../pipeline/collect/told-files.ts';

const warnings = Array.from({ length: 8 }, () => finding('seal.missing', {}));
const errors = Array.from({ length: 7 }, () => finding('file.empty', {}));

/** A file with 15 findings. */
const file: FileSummary = {
  sha256: 'a'.repeat(64),
  file: '甲.xlsx',
  bytes: 1,
  state: 'rejected',
  unit: undefined,
  stage: undefined,
  evaluator: undefined,
  verified: false,
  seal: '',
  shows: '',
  measures: 0,
  findings: [...warnings, ...errors],
};

describe('what is told of files', () => {
  it('is all, as long as there is room', () => {
    const told = toldFiles(30);

    told.add(file);
    told.add(file);

    expect(told.files).toEqual([file, file]);
  });

  it('is then the first of each, errors before others, and how many more', () => {
    const told = toldFiles(29);

    told.add(file);
    told.add(file);

    const [whole, cut] = told.files;
    expect(whole).toEqual(file);
    expect(cut).toEqual({ ...file, findings: [...errors, ...warnings.slice(0, 3)], untold: 5 });
  });
});
