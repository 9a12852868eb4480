import { describe, expect, it } from 'vitest';
import { matchLeaves } from '#core/scheme/match.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

type Given = readonly [code: string, replaces?: readonly string[]];

/** Leaves with these codes, each with what it replaces. */
function leavesOf(given: readonly Given[]): readonly Leaf[] {
  const indicators = given.map(([code, replaces]) => ({
    code,
    name: `指标${code}`,
    weight: 1,
    rule: { kind: 'judgement' },
    ...(replaces && { replaces }),
  }));
  return schemeOf({ ...exampleDocument, indicators }).leaves;
}

const codes = (leaves: readonly Leaf[]) => leaves.map(({ code }) => code).join('+');

describe('leaves of two editions', () => {
  it.each<{ what: string; before: Given[]; after: Given[]; expected: object }>([
    {
      what: 'with one code are the same',
      before: [['1'], ['2']],
      after: [['2'], ['3']],
      expected: { matched: ['2→2'], added: '3', dropped: '1' },
    },
    {
      what: 'are matched by what they replace, and not by a code that was another’s',
      before: [['1'], ['2']],
      after: [['1', ['2']]],
      expected: { matched: ['2→1'], added: '', dropped: '1' },
    },
    {
      what: 'that were merged are one match',
      before: [['1'], ['2']],
      after: [['3', ['1', '2']]],
      expected: { matched: ['1+2→3'], added: '', dropped: '' },
    },
    {
      what: 'that were split are one match',
      before: [['1']],
      after: [
        ['1', ['1']],
        ['2', ['1']],
      ],
      expected: { matched: ['1→1+2'], added: '', dropped: '' },
    },
    {
      what: 'are new where they took the code of one that moved on',
      before: [['1'], ['2']],
      after: [['1'], ['2'], ['3', ['2']]],
      expected: { matched: ['1→1', '2→3'], added: '2', dropped: '' },
    },
    {
      what: 'that say the same of a still earlier edition are the same',
      before: [['1', ['9']], ['2']],
      after: [['1', ['9']], ['2']],
      expected: { matched: ['1→1', '2→2'], added: '', dropped: '' },
    },
    {
      what: 'that replace what never was are new',
      before: [['1']],
      after: [['1', ['9']]],
      expected: { matched: [], added: '1', dropped: '1' },
    },
  ])('$what', ({ before, after, expected }) => {
    const { matched, added, dropped } = matchLeaves(leavesOf(before), leavesOf(after));
    expect({
      matched: matched.map((match) => `${codes(match.before)}→${codes(match.after)}`),
      added: codes(added),
      dropped: codes(dropped),
    }).toEqual(expected);
  });
});
