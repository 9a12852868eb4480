import { parseScheme } from '#core/scheme/parse.ts';
import { reportModel, type DetailedModel } from '../../pipeline/reports/model.ts';
import { exampleContext } from './report-model.ts';
import { reportRows } from './report-rows.ts';

/** A chapter and the points of its leaves. */
export interface DrawnChapter {
  readonly name: string;
  readonly leaves: readonly string[];
}

/** A unit by its name, and the share of each leaf's ten points that it got. */
export interface DrawnUnit {
  readonly name: string;
  readonly prefecture: string;
  readonly province: string;
  readonly points: readonly number[];
}

export interface DrawnRound {
  readonly chapters: readonly DrawnChapter[];
  readonly units: readonly DrawnUnit[];
  readonly grades?: readonly { readonly name: string; readonly from: number }[];
}

/** The model of an invented round: every leaf gives ten points, every unit is ranked. */
export function scoredModel({ chapters, units, grades }: DrawnRound): DetailedModel {
  const leaves = chapters.flatMap((chapter) => chapter.leaves);
  const { scheme, faults } = parseScheme({
    id: 'drawn',
    title: '某省考评方案',
    edition: '2023.1',
    document: { title: '工作要点', issuer: '某省委员会', number: '1号' },
    kind: 'annual',
    period: { start: '2023-01-01', end: '2023-12-31' },
    evaluationDate: '2023-12-31',
    omission: { maximum: '30%' },
    performanceWeight: { floor: '10%', below: 'flag' },
    total: leaves.length * 10,
    grades: grades ?? [
      { name: '优秀', from: leaves.length * 9 },
      { name: '合格', from: leaves.length * 6 },
      { name: '不合格', from: 0 },
    ],
    indicators: chapters.map((chapter, index) => ({
      code: String(index + 1),
      name: chapter.name,
      children: chapter.leaves.map((name, position) => ({
        code: `${index + 1}.${position + 1}`,
        name,
        points: 10,
        type: 'base',
        rule: { kind: 'judgement' },
      })),
    })),
  });
  if (scheme === undefined) throw new Error(JSON.stringify(faults));
  const entries = units.map(({ name, prefecture, province, points }, index) => {
    const code = String(100_000 + index);
    return {
      unit: {
        code,
        name,
        kind: 'county' as const,
        prefecture,
        prefectureCode: prefecture,
        province,
        provinceCode: province,
      },
      status: 'accepted' as const,
      weight: '0.1',
      scores: Object.fromEntries(
        scheme.leaves.map((leaf, position) => [
          leaf.code,
          String(points[position % points.length] ?? 0),
        ]),
      ),
    };
  });
  return reportModel(reportRows(scheme, entries), {
    ...exampleContext,
    scheme,
    units: entries.map((entry) => entry.unit),
  });
}
