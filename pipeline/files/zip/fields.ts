/** Numbers in a zip are little-endian and unsigned (APPNOTE 4.4.1.1); 0 beyond the end of the bytes. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) + uint16(bytes, at + 2) * 0x1_00_00;
}

/** As a double: exact up to 2^53, and far beyond any file above it. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 0x1_00_00_00_00;
}
