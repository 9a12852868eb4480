import { decimal, type Decimal } from '#core/decimal.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Entry, PerformanceWeight } from '#core/workbook/submission.ts';
import type { CollectedFile, FileState, Measure } from '../../pipeline/collect/collected.ts';

/** A unit of Lanzhou, a county unless told. */
export function unitOf(code: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `单位${code}`,
    kind: 'county',
    prefectureCode: '620100',
    prefecture: '兰州市',
    provinceCode: '620000',
    province: '甘肃省',
    ...more,
  };
}

/** A score in points as typed, `null` for an empty cell, or the word `omitted`. */
export type Given = string | null;

export interface WorkbookParts {
  /** Stands for its bytes too: two files of one name have one hash. */
  readonly file?: string;
  readonly state?: FileState;
  readonly stage?: Stage;
  readonly evaluator?: string;
  /** Share of rule of law, as typed; without it the workbook states no weights. */
  readonly weight?: string;
  readonly findings?: readonly Finding[];
}

/** A workbook as collecting understands it, with scores by leaf code. */
export function workbookOf(
  unit: string,
  scores: Readonly<Record<string, Given>>,
  parts: WorkbookParts = {},
): CollectedFile {
  const { state = 'accepted', stage = 'self', evaluator = '自评组', weight, findings = [] } = parts;
  const file = parts.file ?? `${unit}-${stage}-${evaluator}.xlsx`;
  const identity = {
    schemeId: 'example',
    edition: '1',
    schemeHash: '',
    unit,
    round: '2023',
    stage,
    evaluator,
  };
  const submission = {
    identity,
    entries: Object.entries(scores).map(([code, given], row) => entryOf(code, given, row + 7)),
    evidence: [],
    performanceWeight: weight === undefined ? undefined : weightOf(decimal(weight)),
    seal: '',
    findings,
  };
  return fileOf(file, {
    state,
    unit,
    stage,
    evaluator,
    submission: state === 'rejected' ? undefined : submission,
    findings,
  });
}

/** A file of which nothing is known but what `known` says; its name stands for its bytes too. */
export function fileOf(file: string, known: Partial<CollectedFile>): CollectedFile {
  return {
    sha256: file,
    file,
    bytes: 1_000,
    state: 'accepted',
    unit: undefined,
    stage: undefined,
    evaluator: undefined,
    verified: false,
    submission: undefined,
    measures: [],
    findings: [],
    ...known,
  };
}

/** A CSV of measures; lines count from 2. */
export function measuresOf(
  file: string,
  lines: readonly Omit<Measure, 'line'>[],
  state: FileState = 'accepted',
): CollectedFile {
  const measures = lines.map((line, index) => ({ ...line, line: index + 2 }));
  return fileOf(file, { state, measures });
}

function entryOf(code: string, given: Given, row: number): Entry {
  const score = given === null || given === 'omitted' ? null : decimal(given);
  return {
    code,
    input: undefined,
    value: score?.toString() ?? '',
    computed: score,
    score,
    applicable: given !== 'omitted',
    reason: '',
    omissionReason: given === 'omitted' ? '本地没有此项' : '',
    evidence: [],
    cell: `K${row}`,
  };
}

function weightOf(ruleOfLaw: Decimal): PerformanceWeight {
  const marked = { score: '', ruleOfLaw: true, cell: 'B3', markCell: 'D3' };
  const other = { score: '', ruleOfLaw: false, cell: 'B4', markCell: 'D4' };
  return {
    blocks: [
      { ...marked, block: '法治建设', weight: ruleOfLaw },
      { ...other, block: '其他', weight: decimal(1).minus(ruleOfLaw) },
    ],
    total: decimal(1),
    ruleOfLaw,
    ok: ruleOfLaw.greaterThanOrEqualTo('0.1'),
  };
}
