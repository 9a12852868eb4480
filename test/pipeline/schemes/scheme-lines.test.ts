import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { schemeDifferences } from '#core/scheme/differences.ts';
import { differenceLines } from '../../../pipeline/schemes/difference-lines.ts';
import { findScheme } from '../../../pipeline/schemes/find-scheme.ts';
import { schemeLines } from '../../../pipeline/schemes/scheme-lines.ts';
import { seedIds } from '../../../pipeline/schemes/seeds.ts';
import { en } from '../../../pipeline/wording/en.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { amendedDocument, writtenDocument } from '../../support/amended-scheme.ts';
import { drawnSchemes } from '../../support/drawn-schemes.ts';
import { schemeOf } from '../../support/example-scheme.ts';
import { golden } from '../../support/golden.ts';

const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => stringWidth(line)));
const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;

const [before, after] = [schemeOf(writtenDocument), schemeOf(amendedDocument)];
const seeds = await seedIds();

describe('a scheme on a terminal', () => {
  it.each([
    ['show.zh-CN.txt', zhCN],
    ['show.en.txt', en],
  ])('reads as in %s', async (name, words) => {
    const got = textOf(schemeLines(before, words));
    expect(got).toBe(await golden(`scheme/${name}`, got));
  });

  it.each(seeds)('is at most 80 columns wide: %s', async (id) => {
    const { scheme } = await findScheme(id);
    expect(widthOf(schemeLines(scheme, zhCN))).toBeLessThanOrEqual(80);
    expect(widthOf(schemeLines(scheme, en))).toBeLessThanOrEqual(80);
  });

  it('is at most 80 columns wide, whatever it says', () => {
    fc.assert(
      fc.property(drawnSchemes, drawnSchemes, (one, other) => {
        expect(widthOf(schemeLines(one, zhCN))).toBeLessThanOrEqual(80);
        const differences = schemeDifferences(one, other);
        expect(widthOf(differenceLines(one, other, differences, zhCN))).toBeLessThanOrEqual(80);
      }),
      { numRuns: 50 },
    );
  });
});

describe('differences on a terminal', () => {
  it.each([
    ['diff.zh-CN.txt', zhCN],
    ['diff.en.txt', en],
  ])('read as in %s', async (name, words) => {
    const got = textOf(differenceLines(before, after, schemeDifferences(before, after), words));
    expect(got).toBe(await golden(`scheme/${name}`, got));
  });

  it('are none between a scheme and itself', () => {
    const lines = differenceLines(after, after, schemeDifferences(after, after), zhCN);
    expect(lines.at(-1)).toBe('两个方案内容相同。');
  });

  it.each(seeds)('from any other scheme are at most 80 columns wide: %s', async (id) => {
    const { scheme } = await findScheme(id);
    const lines = differenceLines(before, scheme, schemeDifferences(before, scheme), zhCN);
    expect(widthOf(lines)).toBeLessThanOrEqual(80);
    expect(lines.join('')).toContain('注意：两个方案不相承接');
  });
});
