import { decimal, round, type Decimal } from '#core/decimal.ts';

/** A printed calculation, worked out again. */
export interface Equation {
  readonly text: string;
  /** What its left side comes to, rounded to as many places as the result has where it says `≈`. */
  readonly worked: string;
  readonly printed: string;
}

const equation =
  /((?:[−-]?\d[\d.]*%?(?: ?\p{Script=Han}{1,2})?(?: [+−×÷] )?)+) ([=≈]) (−?\d[\d.]*)/gu;

/** The calculations that a text prints, `97.5 ÷ 98 × 100 ≈ 99.489796`, each worked out from its figures. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(equation)].map(([whole, left = '', sign, printed = '']) => {
    const places = printed.split('.')[1]?.length ?? 0;
    const exact = worked(left);
    return {
      text: whole,
      worked: (sign === '=' ? exact : round(exact, places)).toString(),
      printed: decimal(printed.replace('−', '-')).toString(),
    };
  });
}

/** Products and quotients first, then sums and differences, from left to right. */
function worked(left: string): Decimal {
  const parts = left.split(/ ([+−]) /);
  return parts.reduce((total, part, index) => {
    if (index % 2 === 1) return total;
    const value = product(part);
    return parts[index - 1] === '−' ? total.minus(value) : total.plus(value);
  }, decimal(0));
}

function product(text: string): Decimal {
  const parts = text.split(/ ([×÷]) /);
  return parts.reduce((total, part, index) => {
    if (index % 2 === 1) return total;
    const value = figure(part);
    return parts[index - 1] === '÷' ? total.dividedBy(value) : total.times(value);
  }, decimal(1));
}

/** A figure with its unit: `95%`, `2 分`. */
function figure(text: string): Decimal {
  const [digits = ''] = /[\d.]+/.exec(text) ?? [];
  const value = text.includes('%') ? decimal(digits).dividedBy(100) : decimal(digits);
  return /^[−-]/.test(text) ? value.times(-1) : value;
}
