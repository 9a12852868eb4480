import { decimal, parseDecimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { applies, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { readCsv, type CsvFault } from '../files/read-csv.ts';
import type { Measure } from './collected.ts';

const columns = ['unit_code', 'indicator_code', 'value'] as const;

interface Context {
  readonly scheme: Scheme;
  readonly units: ReadonlyMap<string, Unit>;
}

interface Line {
  readonly unit: string;
  readonly code: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Reads measures that come from elsewhere, and vetoes, from CSV: `unit_code,indicator_code,value`.
 *
 * A value is written as an evaluator would type it; a veto's is 1 where it stands and 0 where not.
 */
export function readMeasures(
  bytes: Uint8Array,
  { scheme, units }: Context,
): { readonly measures: readonly Measure[]; readonly findings: readonly Finding[] } {
  const { lines, findings: form } = readLines(bytes);
  const leaves = new Map(scheme.leaves.map((leaf) => [leaf.code, leaf]));
  const vetoes = new Set(scheme.vetoes.map((veto) => veto.code));
  const seen = new Set<string>();
  const read = lines.map((line) => {
    const { unit, code } = line;
    const place = { line: line.line };
    const known = units.get(unit);
    const leaf = leaves.get(code);
    const key = JSON.stringify([unit, code]);
    if (seen.has(key)) return fault(finding('measure.twice', { unit, code }, place));
    seen.add(key);
    if (known === undefined) return fault(finding('measure.unknown-unit', { unit }, place));
    if (vetoes.has(code)) return readVeto(line);
    if (leaf === undefined || !applies(leaf, known.kind)) {
      return fault(finding('measure.unknown-indicator', { code }, place));
    }
    if (leaf.origin !== 'external') return fault(finding('measure.not-external', { code }, place));
    return readValue(scheme, leaf, line);
  });
  return {
    measures: read.flatMap(({ measure }) => measure ?? []),
    findings: [...form, ...read.flatMap(({ findings }) => findings)],
  };
}

interface ReadLine {
  readonly measure?: Measure;
  readonly findings: readonly Finding[];
}

function fault(item: Finding): ReadLine {
  return { findings: [item] };
}

function readVeto(line: Line): ReadLine {
  if (line.value !== '0' && line.value !== '1') {
    const parameters = { code: line.code, found: line.value };
    return fault(finding('measure.not-a-veto', parameters, { line: line.line }));
  }
  return { measure: { ...line, score: null }, findings: [] };
}

function readValue(scheme: Scheme, leaf: Leaf, line: Line): ReadLine {
  const place = { line: line.line };
  const { input, shown, findings } = readInput(
    leaf,
    { type: 'text', value: plain(line.value) },
    place,
  );
  const told = findings.filter((item) => item.code !== 'value.as-text');
  if (input === undefined || told.length > 0) {
    const parameters = { code: leaf.code, found: line.value };
    return { findings: [finding('measure.invalid', parameters, place), ...told] };
  }
  if (isUnclearShare(leaf, line.value)) {
    const parameters = { code: leaf.code, found: line.value };
    return fault(finding('measure.percent-unclear', parameters, place));
  }
  const score = ruleScore(leaf.rule, termsOf(scheme, leaf), input);
  return { measure: { ...line, value: shown, score }, findings: [] };
}

/** Whether a value may be meant as a share or as per cent: 0.95 is 95% in one file and 0.95% in another. */
function isUnclearShare({ rule }: Leaf, value: string): boolean {
  if (!('unit' in rule) || !isPercent(rule.unit)) return false;
  const number = parseDecimal(plain(value).normalize('NFKC'));
  return number !== undefined && !number.isZero() && number.abs().lessThanOrEqualTo(1);
}

/** A number as programs write very small or large ones, `2.7e-07`, without its exponent. */
function plain(value: string): string {
  return /^-?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i.test(value) ? decimal(value).toString() : value;
}

function readLines(bytes: Uint8Array): { lines: readonly Line[]; findings: Finding[] } {
  const read = readCsv(bytes, columns);
  if (read.lines === undefined) {
    return { lines: [], findings: [formFault(read.fault)] };
  }
  if (read.lines.length === 0) return { lines: [], findings: [finding('measure.empty', {})] };
  const lines = read.lines.map(({ line, get }) => ({
    unit: get('unit_code'),
    code: get('indicator_code'),
    value: get('value'),
    line,
  }));
  return { lines, findings: [] };
}

function formFault(found: CsvFault<string>): Finding {
  switch (found.kind) {
    case 'missing':
      return finding('measure.columns', { columns: found.columns.join(',') }, { line: 1 });
    case 'twice':
      return finding('measure.column-twice', { column: found.column }, { line: 1 });
    case 'quote':
      return finding('measure.unreadable', {}, { line: found.line });
  }
}
