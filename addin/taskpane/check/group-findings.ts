import { severities, type Severity } from '#core/findings/catalog.ts';
import type { Finding } from '#core/findings/finding.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { placeOf } from '../../assessment/locate.ts';

/** Findings of one severity and of one sheet or, in 指标评分, of one chapter. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly sheet: string;
  /** Empty where the sheet has none. */
  readonly chapter: string;
  readonly findings: readonly Finding[];
}

/** Findings of a workbook in groups, the gravest first, each in the order of the workbook. */
export function groupFindings(
  assessment: Assessment,
  findings: readonly Finding[],
): readonly FindingGroup[] {
  const chapters = chaptersByRow(assessment);
  const chapterOf = ({ place }: Finding) =>
    place.sheet === sheetNames.scores ? (chapters.get(placeOf(place)?.row ?? 0) ?? '') : '';
  const groups = Map.groupBy(findings, (finding) =>
    JSON.stringify([finding.severity, finding.place.sheet ?? '', chapterOf(finding)]),
  );
  return [...groups.values()]
    .flatMap((its) => {
      const [first] = its;
      if (first === undefined) return [];
      const { severity, place } = first;
      return { severity, sheet: place.sheet ?? '', chapter: chapterOf(first), findings: its };
    })
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function chaptersByRow({ chapters }: Assessment): ReadonlyMap<number, string> {
  return new Map(
    chapters.flatMap(({ name, indicators }) => indicators.map(({ row }) => [row, name] as const)),
  );
}
