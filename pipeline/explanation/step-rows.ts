import { round, SCORE_PLACES, sum, ZERO, type Decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { LedgerRow } from '../layout/ledger.ts';
import type { RankedExplanation, StandingVeto } from '../reports/explanation.ts';
import type { Words } from '../wording/words.ts';
import { sourceText } from './source-text.ts';

/** Steps 1 (its sum) to 7 of the order of evaluation: each begins with what the one before left. */
export function stepRows(
  scheme: Scheme,
  { leaves, figures, vetoes }: RankedExplanation,
  words: Words,
): LedgerRow[] {
  const say = words.explanation;
  const { steps } = say;
  const { earned, attainable, omitted, base, bonus, afterBonus, deduction } = figures;
  const omissions = leaves.filter(({ type, applicable }) => type === 'base' && !applicable);
  const scoreOf = (type: LeafType) =>
    sum(leaves.flatMap((leaf) => (leaf.type === type ? (leaf.score ?? ZERO) : [])));
  const given = scoreOf('bonus');
  const rescaled = earned.times(scheme.total);
  const isExact = !attainable.isZero() && base.times(attainable).equals(rescaled);
  return [
    { text: say.sum(say.base), figures: [earned.toString(), attainable.toString()] },
    ...step(steps.omission, [
      omissions.length === 0 ? say.noOmission : say.omissions(omissions.length, omitted.toString()),
      attainable.isZero()
        ? say.nothingAttainable
        : say.calculation(`${earned} ÷ ${attainable} × ${scheme.total}`, isExact, base.toString()),
    ]),
    ...step(steps.bonus, [
      say.bonus(given.toString(), scheme.bonusCap.toString(), given.greaterThan(scheme.bonusCap)),
      say.calculation(`${base} + ${bonus}`, true, shown(afterBonus)),
    ]),
    ...step(steps.deduction, [
      say.calculation(`${shown(afterBonus)} − ${deduction}`, true, shown(figures.afterDeduction)),
    ]),
    ...step(steps.veto, [
      ...(vetoes.length === 0 ? [say.noVeto] : vetoes.map((veto) => vetoText(veto, words))),
      figures.afterVeto.equals(figures.afterDeduction)
        ? say.notVetoed(shown(figures.afterVeto))
        : say.vetoed(shown(figures.afterVeto)),
    ]),
    ...step(steps.clamp, [
      say.held(scheme.total.plus(scheme.bonusCap).toString(), figures.held.toString()),
    ]),
    ...step(steps.rounding, [
      say.rounded(scheme.decimals, figures.held.toString(), figures.score.toFixed(scheme.decimals)),
    ]),
  ];
}

function step(title: string, texts: readonly string[]): LedgerRow[] {
  return [{ text: title }, ...texts.map((text) => ({ text, indent: 2, hang: 2 }))];
}

function vetoText(veto: StandingVeto, { explanation: say }: Words): string {
  const { code, name, effect } = veto;
  const effects = {
    cap: () => say.cap(effect.kind === 'cap' ? effect.score.toString() : ''),
    grade: () => say.atMost(effect.kind === 'grade' ? effect.atMost : ''),
    zero: () => say.zero,
  };
  return say.veto(code, name, effects[effect.kind](), sourceText(veto, say));
}

/** With the sign that stands between figures too. */
function shown(value: Decimal): string {
  return round(value, SCORE_PLACES).toString().replace('-', '−');
}
