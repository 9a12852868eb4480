import fc from 'fast-check';
import type { DrawnChapter, DrawnRound, DrawnUnit } from './scored-model.ts';

const names = fc.oneof(
  fc.constantFrom(
    '城关区',
    '双江拉祜族佤族布朗族傣族自治县',
    '积石山保安族东乡族撒拉族自治县',
    '<b>&"县\'',
    '第一行\n第二行',
    '🏔️山丹👩🏽‍⚖️县',
    'WWWW开发区',
    '控制\u0001字符\uFFFE县',
    '深入推进行政执法体制改革并全面落实行政执法责任制和责任追究制度',
  ),
  fc.string({
    unit: fc.constantFrom('县', '法', '治', '1', 'M', ' ', '，'),
    minLength: 1,
    maxLength: 30,
  }),
);

/** Names that differ, as those of a round do. */
const namesOf = (count: number) =>
  fc
    .array(names, { minLength: count, maxLength: count })
    .map((drawn) => drawn.map((name, index) => `${name.trim() || '县'}${index}`));

/** Few shares, so that scores and ranks tie. */
const points = fc.array(fc.constantFrom(0, 2.5, 5, 7.5, 9, 9.99, 10), {
  minLength: 1,
  maxLength: 7,
});

function drawnChapters(chapters: number, leaves: number): fc.Arbitrary<readonly DrawnChapter[]> {
  return fc.tuple(namesOf(chapters), namesOf(chapters * leaves)).map(([chapterNames, leafNames]) =>
    chapterNames.map((name, index) => ({
      name,
      leaves: leafNames.slice(index * leaves, (index + 1) * leaves),
    })),
  );
}

function drawnUnits(units: number, prefectures: number): fc.Arbitrary<readonly DrawnUnit[]> {
  return fc
    .tuple(
      namesOf(units),
      namesOf(prefectures),
      fc.array(points, { minLength: units, maxLength: units }),
    )
    .map(([unitNames, prefectureNames, drawn]) =>
      unitNames.map((name, index) => ({
        name,
        prefecture: prefectureNames[index % prefectures] ?? '',
        province: `省${(index % prefectures) % 5}`,
        points: drawn[index] ?? [],
      })),
    );
}

/** Rounds that charts must stand: many chapters or one, long names, few scores, many units or one. */
export const someRound: fc.Arbitrary<DrawnRound> = fc
  .record({
    chapters: fc.integer({ min: 1, max: 16 }),
    leaves: fc.integer({ min: 1, max: 4 }),
    units: fc.integer({ min: 1, max: 60 }),
    prefectures: fc.integer({ min: 1, max: 40 }),
  })
  .chain(({ chapters, leaves, units, prefectures }) =>
    fc
      .tuple(drawnChapters(chapters, leaves), drawnUnits(units, prefectures))
      .map(([drawn, scored]) => ({ chapters: drawn, units: scored })),
  );
