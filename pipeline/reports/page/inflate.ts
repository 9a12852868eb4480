import type { PageData } from './page-data.ts';

/** Whether the browser can read what the page carries. */
export function canInflate(): boolean {
  return 'DecompressionStream' in globalThis && 'toSorted' in Array.prototype;
}

/** The data of the page from base64 of gzip of JSON. */
export async function inflate(base64: string): Promise<PageData> {
  const bytes = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const data: PageData = JSON.parse(await new Response(inflated).text());
  return data;
}
