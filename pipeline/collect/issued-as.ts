import { FIRST_EVALUATOR } from '../issue/issue-workbooks.ts';
import { stages } from '#core/workbook/stages.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Verify } from '../workspace/keys.ts';

/** What else a workbook, its name and the round say of each part that is signed. */
export type Hints = Readonly<
  Record<'schemeHash' | 'unit' | 'round' | 'evaluator', readonly string[]>
>;

/**
 * As what a workbook was issued whose signature does not fit the identity that it states: the one
 * identity, put together from what it states and from `hints`, that the signature does fit;
 * `undefined` where there is none, because another key signed or more was changed.
 */
export function issuedAs(
  stated: Identity,
  signature: string,
  hints: Hints,
  verify: Verify,
): Identity | undefined {
  const options = (key: keyof Hints) => [...new Set([stated[key], ...hints[key]])];
  for (const schemeHash of options('schemeHash')) {
    for (const unit of options('unit')) {
      for (const round of options('round')) {
        for (const evaluator of new Set([...options('evaluator'), FIRST_EVALUATOR])) {
          for (const stage of stages) {
            const identity = { ...stated, schemeHash, unit, round, evaluator, stage };
            if (verify(identity, signature)) return identity;
          }
        }
      }
    }
  }
  return undefined;
}
