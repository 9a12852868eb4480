import { strFromU8, strToU8 } from 'fflate';

/** `docProps/core.xml` with `moment` (ISO 8601, UTC) as the time of making and of changing, where the library puts its own. */
export function stampedProperties(properties: Uint8Array, moment: string): Uint8Array {
  const stamp = new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
  return strToU8(
    strFromU8(properties).replaceAll(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, stamp),
  );
}
