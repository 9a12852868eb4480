import type { Finding } from '#core/findings/finding.ts';
import type { Content } from '#core/workbook/content.ts';
import type { Entering } from '../host.ts';

/** What a typed text is to be written as; or why it is not understood, so that nothing is written. */
export type Typed =
  | { readonly entries: readonly Entering[]; readonly finding?: undefined }
  | { readonly entries?: undefined; readonly finding: Finding };

/** Content of one cell, or why there is none. */
export type TypedContent =
  | { readonly content: Content; readonly finding?: undefined }
  | { readonly content?: undefined; readonly finding: Finding };
