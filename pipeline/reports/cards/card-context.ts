import type { Scheme } from '#core/scheme/scheme.ts';
import type { ReportModel } from '../model.ts';

/** What the cards of a round have in common. */
export type CardContext = Pick<
  ReportModel,
  'round' | 'simulated' | 'signed' | 'generatedAt' | 'basis' | 'previousRound'
> & { readonly scheme: Scheme };
