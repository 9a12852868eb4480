import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import type { SchemeFault } from '#core/scheme/fault.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { pathKey } from '#core/scheme/path-key.ts';
import type { Scheme } from '#core/scheme/scheme.ts';

/** A scheme, or every fault of its file with its place. */
export type ReadScheme =
  | { readonly scheme: Scheme; readonly findings: readonly [] }
  | { readonly scheme: undefined; readonly findings: readonly Finding[] };

/** Where the part at a path of a scheme stands: its line, or that of the nearest part above it. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

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
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      finding(
        'scheme.unreadable',
        { detail: error.message },
        { file, line: lines.linePos(error.pos[0]).line },
      ),
    );
    return { scheme: undefined, findings, placeOf };
  }
  if (hasAlias(document)) {
    const place = { file, line: 1 };
    const findings = [finding('scheme.unreadable', { detail: '*' }, place)];
    return { scheme: undefined, findings, placeOf };
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

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function lineOf(item: Finding): number {
  return item.place.line ?? 0;
}
