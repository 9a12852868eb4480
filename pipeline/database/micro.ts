import { toMicro, type Decimal } from '#core/decimal.ts';

/** Points as the database keeps them, in millionths. */
export function micro(points: Decimal): bigint {
  return BigInt(toMicro(points));
}
