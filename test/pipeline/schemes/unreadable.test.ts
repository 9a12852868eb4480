import { describe, expect, it } from 'vitest';
import { describe as wordingOf } from '#core/findings/describe.ts';
import { readScheme } from '../../../pipeline/schemes/read-scheme.ts';

describe('a file that is no YAML of a scheme is told by line and in words of our own', () => {
  it.each([
    ['an indent that fits nothing', 'a:\n  b: 1\n c: 2\n', 3, '缩进与上下文不一致'],
    ['a bracket that stays open', 'a: [1, 2\nb: 3\n', 2, '括号没有配对'],
    ['a tab', 'a:\n\tb: 1\n', 2, '制表符'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, '同一级已经写过'],
    ['a colon within a value', 'a: 1\nb: c: d\n', 2, '不是“名称: 值”的写法'],
    ['a wide colon', 'a: 1\nb：2\nc: 3\n', 2, '不是“名称: 值”的写法'],
    ['a quote that stays open', 'a: 1\nb: "c\n\n', 2, '缺少另一半引号或括号'],
    ['text after a quote', 'a: "b" c\n', 1, '多余的内容'],
    ['a sign that YAML keeps for itself', 'a: @b\n', 1, '不能直接书写的符号'],
    ['two schemes in one file', 'a: 1\n---\nb: 2\n', 2, '不止一个考评方案'],
    ['an alias', 'a: &x 1\nb: *x\n', 2, '引用了别处的内容'],
    ['an alias of nothing', 'a: 1\nb: *重要\n', 2, '引用了别处的内容'],
    ['what hardly anybody writes', 'a: &x &y 1\n', 1, '不符合 YAML 格式'],
  ])('%s', (_, yaml, line, told) => {
    const { findings } = readScheme(yaml, '方案.yaml');

    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['scheme.unreadable', { file: '方案.yaml', line }],
    ]);
    expect(findings.map((finding) => wordingOf(finding).message).join()).toContain(told);
  });

  it.each([
    ['a workbook of Excel', 'PK\u0003\u0004…', 'scheme.in-excel'],
    ['an empty file', '', 'scheme.empty'],
    ['a file of remarks alone', '# 方案\n', 'scheme.empty'],
  ])('%s', (_, yaml, code) => {
    const { findings } = readScheme(yaml, '方案.yaml');
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('each line once, in order', () => {
    const { findings } = readScheme('a: 1\nb: c: d\na: - e\n', '方案.yaml');
    expect(findings.map(({ place }) => place.line)).toEqual([2, 3]);
  });
});
