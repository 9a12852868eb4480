import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readScheme } from '../../../pipeline/schemes/read-scheme.ts';
import { seedFile } from '../../../pipeline/schemes/seeds.ts';
import { writeScheme } from '../../../pipeline/schemes/write-scheme.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

describe('a scheme written as YAML', () => {
  it('reads like one that somebody wrote', () => {
    const [tree] = exampleDocument.indicators;
    const scheme = schemeOf({
      ...exampleDocument,
      total: 6,
      grades: [{ name: '合格', from: 0 }],
      vetoes: [exampleDocument.vetoes[0]],
      indicators: [{ ...tree, notes: '占6分。\n以比例为主。' }],
    });

    expect(writeScheme(scheme.written)).toBe(`id: example-2023
title: 示例方案
edition: "2023.1"
document:
  title: 示例文件
  issuer: 示例机关
  date: 2023-04-15
kind: annual
period: { start: 2023-01-01, end: 2023-12-31 }
evaluationDate: 2023-12-31
total: 6
decimals: 2
bonusCap: 1
omission: { maximum: 20% }
performanceWeight: { floor: 10%, below: return }
ranking: { on: rounded, peers: [kind, prefecture] }
grades:
  - { name: 合格, from: 0 }
incomplete: return
evaluators: mean
vetoes:
  - code: V1
    name: 瞒报
    effect: { kind: cap, score: 6 }
indicators:
  - code: "1"
    name: 依法行政
    notes: |-
      占6分。
      以比例为主。
    children:
      - code: "1.1"
        name: 执法
        children:
          - code: "1.1.1"
            name: 负责人出庭率
            points: 2
            rule: { kind: target, operator: ">=", value: 100, unit: "%", otherwise: proportional }
            lead: 司法局
            evidence: [出庭台账]
          - code: "1.1.2"
            name: 案件平均办理天数
            points: 2
            rule: { kind: range, min: 20, max: 30, unit: 天, otherwise: { every: 5, deduct: 0.5 } }
      - code: "1.2"
        name: 决策
        points: 2
        rule: { kind: deadline, by: "04-01", deductPerDay: 0.1 }
`);
  });

  it('keeps a list on one line only while the line can be read', () => {
    const units = Array.from({ length: 12 }, (_, index) => `第${index + 1}个责任单位`);
    const [leaf] = exampleDocument.indicators[1].children;
    const scheme = schemeOf({
      ...exampleDocument,
      total: 1,
      indicators: [{ ...leaf, responsible: units }],
    });

    const lines = writeScheme(scheme.written).split('\n');

    expect(lines).toContain('    responsible:');
    expect(lines).toContain('      - 第12个责任单位');
  });

  it('keeps the lines of a scheme that an office wrote, but for comments and the order of keys', async () => {
    const yaml = await readFile(seedFile('gansu-2023-midterm'), 'utf8');
    const own = new Set(yaml.split('\n').filter((line) => !line.startsWith('#')));
    const { scheme } = readScheme(yaml, 'scheme.yaml');

    const written = writeScheme(scheme!.written).split('\n');

    expect(written.filter((line) => !own.has(line))).toEqual([]);
  });
});
