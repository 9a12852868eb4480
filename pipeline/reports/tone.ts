/** Tones that a report colours by, from best to worst. */
export const TONES = 5;

/** The tone of a grade, 1 for the best to `TONES` for the worst, spread over all grades. */
export function toneOf(grades: readonly { readonly name: string }[], grade: string): number {
  const place = grades.findIndex((one) => one.name === grade);
  if (place < 0) return TONES;
  return grades.length === 1 ? 1 : 1 + Math.round((place * (TONES - 1)) / (grades.length - 1));
}
