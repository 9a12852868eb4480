import { html, type Markup } from './markup.ts';

/** Wording with `{name}` in it as markup that the page fills in with what stands at that place. */
export function withPlaces(wording: string, placeOf: (name: string) => number): readonly Markup[] {
  return wording
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 1 ? html`<span data-text="${placeOf(part)}"></span>` : html`${part}`,
    );
}
