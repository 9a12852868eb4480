/**
 * Frees the buffer of bytes that nobody reads again, at once: by itself it stays until the whole heap is
 * gone through, which is seldom where little else is made.
 */
export function letGo({ buffer }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
