/** Words of four bytes that are looked at, about, however many there are. */
const SAMPLES = 32;
const WORD = 4;
/** An odd number whose bits look drawn: 2^32 divided by the golden ratio. */
const FACTOR = 0x9e_37_79_b1;

/** A 32-bit number that is the same for the same bytes, and for others mostly another. */
export function sampleHash(view: DataView, start: number, end: number): number {
  const length = end - start;
  let hash = length;
  if (length < WORD) {
    for (let at = start; at < end; at += 1) hash = mixed(hash, view.getUint8(at));
    return hash;
  }
  const last = end - WORD;
  const step = WORD * (1 + Math.floor(length / (WORD * SAMPLES)));
  for (let at = start; at < last; at += step) hash = mixed(hash, view.getInt32(at));
  return mixed(hash, view.getInt32(last));
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, FACTOR);
  return product ^ (product >>> 15);
}
