import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sum } from '#core/decimal.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { readScheme } from '../../pipeline/schemes/read-scheme.ts';
import { seedFile } from '../../pipeline/schemes/seeds.ts';

const { scheme, findings } = readScheme(
  readFileSync(seedFile('gansu-2023-midterm'), 'utf8'),
  'scheme.yaml',
);
const leaves = scheme?.leaves ?? [];
const base = leaves.filter((leaf) => leaf.type === 'base');
const ofItem = (item: string) => leaves.filter((leaf) => leaf.source?.item === item);
const pointsOf = (some: readonly Leaf[]) => sum(some.map((leaf) => leaf.points)).toNumber();

describe('the scheme of Gansu 2023', () => {
  it('has no fault, ten chapters and 100 points', () => {
    expect(findings).toEqual([]);
    expect(scheme?.branches.filter((branch) => branch.level === 1)).toHaveLength(10);
    expect(pointsOf(base)).toBe(100);
  });

  it.each(Array.from({ length: 36 }, (_, index) => `第${index + 1}项`))(
    'has a leaf for %s, each with responsible units, a lead among them, and evidence',
    (item) => {
      const found = ofItem(item);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((leaf) => leaf.responsible.includes(leaf.lead ?? ''))).toBe(true);
      expect(found.every((leaf) => leaf.evidence.length > 0)).toBe(true);
    },
  );

  it.each([
    ['第3项', '述法全覆盖', { operator: '>=', value: '100', unit: '%' }],
    ['第7项', '综合窗口全覆盖', { operator: '>=', value: '100', unit: '%' }],
    ['第24项', '涉企行政案件负责人出庭', { operator: '>=', value: '100', unit: '%' }],
    ['第36项', '每年法治专题讲座', { operator: '>=', value: '2', unit: '期' }],
    ['第36项', '每人每年培训', { operator: '>=', value: '60', unit: '学时' }],
    ['第36项', '任期内脱产培训', { operator: '>=', value: '1', unit: '次' }],
  ])("makes the document's number a target: %s, %s", (item, _what, expected) => {
    const targets = ofItem(item).flatMap(({ rule }) =>
      rule.kind === 'target'
        ? [{ operator: rule.operator, value: rule.value.toString(), unit: rule.unit }]
        : [],
    );
    expect(targets).toContainEqual(expected);
  });

  it('uses every kind of rule and leaves little to judgement', () => {
    expect(new Set(leaves.map((leaf) => leaf.rule.kind)).size).toBe(7);
    expect(pointsOf(base.filter((leaf) => leaf.rule.kind === 'judgement'))).toBeLessThanOrEqual(15);
  });
});
