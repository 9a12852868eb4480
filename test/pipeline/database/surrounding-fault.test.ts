import { describe, expect, it } from 'vitest';
import { surroundingFault } from '../../../pipeline/database/surrounding-fault.ts';

describe('what ails the surroundings of a database', () => {
  it.each([
    [
      'IO Error: Could not set lock on file "a.duckdb": Conflicting lock is held',
      'database.locked',
    ],
    ['IO Error: Could not write file "a.duckdb": No space left on device', 'file.no-space'],
    [
      'Out of Memory Error: failed to pin block of size 256.0 KiB (143.0 MiB/143.0 MiB used)',
      'database.no-memory',
    ],
    ['IO Error: Cannot open file "a.duckdb": Permission denied', 'file.inaccessible'],
    ['IO Error: Corrupt database file: computed checksum 1 does not match', 'database.unreadable'],
  ])('is told from the database’s words: %s', (words, code) => {
    expect(surroundingFault(words, 'a.duckdb')).toMatchObject({ code });
  });

  it('is not what a statement says of its own', () => {
    const said = 'Conversion Error: Could not convert string "out of memory error" to INT32';

    expect(surroundingFault(said, 'a.duckdb')).toBeUndefined();
  });
});
