/** An exact fraction, for re-computing by plain arithmetic what the program says. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** The decimal that was typed: `0.873`, or `60%` for 0.6. */
export function fraction(typed: string | number): Fraction {
  const [, sign = '', whole = '', places = '', percent] =
    /^(-?)(\d+)(?:\.(\d+))?(%?)$/.exec(String(typed)) ?? [];
  const under = 10n ** BigInt(places.length + (percent ? 2 : 0));
  if (whole === '') throw new TypeError(String(typed));
  return { over: BigInt(sign + whole + places), under };
}

export const zero = fraction(0);

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, over: -b.over });

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

/** `b` above zero. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

export const least = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);

export const most = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

export const total = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, zero);

/** The whole number at or above a fraction that is not negative. */
export const ceiling = ({ over, under }: Fraction): Fraction => ({
  over: (over + under - 1n) / under,
  under: 1n,
});

/** To so many places, halves up; for a fraction that is not negative. */
export const rounded = ({ over, under }: Fraction, places: number): Fraction => {
  const scale = 10n ** BigInt(places);
  return { over: (2n * over * scale + under) / (2n * under), under: scale };
};

/** As a decimal of at most six places, without closing zeros. */
export function decimalText(value: Fraction): string {
  const digits = rounded(value, 6).over.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}
