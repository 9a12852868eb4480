import type { z } from 'zod';
import type { FindingParameters } from '#core/findings/catalog.ts';
import { fault, type SchemeFault } from './fault.ts';
import { isRecord } from './outline.ts';
import { forms, type Form } from './scalars.ts';

type Issue = z.core.$ZodIssue;

/** What zod says of the shape of `data`, as faults in words of our own. */
export function shapeFaults(issue: Issue, data: unknown): SchemeFault[] {
  const { path } = issue;
  const value = valueAt(data, path);
  if (value === undefined || value === null) {
    return [fault('scheme.missing', { key: String(path.at(-1) ?? '') }, path)];
  }
  const found = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, SHOWN);
  const unforeseen = fault('scheme.invalid', { detail: issue.message }, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault('scheme.unknown-key', { key }, [...path, key]));
    case 'invalid_type':
      return [
        fault('scheme.wrong-shape', { expected: shapes[issue.expected] ?? 'map', found }, path),
      ];
    case 'invalid_value':
      return [fault('scheme.not-an-option', { found, options: issue.values.map(String) }, path)];
    case 'invalid_union':
      if ('options' in issue && issue.options) {
        return [fault('scheme.not-an-option', { found, options: issue.options.map(String) }, path)];
      }
      return closest(issue.errors).flatMap((inner) =>
        shapeFaults({ ...inner, path: [...path, ...inner.path] }, data),
      );
    case 'too_small':
      return [sizeFault(issue.origin, 'least', issue.minimum, path)];
    case 'too_big':
      return [sizeFault(issue.origin, 'most', issue.maximum, path)];
    case 'custom': {
      const { fault: named, form }: Record<string, unknown> = issue.params ?? {};
      if (isPlainFault(named)) return [fault(named, {}, path)];
      return [isForm(form) ? fault('scheme.malformed', { form, found }, path) : unforeseen];
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [unforeseen];
  }
}

/** As much of a wrong value as a message shows, in characters. */
const SHOWN = 60;

const shapes: Readonly<Record<string, FindingParameters['scheme.wrong-shape']['expected']>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
};

const sizes: Readonly<Record<string, FindingParameters['scheme.wrong-size']['of']>> = {
  string: 'text',
  array: 'list',
};

function sizeFault(
  origin: string,
  bound: 'least' | 'most',
  limit: number | bigint,
  path: readonly PropertyKey[],
): SchemeFault {
  const parameters = { of: sizes[origin] ?? 'number', bound, limit: Number(limit) };
  return fault('scheme.wrong-size', parameters, path);
}

/** Of several ways to write something, the one that was followed furthest. */
function closest(ways: readonly (readonly Issue[])[]): readonly Issue[] {
  return ways.find((way) => way.every((issue) => issue.path.length > 0)) ?? ways[0] ?? [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    data,
  );
}

const plainFaults = [
  'scheme.document-undated',
  'scheme.period-reversed',
  'scheme.total-out-of-range',
  'scheme.follow-up-empty',
] as const;

function isPlainFault(value: unknown): value is (typeof plainFaults)[number] {
  return plainFaults.some((code) => code === value);
}

function isForm(value: unknown): value is Form {
  return forms.some((form) => form === value);
}
