import { LineCounter, parseDocument, type Document } from 'yaml';
import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import type { SchemeFault } from '#core/scheme/fault.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { pathKey } from '#core/scheme/path-key.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A scheme, or every fault of its file with its place. */
export type ReadScheme =
  | { readonly scheme: Scheme; readonly findings: readonly [] }
  | { readonly scheme: undefined; readonly findings: readonly Finding[] };

/** Where the part at a path of a scheme stands: its line, or that of the nearest part above it. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What a workbook of Excel, which is a zip, begins with. */
const ZIP_MARK = 'PK\u0003\u0004';

/**
 * Reads a scheme from YAML; `file` is how the findings name it.
 *
 * Aliases are refused: a scheme has no use for them, and a few lines of them can grow without end.
 */
export function readScheme(yaml: string, file: string): ReadScheme & { readonly placeOf: PlaceOf } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const placeOf: PlaceOf = (path) => ({
    file,
    path: pathKey(path),
    line: lineAt(path, document, lines),
  });
  if (yaml.startsWith(ZIP_MARK)) {
    return { scheme: undefined, findings: [finding('scheme.in-excel', {}, { file })], placeOf };
  }
  if (document.contents === null && document.errors.length === 0) {
    return { scheme: undefined, findings: [finding('scheme.empty', {}, { file })], placeOf };
  }
  const unreadable = yamlFaults(document);
  if (unreadable.length > 0) {
    const end = yaml.trimEnd().length;
    const findings = unreadable.map(({ fault, offset }) => {
      const { line } = lines.linePos(Math.min(offset, end));
      return finding('scheme.unreadable', { fault }, { file, line });
    });
    return { scheme: undefined, findings: firstOfEachLine(findings), placeOf };
  }
  const { scheme, faults } = parseScheme(document.toJS());
  if (scheme !== undefined) return { scheme, findings: [], placeOf };
  return { scheme: undefined, findings: located(faults, placeOf), placeOf };
}

/** Faults as findings with their places, by line. */
export function located(faults: readonly SchemeFault[], placeOf: PlaceOf): Finding[] {
  return faults
    .map(({ code, parameters, path }) => finding(code, parameters, placeOf(path)))
    .toSorted((a, b) => lineOf(a) - lineOf(b));
}

/** Line of the node at a path, or of the nearest one above it that the file has. */
function lineAt(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = hasRange(node) ? node.range : undefined;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** One slip makes the library stumble more than once. */
function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  const first = new Map(findings.toReversed().map((item) => [lineOf(item), item]));
  return [...first.values()].toSorted((a, b) => lineOf(a) - lineOf(b));
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function lineOf(item: Finding): number {
  return item.place.line ?? 0;
}
