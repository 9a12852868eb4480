import type { Scheme } from '#core/scheme/scheme.ts';
import type { UnitModel } from '../model.ts';

/** What the cards of a round have in common. */
export type CardContext = Pick<
  UnitModel,
  'round' | 'simulated' | 'signed' | 'generatedAt' | 'basis' | 'previousRound'
> & { readonly scheme: Scheme };
