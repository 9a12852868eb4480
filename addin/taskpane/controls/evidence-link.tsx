import type { JSX } from 'preact';

/** A file or link as it was typed; only an address of the web can be followed. */
export function EvidenceLink({ text }: { readonly text: string }): JSX.Element {
  const href = webAddress(text);
  if (href === undefined) return <span class="plain-link">{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
