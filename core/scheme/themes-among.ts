import { themes, type Theme } from './themes.ts';

/** The themes that rows are of, each once, in the order of the outline. */
export function themesAmong(rows: readonly { readonly theme: Theme }[]): Theme[] {
  const named = new Set(rows.map((row) => row.theme));
  return themes.filter((theme) => named.has(theme));
}
