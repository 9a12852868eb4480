import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalScheme, schemeHash } from '#core/scheme/hash.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const seed = join(import.meta.dirname, '../../../seeds/gansu-2023-midterm/scheme.yaml');
const gansu: unknown = parse(await readFile(seed, 'utf8'));

/** The scheme as whoever opens a workbook reads it from its hidden sheet. */
function reread(scheme: Scheme): Scheme {
  return schemeOf(JSON.parse(canonicalScheme(scheme)));
}

describe('schemeHash', () => {
  it.each([
    { name: 'the example', document: exampleDocument },
    { name: 'the scheme of Gansu', document: gansu },
  ])('of $name stays the same through a workbook', ({ document }) => {
    const scheme = schemeOf(document);

    const again = reread(scheme);

    expect(schemeHash(again)).toBe(schemeHash(scheme));
    expect(canonicalScheme(again)).toBe(canonicalScheme(scheme));
    expect(again).toEqual(scheme);
  });

  it('is 64 hex digits, the same in every version of the program', () => {
    expect(schemeHash(schemeOf(exampleDocument))).toBe(
      '2d858f425181ceed90adf2ef496804fa9b9e3c6e753a68d3d9dcf44857c25102',
    );
  });

  it('does not depend on the order of keys nor on how a number is written', () => {
    const { id, total: _, ...rest } = exampleDocument;
    const rewritten = { ...rest, total: '10.0', id };
    expect(schemeHash(schemeOf(rewritten))).toBe(schemeHash(schemeOf(exampleDocument)));
  });

  it('does not depend on defaults being written out', () => {
    const written = { ...exampleDocument, incomplete: 'return', evaluators: 'mean', decimals: 2 };
    expect(schemeHash(schemeOf(written))).toBe(schemeHash(schemeOf(exampleDocument)));
  });

  it.each([
    { what: 'the title', change: { title: '另一方案' } },
    { what: 'the edition', change: { edition: '2023.2' } },
    { what: 'the floor', change: { performanceWeight: { floor: '12%' } } },
    { what: 'a threshold', change: { followUp: { talk: { below: 6 } } } },
    {
      what: 'the order of indicators',
      change: { indicators: exampleDocument.indicators.toReversed() },
    },
  ])('changes with $what', ({ change }) => {
    const changed = schemeOf({ ...exampleDocument, ...change });
    expect(schemeHash(changed)).not.toBe(schemeHash(schemeOf(exampleDocument)));
  });
});

describe('the scheme of Gansu', () => {
  it('is sound', () => {
    expect(parseScheme(gansu).faults).toEqual([]);
  });
});
