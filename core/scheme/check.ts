import { followUpFaults } from './check-follow-up.ts';
import { decimal, maximum, percent, sum, ZERO, type Decimal } from '#core/decimal.ts';
import { fault, type SchemeFault } from './fault.ts';
import { isRecord, walk, type OutlineNode } from './outline.ts';
import { pathKey } from './path-key.ts';
import type { Rule } from './rules.ts';
import { points as pointsScalar, share } from './scalars.ts';

/** The least weight of rule of law in a performance assessment that any scheme may ask for. */
const LEAST_FLOOR = decimal('0.1');

/** Faults that no single value shows: of codes, of rules against points, of floor, grades, vetoes and thresholds. */
export function checkScheme(
  written: unknown,
  nodes: readonly OutlineNode[],
  points: ReadonlyMap<string, Decimal>,
): SchemeFault[] {
  if (!isRecord(written)) return [];
  return [
    ...duplicateCodes(written, nodes),
    ...[...walk(nodes)].flatMap((node) => ruleFaults(node, points.get(pathKey(node.path)))),
    ...floorFaults(written),
    ...gradeFaults(written),
    ...followUpFaults(written),
  ];
}

function duplicateCodes(
  written: Record<string, unknown>,
  nodes: readonly OutlineNode[],
): SchemeFault[] {
  const vetoes = records(written['vetoes']).map(({ record, index }) => ({
    code: typeof record['code'] === 'string' ? record['code'] : undefined,
    path: ['vetoes', index],
  }));
  const first = new Map<string, string>();
  return [...walk(nodes), ...vetoes].flatMap(({ code, path }) => {
    if (code === undefined) return [];
    const earlier = first.get(code);
    if (earlier !== undefined) {
      return [fault('scheme.duplicate-code', { code, first: earlier }, [...path, 'code'])];
    }
    first.set(code, pathKey(path));
    return [];
  });
}

function ruleFaults(node: OutlineNode, points: Decimal | undefined): SchemeFault[] {
  const { rule, type } = node;
  if (rule === undefined) return [];
  const code = node.code ?? '?';
  const path = [...node.path, 'rule'];
  const faults: SchemeFault[] = [];

  if (type === 'deduction' && ['target', 'range', 'deadline'].includes(rule.kind)) {
    faults.push(fault('scheme.rule-not-for-type', { code, kind: rule.kind, type }, path));
  }
  for (const name of twice(namesIn(rule))) {
    faults.push(fault('scheme.name-twice', { code, name }, path));
  }
  if (rule.kind === 'range' && rule.min.greaterThan(rule.max)) {
    faults.push(fault('scheme.rule-bounds', { code, detail: 'range-reversed' }, path));
  }
  if (proportionalTo(rule)?.greaterThan(0) === false) {
    faults.push(fault('scheme.rule-bounds', { code, detail: 'proportional-needs-positive' }, path));
  }
  const reach = points && reachOf(rule, type, points);
  if (points && reach && !reach.equals(points)) {
    const parameters = { code, reach: reach.toString(), points: points.toString() };
    faults.push(fault('scheme.rule-unreachable', parameters, path));
  }
  return faults;
}

/** What a proportional rule divides by: its target, or the lower bound of its range. */
function proportionalTo(rule: Rule): Decimal | undefined {
  if (rule.kind !== 'target' && rule.kind !== 'range') return undefined;
  if (rule.otherwise !== 'proportional') return undefined;
  return rule.kind === 'target' ? rule.value : rule.min;
}

/** The most points that a rule can give on a leaf of `points`. */
function reachOf(rule: Rule, type: OutlineNode['type'], points: Decimal): Decimal {
  switch (rule.kind) {
    case 'checklist':
      return sum(rule.items.map((item) => item.points));
    case 'level':
      return rule.levels.reduce((most, { share }) => maximum(most, share), ZERO).times(points);
    case 'occurrences':
      return type === 'base' ? points : (rule.cap ?? points);
    case 'target':
    case 'range':
    case 'deadline':
    case 'judgement':
      return points;
  }
}

function namesIn(rule: Rule): string[] {
  if (rule.kind === 'checklist') return rule.items.map((item) => item.name);
  if (rule.kind === 'level') return rule.levels.map((level) => level.name);
  return [];
}

function twice(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function floorFaults(written: Record<string, unknown>): SchemeFault[] {
  const weight = written['performanceWeight'];
  const floor = isRecord(weight) ? share.safeParse(weight['floor']).data : undefined;
  if (floor === undefined || !floor.lessThan(LEAST_FLOOR)) return [];
  const parameters = { floor: percent(floor) };
  return [fault('scheme.floor-too-low', parameters, ['performanceWeight', 'floor'])];
}

function gradeFaults(written: Record<string, unknown>): SchemeFault[] {
  const grades = records(written['grades']).map(({ record }) => record);
  const bounds = grades.flatMap((grade) => pointsScalar.safeParse(grade['from']).data ?? []);
  const ordered = bounds.every((from, index) => bounds[index - 1]?.greaterThan(from) ?? true);
  const known = new Set(grades.map((grade) => grade['name']));
  const unknown = records(written['vetoes']).flatMap(({ record, index }) => {
    const effect = record['effect'];
    if (!isRecord(effect) || effect['kind'] !== 'grade' || known.has(effect['atMost'])) return [];
    const parameters = { grade: String(effect['atMost']) };
    return [fault('scheme.grade-unknown', parameters, ['vetoes', index, 'effect', 'atMost'])];
  });
  const names = grades.map((grade) => grade['name']);
  const repeated = names.flatMap((grade, index) =>
    typeof grade === 'string' && names.indexOf(grade) < index
      ? [fault('scheme.grade-twice', { grade }, ['grades', index, 'name'])]
      : [],
  );
  const covered = ordered && (bounds.at(-1)?.isZero() ?? true);
  const readable = bounds.length === grades.length;
  const unordered = covered || !readable ? [] : [fault('scheme.grades-unordered', {}, ['grades'])];
  return [...unordered, ...repeated, ...unknown];
}

function records(value: unknown): { record: Record<string, unknown>; index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((record: unknown, index) => (isRecord(record) ? [{ record, index }] : []));
}
