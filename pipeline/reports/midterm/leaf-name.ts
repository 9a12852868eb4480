import type { Leaf } from '#core/scheme/scheme.ts';

/** An indicator as tables name it: code and name. */
export function leafName({ code, name }: Leaf): string {
  return `${code} ${name}`;
}
