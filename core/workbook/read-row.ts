import { parseDecimal, round, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { EMPTY, isUncalculated, numberIn, textOf, type Cell } from './cells.ts';
import { listOf } from './read-evidence.ts';
import { scoreInput, type ScoredInput } from './score-input.ts';
import { isOwnFormula, type ScoreTable } from './score-table.ts';
import { NO, YES } from './sheets.ts';
import type { Entry } from './submission.ts';

/** One row of `指标评分`. */
export interface Row {
  readonly scheme: Scheme;
  readonly table: ScoreTable;
  readonly leaf: Leaf;
  readonly row: number;
}

/** A row, understood, and what is to be said of it. */
export interface ReadRow {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
}

/** A row as the county filled it in. */
export function readSelfRow(at: Row): ReadRow {
  const { scheme, table, leaf, row } = at;
  const { code } = leaf;
  const applies = readApplicable(at);
  const omissionReason = textOf(table.cell(row, 'omissionReason'));
  const input = scoreInput(scheme, leaf, table.cell(row, 'value'), table.place(row, 'value'));
  const reason = textOf(table.cell(row, 'reason'));
  const shared = {
    code,
    reason,
    omissionReason,
    evidence: listOf(textOf(table.cell(row, 'evidence'))),
    cell: table.address(row, 'self'),
  };
  if (!applies.value) {
    const entry = {
      ...shared,
      input: undefined,
      value: '',
      computed: null,
      score: null,
      applicable: false,
    };
    return {
      entry,
      findings: [...applies.findings, ...omissionFindings(at, omissionReason)],
    };
  }
  const { computed } = input;
  const typed = readTypedScore(
    at,
    'self',
    isOwnFormula(table, row) ? EMPTY : table.cell(row, 'self'),
  );
  const score = typed.value ?? computed;
  const entry: Entry = {
    ...shared,
    input: input.input,
    value: input.shown,
    computed,
    score,
    applicable: true,
  };
  const missing = score === null && typed.findings.length === 0 && input.findings.length === 0;
  return {
    entry,
    findings: [
      ...applies.findings,
      ...input.findings,
      ...typed.findings,
      ...(missing && leaf.type === 'base' ? [missingValue(at)] : []),
      ...alteredResult(at, input),
      ...reasonFindings(at, entry, typed.value !== undefined),
    ],
  };
}

/** A row as a reviewer filled it in: a score of their own, or none. */
export function readReviewRow(at: Row): ReadRow {
  const { table, leaf, row } = at;
  const typed = readTypedScore(at, 'review', table.cell(row, 'review'));
  const score = typed.value ?? null;
  const reason = textOf(table.cell(row, 'opinion'));
  const before = decimalIn(table.cell(row, 'self'));
  const changed = score !== null && !(before?.equals(score) ?? false);
  const findings = [...typed.findings];
  if (changed && reason === '') {
    const parameters = {
      code: leaf.code,
      score: score.toString(),
      before: before?.toString() ?? '',
    };
    findings.push(finding('score.opinion-missing', parameters, table.place(row, 'opinion')));
  }
  const entry: Entry = {
    code: leaf.code,
    input: undefined,
    value: '',
    computed: null,
    score,
    applicable: true,
    reason,
    omissionReason: '',
    evidence: [],
    cell: table.address(row, 'review'),
  };
  return { entry, findings };
}

function readApplicable({ table, leaf, row }: Row): { value: boolean; findings: Finding[] } {
  const found = textOf(table.cell(row, 'applicable'));
  if (found === NO) return { value: false, findings: [] };
  if (found === YES || found === '') return { value: true, findings: [] };
  const place = table.place(row, 'applicable');
  const parameters = { code: leaf.code, found };
  return { value: true, findings: [finding('omission.not-yes-or-no', parameters, place)] };
}

function omissionFindings(at: Row, reason: string): Finding[] {
  const { table, leaf, row } = at;
  const { code } = leaf;
  const findings: Finding[] = [];
  if (reason === '') {
    findings.push(finding('omission.reason-missing', { code }, table.place(row, 'omissionReason')));
  }
  const filled = (['value', 'self'] as const).find(
    (column) =>
      textOf(table.cell(row, column)) !== '' && !(column === 'self' && isOwnFormula(table, row)),
  );
  if (filled) findings.push(finding('omission.with-value', { code }, table.place(row, filled)));
  return findings;
}

/** A score that somebody typed; `undefined` where the cell is empty or holds none. */
function readTypedScore(
  { table, leaf, row }: Row,
  column: 'self' | 'review',
  cell: Cell,
): { value: Decimal | undefined; findings: Finding[] } {
  const { code, points } = leaf;
  const found = textOf(cell);
  const place = table.place(row, column);
  if (isUncalculated(cell)) {
    return { value: undefined, findings: [finding('value.uncalculated', { code }, place)] };
  }
  if (found === '') return { value: undefined, findings: [] };
  const value = decimalIn(cell);
  if (value === undefined) {
    return { value, findings: [finding('score.not-a-number', { code, found }, place)] };
  }
  const findings: Finding[] = [];
  if (cell.formula !== undefined) {
    findings.push(finding('value.by-formula', { code, formula: cell.formula }, place));
  }
  if (cell.type === 'text') findings.push(finding('value.as-text', { code, found }, place));
  if (value.lessThan(ZERO) || value.greaterThan(points)) {
    const parameters = { code, found, points: points.toString() };
    findings.push(finding('score.out-of-range', parameters, place));
  }
  return { value: round(value, SCORE_PLACES), findings };
}

function decimalIn(cell: Cell): Decimal | undefined {
  if (cell.type === 'number') return numberIn(cell.value);
  return cell.type === 'text' ? parseDecimal(cell.value.normalize('NFKC').trim()) : undefined;
}

function missingValue({ scheme, table, leaf, row }: Row): Finding {
  const severity = scheme.incomplete === 'return' ? 'error' : 'warning';
  return finding('value.missing', { code: leaf.code }, table.place(row, 'value'), severity);
}

/** 测算得分 as stored, where it is not what the rule gives: somebody changed it or its formula. */
function alteredResult({ table, leaf, row }: Row, { computed, result }: ScoredInput): Finding[] {
  const cell = table.cell(row, 'computed');
  if (cell.type === 'number' && cell.value === result) return [];
  const stored = decimalIn(cell);
  const found = stored?.toString() ?? textOf(cell);
  // The formula may have no result, or an error, for what is no input.
  const isNone = found === '' || cell.type === 'error';
  if (isNone || (stored && computed && round(stored, SCORE_PLACES).equals(computed))) return [];
  const parameters = {
    code: leaf.code,
    found,
    computed: computed?.toString() ?? '',
  };
  return [finding('score.computed-altered', parameters, table.place(row, 'computed'))];
}

/** A score that needs a reason and has none. */
function reasonFindings({ table, leaf, row }: Row, entry: Entry, typed: boolean): Finding[] {
  const { code, points, rule } = leaf;
  const { score, computed, reason } = entry;
  if (score === null || reason !== '') return [];
  const place = table.place(row, 'reason');
  if (typed && !(computed?.equals(score) ?? false)) {
    const parameters = { code, score: score.toString(), computed: computed?.toString() ?? '' };
    return [finding('score.reason-missing', parameters, place)];
  }
  if (rule.kind === 'judgement' && leaf.type === 'base' && score.lessThan(points)) {
    const parameters = { code, score: score.toString(), points: points.toString() };
    return [finding('score.judgement-reason-missing', parameters, place)];
  }
  return [];
}
