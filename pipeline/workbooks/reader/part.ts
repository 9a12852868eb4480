import { finding } from '#core/findings/finding.ts';
import type { PartDamage } from '#core/findings/catalog.ts';
import { Unreadable } from './unreadable.ts';

/** A part of a package, unpacked, in UTF-8. */
export interface Part {
  /** As its package names it, such as `xl/workbook.xml`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Refuses a part for what is wrong with it; `cell` is where it is, if that is known. Always throws. */
export function refusePart({ name }: Pick<Part, 'name'>, damage: PartDamage, cell = ''): never {
  throw new Unreadable(finding('file.part-damaged', { part: name, damage, cell }));
}
