import type { JSX } from 'preact';

export type Tone = 'neutral' | 'brand' | 'success' | 'warning' | 'danger';

/** A word that marks what it stands beside. */
export function Badge({ tone, text }: { readonly tone: Tone; readonly text: string }): JSX.Element {
  return <span class={`badge ${tone}`}>{text}</span>;
}
