import type { Finding } from '#core/findings/finding.ts';
import { textOf } from '#core/workbook/cells.ts';
import { EVIDENCE_INPUT_ROWS } from '#core/workbook/input-areas.ts';
import { evidenceHeaders, sheetNames } from '#core/workbook/sheets.ts';
import type { EvidenceItem } from '#core/workbook/submission.ts';
import { keysOf } from '#core/keys.ts';
import type { Assessment, Indicator } from './assessment.ts';
import { placeOf } from './locate.ts';
import { evidenceTable } from './tables.ts';

/** A registered piece of evidence. */
export interface Registered {
  readonly item: EvidenceItem;
  /** Its row in 佐证材料. */
  readonly row: number;
  /** Codes of the indicators that cite it or that it is registered for, in scheme order. */
  readonly citedBy: readonly string[];
  /** Those that have their place in its row: repeated, untitled, cited by nothing. */
  readonly findings: readonly Finding[];
}

/** The register of evidence and what it lacks. */
export interface EvidenceView {
  readonly items: readonly Registered[];
  /** Those that no indicator cites. */
  readonly uncited: readonly Registered[];
  /** Those without a number, so that none can. */
  readonly unnumbered: readonly Registered[];
  /**
   * Number of the next piece: `Z` and one more than the greatest so far, registered or only cited, so
   * that no citation of something else comes to mean it.
   */
  readonly next: string;
  /** The first row that is empty; `undefined` where every row that takes input is used. */
  readonly freeRow: number | undefined;
  /** Indicators that want evidence and have none, as collect would say. */
  readonly missing: readonly Indicator[];
}

/** What 佐证材料 holds, with the indicators that it belongs to. */
export function evidenceView(assessment: Assessment): EvidenceView {
  const { submission } = assessment;
  const findings = Map.groupBy(
    submission.findings.filter(({ place }) => place.sheet === sheetNames.evidence),
    ({ place }) => place.cell,
  );
  const items = submission.evidence.map((item): Registered => {
    const row = placeOf({ sheet: sheetNames.evidence, cell: item.cell })?.row ?? 0;
    const citedBy = citing(assessment, item);
    return { item, row, citedBy, findings: findings.get(item.cell) ?? [] };
  });
  const wanting = new Set(
    submission.findings.flatMap((finding) =>
      finding.code === 'evidence.missing' ? [finding.parameters.code] : [],
    ),
  );
  return {
    items,
    uncited: items.filter(({ citedBy }) => citedBy.length === 0),
    unnumbered: items.filter(({ item }) => item.number === ''),
    next: nextNumber(assessment),
    freeRow: freeRow(assessment),
    missing: assessment.indicators.filter(({ leaf }) => wanting.has(leaf.code)),
  };
}

function citing(
  { indicators }: Assessment,
  { number, indicators: listed }: EvidenceItem,
): string[] {
  return indicators
    .filter(
      ({ leaf, county }) =>
        listed.includes(leaf.code) || (number !== '' && county?.evidence.includes(number)),
    )
    .map(({ leaf }) => leaf.code);
}

function nextNumber({ indicators, submission }: Assessment): string {
  const used = [
    ...submission.evidence.map(({ number }) => number),
    ...indicators.flatMap(({ county }) => county?.evidence ?? []),
  ];
  const numbers = used.map((number) => Number(/^Z(\d{1,9})$/i.exec(number)?.[1] ?? 0));
  return `Z${Math.max(0, ...numbers) + 1}`;
}

function freeRow({ workbook }: Assessment): number | undefined {
  const table = evidenceTable(workbook);
  if (table === undefined) return undefined;
  const rows = Array.from(
    { length: EVIDENCE_INPUT_ROWS },
    (_, index) => table.headerRow + 1 + index,
  );
  return rows.find((row) =>
    keysOf(evidenceHeaders).every((column) => textOf(table.cell(row, column)) === ''),
  );
}
