import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file in their order, unpacked, as text. */
export function partsOf(bytes: Uint8Array): [name: string, content: string][] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
}
