import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../../../pipeline/reports/charts/wrap-label.ts';

describe('wrapLabel', () => {
  it.each([
    ['依法行政', 10, 2, ['依法行政']],
    ['行政执法与社会矛盾化解', 10, 2, ['行政执法与社', '会矛盾化解']],
    ['深入推进行政执法体制改革并全面落实责任制', 6, 2, ['深入推进行政', '执法体制改…']],
    ['第一行\n第二行\u0000', 10, 2, ['第一行 第二行']],
    ['🏔️山丹👩🏽‍⚖️县\uD83D', 10, 1, ['□山丹□县\uFFFD']],
    ['', 10, 2, ['']],
  ])('breaks %j into lines of %d, %d at most', (text, width, most, lines) => {
    expect(wrapLabel(text, width, most)).toEqual(lines);
  });
});
