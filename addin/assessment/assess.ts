import type { Finding } from '#core/findings/finding.ts';
import { evaluate } from '#core/scoring/evaluate.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { findTable } from '#core/workbook/find-table.ts';
import type { IdentitySheet } from '#core/workbook/identity.ts';
import { readSelfRow, type LeafRow } from '#core/workbook/read-row.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames, weightHeaders } from '#core/workbook/sheets.ts';
import { readWeights } from '#core/workbook/read-weights.ts';
import type { Entry, PerformanceWeight } from '#core/workbook/submission.ts';
import type { NamedUnit } from '#core/workbook/unit.ts';
import type { Assessment, Indicator } from './assessment.ts';
import { chaptersOf } from './chapters.ts';
import { placeOf } from './locate.ts';
import { outcomeOf } from './outcome.ts';
import { stateOf } from './state.ts';
import { rowsByCode, scoreTable } from './tables.ts';
import { textsOf } from './texts.ts';

/** What the hidden sheet says of a workbook that is to be worked on. */
export interface Said extends Pick<IdentitySheet, 'identity' | 'seal' | 'reopenings'> {
  readonly unit: NamedUnit;
}

/** Puts together what a workbook of ours, whole in its form, says of every indicator and in all. */
export function assess(workbook: RawWorkbook, scheme: Scheme, said: Said): Assessment {
  const { identity, unit, seal, reopenings } = said;
  const submission = readSubmission(workbook, { scheme, identity, unit, seal, reopenings });
  const entries = new Map(submission.entries.map((entry) => [entry.code, entry]));
  const findings = Map.groupBy(submission.findings, rowOf);
  const table = scoreTable(workbook);
  const rows = table && rowsByCode(table);

  const indicators = leavesFor(scheme, unit.kind).flatMap((leaf): Indicator[] => {
    const row = rows?.get(leaf.code);
    if (table === undefined || row === undefined) return [];
    const entry = entries.get(leaf.code);
    const at = { scheme, leaf, row: table.row(row) };
    const county = identity.stage === 'self' ? entry : countyEntry(at);
    const read = { leaf, entry, county, findings: findings.get(row) ?? [] };
    return [
      {
        ...read,
        row,
        state: stateOf(identity.stage, read),
        texts: textsOf(leaf, at.row),
      },
    ];
  });

  const outcomes = new Map(indicators.map((each) => [each.leaf.code, outcomeOf(each)]));
  return {
    workbook,
    scheme,
    identity,
    unit,
    indicators,
    chapters: chaptersOf(indicators),
    submission,
    performanceWeight: submission.performanceWeight ?? countyWeight(workbook, scheme),
    evaluation: evaluate(scheme, unit.kind, outcomes),
    seal,
    reopenings,
  };
}

/** What the county had handed in, as it stands in the workbook of a later stage. */
function countyEntry(at: LeafRow): Entry | undefined {
  return at.leaf.origin === 'external' ? undefined : readSelfRow(at, []);
}

/** What the county had stated of its comprehensive assessment. */
function countyWeight(workbook: RawWorkbook, scheme: Scheme): PerformanceWeight {
  const sheet = workbook.sheet(sheetNames.weights);
  if (sheet === undefined) throw new Error('a workbook that was understood has no weights');
  return readWeights(scheme, findTable(sheet, weightHeaders)).weight;
}

/** The row of 指标评分 that a finding is in. */
function rowOf({ place }: Finding): number | undefined {
  if (place.sheet !== sheetNames.scores || place.cell === undefined) return undefined;
  return placeOf(place)?.row;
}
