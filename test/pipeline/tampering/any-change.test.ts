import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import type { Entry } from '#core/workbook/submission.ts';
import type { CollectedFile } from '../../../pipeline/collect/collected.ts';
import { withCells, withColumns, withRows } from '../../support/raw-changes.ts';
import { linesOf, numbers, tamperedRound, type TamperedRound } from '../../support/tampered.ts';

const rows = numbers(7, 15);

/** Cells that the office filled and nobody may change; codes and headers are how the others are found. */
const issuedCells = [
  ...rows.flatMap((row) =>
    ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'R'].map((column) => `指标评分!${column}${row}`),
  ),
  ...['A2', 'B4', 'C4', 'D4', 'H4', 'I4', 'J4', 'K4', 'L4'].map((cell) => `指标评分!${cell}`),
  ...['A1', 'A2', ...numbers(3, 9).map((row) => `B${row}`)].map((cell) => `填表说明!${cell}`),
  '佐证材料!A2',
  ...['A2', 'A3', 'B4', 'B5', 'B6', 'C5'].map((cell) => `综合考核权重!${cell}`),
];

const typed: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ type: fc.constant('number'), value: fc.double({ min: 1e3, max: 1e9, noNaN: true }) }),
  fc.record({ type: fc.constant('text'), value: fc.stringMatching(/^[<=甲乙A-Z]{3,9}$/) }),
);

/** What was understood of each leaf, wherever it stands. */
function understood({ submission }: CollectedFile): Entry[] | undefined {
  return submission?.entries.map((entry) => ({ ...entry, cell: '' }));
}

/** Without keys these say whose workbook it is as much as the hidden sheet does: see `identity`. */
const identifying = new Set(numbers(4, 6).map((row) => `填表说明!B${row}`));

describe.each([
  { how: 'with keys', keys: true, cells: issuedCells },
  {
    how: 'without keys',
    keys: false,
    cells: issuedCells.filter((cell) => !identifying.has(cell)),
  },
])('a workbook of a round $how', ({ keys, cells: changeable }) => {
  let round: TamperedRound;
  let sound: CollectedFile;
  beforeAll(async () => {
    round = await tamperedRound({ keys });
    sound = await round.examine();
  });

  it('has no findings as it was handed in', () => {
    expect(sound).toMatchObject({ state: 'accepted', verified: keys, findings: [] });
  });

  it('with any set of issued cells changed is told of each of them and of no other', async () => {
    const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...changeable), typed), {
      selector: ([place]) => place,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (cells) => {
        const { findings, submission } = await round.examineRaw(
          withCells(round.raw, new Map(cells)),
        );
        const places = findings.map(({ place }) => `${place.sheet}!${place.cell}`);
        expect(places.toSorted()).toEqual(cells.map(([place]) => place).toSorted());
        expect(submission?.entries ?? sound.submission?.entries).toEqual(sound.submission?.entries);
      }),
      { numRuns: 60 },
    );
  });

  it('with its rows in any order, blank and helping ones between, says the same', async () => {
    const order = fc
      .tuple(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.array(fc.nat(9), { maxLength: 4 }),
      )
      .map(([sorted, gaps]) => gaps.reduce((all, gap) => all.toSpliced(gap, 0, 0), sorted));
    await fc.assert(
      fc.asyncProperty(order, async (sorted) => {
        const file = await round.examineRaw(withRows(round.raw, '指标评分', 7, sorted));
        expect(understood(file)).toEqual(understood(sound));
        expect(file.state).toBe('accepted');
        expect(linesOf(file.findings).map((line) => line.split(' ', 2).join(' '))).toEqual(
          file.findings.map(() => 'structure.moved info'),
        );
        expect(file.findings.length).toBeLessThan(2);
      }),
      { numRuns: 40 },
    );
  });

  it('with its columns in any order says the same', async () => {
    const order = fc.shuffledSubarray(numbers(1, 18), { minLength: 18 });
    await fc.assert(
      fc.asyncProperty(order, async (moved) => {
        const file = await round.examineRaw(withColumns(round.raw, '指标评分', 6, moved));
        expect(understood(file)).toEqual(understood(sound));
        expect(file.state).toBe('accepted');
        expect(file.findings.filter(({ code }) => code !== 'structure.moved')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
