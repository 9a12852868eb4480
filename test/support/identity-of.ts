import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Identity } from '#core/workbook/identity.ts';

/** Whose workbook it is: a unit's own of 2023, filled in by its 自评组, unless told. */
export function identityOf(
  scheme: Scheme,
  unit: string,
  more: Partial<Pick<Identity, 'stage' | 'evaluator'>> = {},
): Identity {
  return {
    schemeId: scheme.id,
    edition: scheme.edition,
    schemeHash: schemeHash(scheme),
    unit,
    round: '2023',
    stage: 'self',
    evaluator: '自评组',
    ...more,
  };
}
