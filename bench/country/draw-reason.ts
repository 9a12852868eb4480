import type { Random } from '../../pipeline/simulation/random.ts';
import { reasonParts } from './reason-parts.ts';

/** A reason for a lost point, of a sentence or two. */
export function drawReason(random: Random): string {
  return reasonParts.map((part) => random.pick(part)).join('');
}
