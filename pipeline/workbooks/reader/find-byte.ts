/** Bytes that are looked through one by one: as many as a call to look through the rest costs. */
const NEAR = 96;

/** The offset of a byte from an offset on; -1 where there is none. */
export function findByte(bytes: Buffer, byte: number, from: number): number {
  const near = Math.min(from + NEAR, bytes.length);
  for (let at = from; at < near; at += 1) if (bytes[at] === byte) return at;
  return bytes.indexOf(byte, near);
}
