import { finding } from '#core/findings/finding.ts';
import type { FileExcess } from '#core/findings/catalog.ts';
import type { Part } from './part.ts';
import { Unreadable } from './unreadable.ts';

/** Refuses a part that has more of something than may be. Always throws. */
export function refuseBeyond({ name }: Part, excess: FileExcess, limit: number): never {
  throw new Unreadable(finding('file.beyond-limit', { excess, limit, part: name }));
}
