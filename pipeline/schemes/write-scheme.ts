import stringWidth from 'string-width';
import { percent, type Decimal } from '#core/decimal.ts';
import type { SchemeDocument } from '#core/scheme/schema.ts';
import { isPlainText, literalLines, quoted } from './yaml-text.ts';

/**
 * A scheme as YAML, in the order of the schema; what stands at its default is left out.
 *
 * What `readScheme` makes of it has the same hash. Comments are no part of a scheme.
 */
export function writeScheme(document: SchemeDocument): string {
  return `${blockMap(Object.entries(document), 0).join('\n')}\n`;
}

type Entry = readonly [key: string, value: unknown];

/** Columns up to which maps and lists stand in one line. */
const WIDTH = 120;
/** What a step further in is indented by. */
const STEP = 2;

/** What takes a line a key, however short. */
const unfolded = new Set(['document', 'vetoes', 'indicators', 'children']);

/** Shares, written as per cent. */
const shares = new Set(['maximum', 'floor', 'share']);

/** Values that are the same when they are not written. */
const defaults: Readonly<Record<string, string>> = { type: 'base', origin: 'workbook' };

function blockMap(entries: readonly Entry[], indent: number): string[] {
  return entries.filter(isWritten).flatMap((entry) => keyLines(entry, indent));
}

function isWritten([key, value]: Entry): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== defaults[key];
}

function keyLines([key, value]: Entry, indent: number): string[] {
  const blank = ' '.repeat(indent);
  const flow = unfolded.has(key) ? undefined : flowText(key, value);
  if (flow !== undefined && (!isNested(value) || fits(`${blank}${key}: ${flow}`))) {
    return [`${blank}${key}: ${flow}`];
  }
  if (typeof value === 'string') {
    const lines = literalLines(value);
    if (lines === undefined) return [`${blank}${key}: ${quoted(value)}`];
    const deeper = ' '.repeat(indent + STEP);
    return [`${blank}${key}: |-`, ...lines.map((line) => line && deeper + line)];
  }
  const within = Array.isArray(value)
    ? value.flatMap((item: unknown) => itemLines(key, item, indent + STEP))
    : blockMap(Object.entries(value as object), indent + STEP);
  return [`${blank}${key}:`, ...within];
}

function itemLines(key: string, item: unknown, indent: number): string[] {
  const blank = ' '.repeat(indent);
  const flow = unfolded.has(key) ? undefined : flowText(key, item);
  if (flow !== undefined && (!isMap(item) || fits(`${blank}- ${flow}`))) {
    return [`${blank}- ${flow}`];
  }
  if (typeof item === 'string') return [`${blank}- ${quoted(item)}`];
  const [first = '', ...rest] = blockMap(Object.entries(item as object), indent + STEP);
  return [`${blank}- ${first.trimStart()}`, ...rest];
}

/** A value in one line, however long; `undefined` where it has a list of maps or a text of lines. */
function flowText(key: string, value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (value.includes('\n')) return undefined;
    return isPlainText(value) ? value : quoted(value);
  }
  if (Array.isArray(value)) {
    if (value.some(isMap)) return undefined;
    return joined(
      value.map((item: unknown) => flowText(key, item)),
      ['[', ']'],
    );
  }
  if (isMap(value)) {
    const parts = Object.entries(value)
      .filter(isWritten)
      .map(([key, item]) => {
        const text = flowText(key, item);
        return text === undefined ? undefined : `${key}: ${text}`;
      });
    return joined(parts, ['{ ', ' }']);
  }
  return numberText(key, value as Decimal | number);
}

function joined(
  parts: readonly (string | undefined)[],
  [open, close]: readonly [string, string],
): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(', ') + close;
}

/** A number as it was typed; in quotes where YAML would read another. */
function numberText(key: string, value: Decimal | number): string {
  if (typeof value === 'number') return String(value);
  if (shares.has(key)) return percent(value);
  const text = value.toString();
  return String(Number(text)) === text ? text : quoted(text);
}

function fits(line: string): boolean {
  return stringWidth(line) <= WIDTH;
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isMap(value);
}

/** Whether a value is a map of the scheme; a decimal is an object too, but no map. */
function isMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
