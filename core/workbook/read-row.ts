import { parseDecimal, round, SCORE_PLACES, ZERO, type Decimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { isPadded, isUncalculated, numberIn, textOf, type Cell } from './cells.ts';
import { plainWidth } from './plain-width.ts';
import { listOf } from './read-evidence.ts';
import { scoreInput, type ScoredInput } from './score-input.ts';
import { isOwnFormula, type ScoreRow } from './score-table.ts';
import { isBlank } from './seen-text.ts';
import { NO, YES } from './sheets.ts';
import type { Entry } from './submission.ts';

/** A row of `指标评分`, and whose it is. */
export interface LeafRow {
  readonly scheme: Scheme;
  readonly leaf: Leaf;
  readonly row: ScoreRow;
}

/** A row as the county filled it in; what is to be said of it is added to `findings`. */
export function readSelfRow(at: LeafRow, findings: Finding[]): Entry {
  const { leaf, row } = at;
  const applicable = readApplicable(at, findings);
  const { input, shown, computed, score } = applicable ? readScore(at, findings) : NO_SCORE;
  if (!applicable) {
    tellOmission(at, findings);
    tellAlteredResults(at, NO_RESULT, findings);
  }
  return {
    code: leaf.code,
    input,
    value: shown,
    computed,
    score,
    applicable,
    reason: row.text('reason'),
    omissionReason: row.text('omissionReason'),
    evidence: listOf(row.text('evidence')),
    cell: row.address('self'),
  };
}

/** A row as a reviewer filled it in: a score of their own, or none; findings are added as above. */
export function readReviewRow(at: LeafRow, findings: Finding[]): Entry {
  const { leaf, row } = at;
  const score = readTypedScore(at, 'review', findings) ?? null;
  const reason = row.text('opinion');
  const before = decimalIn(row.cell('self'));
  const changed = score !== null && !(before?.equals(score) ?? false);
  if (changed && isBlank(reason)) {
    const parameters = {
      code: leaf.code,
      score: score.toString(),
      before: before?.toString() ?? '',
    };
    findings.push(finding('score.opinion-missing', parameters, row.place('opinion')));
  }
  return {
    code: leaf.code,
    input: undefined,
    value: '',
    computed: null,
    score,
    applicable: true,
    reason,
    omissionReason: '',
    evidence: [],
    cell: row.address('review'),
  };
}

function readApplicable({ leaf, row }: LeafRow, findings: Finding[]): boolean {
  const found = row.text('applicable');
  if (found === NO) {
    if (isPadded(row.cell('applicable'), 'nothing')) {
      findings.push(finding('entry.padded', { found }, row.place('applicable')));
    }
    return false;
  }
  if (found !== YES && found !== '') {
    const parameters = { code: leaf.code, found };
    findings.push(finding('omission.not-yes-or-no', parameters, row.place('applicable')));
  }
  return true;
}

function tellOmission({ leaf, row }: LeafRow, findings: Finding[]): void {
  const { code } = leaf;
  if (isBlank(row.text('omissionReason'))) {
    findings.push(finding('omission.reason-missing', { code }, row.place('omissionReason')));
  }
  const filled = (['value', 'self'] as const).find(
    (column) => row.text(column) !== '' && !(column === 'self' && isOwnFormula(row)),
  );
  if (filled) findings.push(finding('omission.with-value', { code }, row.place(filled)));
}

/** What a row comes to: by its rule, and as the score that counts. */
type RowScore = Pick<ScoredInput, 'input' | 'shown' | 'computed'> & Pick<Entry, 'score'>;

/** What 测算得分 comes to where there is nothing to score. */
const NO_RESULT = { computed: null, result: undefined };

const NO_SCORE: RowScore = { input: undefined, shown: '', computed: null, score: null };

function readScore(at: LeafRow, findings: Finding[]): RowScore {
  const { scheme, leaf, row } = at;
  const { length: before } = findings;
  const scored = scoreInput(scheme, leaf, row);
  const { input, shown, computed } = scored;
  findings.push(...scored.findings);
  const typed = isOwnFormula(row) ? undefined : readTypedScore(at, 'self', findings);
  const score = typed ?? computed;
  if (score === null && leaf.type === 'base' && findings.length === before) {
    findings.push(missingValue(at));
  }
  tellEmptied(at, computed, findings);
  tellAlteredResults(at, scored, findings);
  const read = { input, shown, computed, score };
  tellReason(at, read, findings);
  return read;
}

/** A score that somebody typed; `undefined` where the cell is empty or holds none. */
function readTypedScore(
  { leaf, row }: LeafRow,
  column: 'self' | 'review',
  findings: Finding[],
): Decimal | undefined {
  const { code, points } = leaf;
  const cell = row.cell(column);
  if (isUncalculated(cell)) {
    findings.push(finding('value.uncalculated', { code }, row.place(column)));
    return undefined;
  }
  const found = textOf(cell);
  if (found === '') return undefined;
  const place = row.place(column);
  const value = decimalIn(cell);
  if (value === undefined) {
    findings.push(finding('score.not-a-number', { code, found }, place));
    return undefined;
  }
  if (cell.formula !== undefined) {
    findings.push(finding('value.by-formula', { code, formula: cell.formula }, place));
  }
  if (cell.type === 'text') {
    findings.push(finding('value.as-text', { code, found, read: value.toString() }, place));
  }
  if (value.lessThan(ZERO) || value.greaterThan(points)) {
    const parameters = { code, found, points: points.toString() };
    findings.push(finding('score.out-of-range', parameters, place));
  }
  return round(value, SCORE_PLACES);
}

/** A score that follows from the rule, where its cell, which the totals add up, no longer says so. */
function tellEmptied({ leaf, row }: LeafRow, computed: Decimal | null, findings: Finding[]): void {
  const cell = row.cell('self');
  const isEmptied = row.table.has('self') && cell.formula === undefined && textOf(cell) === '';
  if (computed === null || !isEmptied) return;
  const parameters = { code: leaf.code, computed: computed.toString() };
  findings.push(finding('score.emptied', parameters, row.place('self')));
}

function decimalIn(cell: Cell): Decimal | undefined {
  if (cell.type === 'number') return numberIn(cell.value);
  return cell.type === 'text' ? parseDecimal(plainWidth(cell.value).trim()) : undefined;
}

function missingValue({ scheme, leaf, row }: LeafRow): Finding {
  const severity = scheme.incomplete === 'return' ? 'error' : 'warning';
  return finding('value.missing', { code: leaf.code }, row.place('value'), severity);
}

/**
 * 测算得分 as stored, and 自评得分 that follows from it, where it is not what the rule gives: somebody changed
 * it, its formula or what a program stored as the formula's result.
 */
function tellAlteredResults(
  { leaf, row }: LeafRow,
  { computed, result }: Pick<ScoredInput, 'computed' | 'result'>,
  findings: Finding[],
): void {
  const { code } = leaf;
  for (const column of isOwnFormula(row) ? resultColumns : resultColumns.slice(0, 1)) {
    const cell = row.cell(column);
    if (cell.type === 'number' && cell.value === result) continue;
    const stored = decimalIn(cell);
    const found = stored?.toString() ?? textOf(cell);
    // The formula may have no result, or an error, for what is no input.
    const isNone = found === '' || cell.type === 'error';
    if (isNone || (stored && computed && round(stored, SCORE_PLACES).equals(computed))) continue;
    const parameters = { code, found, computed: computed?.toString() ?? '' };
    const told = column === 'self' ? 'score.self-altered' : 'score.computed-altered';
    findings.push(finding(told, parameters, row.place(column)));
  }
}

const resultColumns = ['computed', 'self'] as const;

/** A score that needs a reason and has none. */
function tellReason(
  { leaf, row }: LeafRow,
  { score, computed }: RowScore,
  findings: Finding[],
): void {
  if (score === null || !isBlank(row.text('reason'))) return;
  const { code, points, rule } = leaf;
  const isOverridden = score !== computed && !(computed?.equals(score) ?? false);
  if (isOverridden) {
    const parameters = { code, score: score.toString(), computed: computed?.toString() ?? '' };
    findings.push(finding('score.reason-missing', parameters, row.place('reason')));
  } else if (rule.kind === 'judgement' && leaf.type === 'base' && score.lessThan(points)) {
    const parameters = { code, score: score.toString(), points: points.toString() };
    findings.push(finding('score.judgement-reason-missing', parameters, row.place('reason')));
  }
}
