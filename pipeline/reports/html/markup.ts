/** Text that is HTML already; only `html` and what stands in this file make it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** HTML from a template: every value is escaped unless it is markup itself; `undefined` is nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: String.raw({ raw: literals }, ...parts.map(markupOf)) };
}

/** Markup that this program wrote: its own styles and script, and the charts' SVG. */
export function trusted(markup: string): Markup {
  return { markup };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
