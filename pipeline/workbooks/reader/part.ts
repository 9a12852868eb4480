import { finding } from '#core/findings/finding.ts';
import type { PartDamage } from '#core/findings/catalog.ts';
import { Unreadable } from './unreadable.ts';

/** A part of a package, unpacked, in UTF-8. */
export interface Part {
  /** As its package names it, such as `xl/workbook.xml`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The same bytes, to look at several of them at once. */
  readonly view: DataView;
}

/** A part of bytes that are in UTF-8. */
export function partOf(name: string, bytes: Buffer): Part {
  return { name, bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Refuses a part for what is wrong with it; `cell` is where it is, if that is known. Always throws. */
export function refusePart({ name }: Pick<Part, 'name'>, damage: PartDamage, cell = ''): never {
  throw new Unreadable(finding('file.part-damaged', { part: name, damage, cell }));
}
