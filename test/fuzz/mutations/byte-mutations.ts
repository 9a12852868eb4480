import type { Random } from '../../../pipeline/simulation/random.ts';

/** Changes a file's bytes, in a copy. */
export type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const oddWords = [
  0, 1, 0xff, 0x7f_ff, 0xff_ff, 0x7f_ff_ff_ff, 0xff_ff_ff_ff, 0x04_03_4b_50, 0x06_05_4b_50,
];

/** What goes wrong on a disk, on the wire, or in a clumsy hand. */
export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  'bit flipped': (bytes, random) => {
    const copy = bytes.slice();
    const at = place(copy, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(0, 7));
    return copy;
  },
  'bytes set': (bytes, random) => {
    const copy = bytes.slice();
    for (let left = random.integer(1, 8); left > 0; left -= 1) {
      copy[place(copy, random)] = random.integer(0, 255);
    }
    return copy;
  },
  'word set': (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length >= 4)
      copy.writeUInt32LE(random.pick(oddWords), random.integer(0, copy.length - 4));
    return new Uint8Array(copy);
  },
  'word set near the end': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const from = Math.max(0, copy.length - 2_000);
    if (copy.length >= 4)
      copy.writeUInt32LE(random.pick(oddWords), random.integer(from, copy.length - 4));
    return new Uint8Array(copy);
  },
  'cut off': (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  'start gone': (bytes, random) => bytes.subarray(random.integer(0, bytes.length)),
  'piece gone': (bytes, random) => {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'piece twice': (bytes, random) => {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  'piece of zeros': (bytes, random) => {
    const [start, end] = range(bytes, random);
    return bytes.slice().fill(0, start, end);
  },
  'piece moved': (bytes, random) => {
    const [start, end] = range(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    const at = random.integer(0, rest.length);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at)]);
  },
  'noise put in': (bytes, random) => {
    const at = place(bytes, random);
    const noise = Uint8Array.from({ length: random.integer(1, 300) }, () => random.integer(0, 255));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'text mode': (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf8')),
  'line ends': (bytes) =>
    new Uint8Array(
      Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ),
};

function place(bytes: Uint8Array, random: Random): number {
  return random.integer(0, Math.max(0, bytes.length - 1));
}

function range(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const start = place(bytes, random);
  return [start, Math.min(bytes.length, start + random.pick([1, 4, 30, 500, 5_000]))];
}
