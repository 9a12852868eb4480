import { crc32 } from 'node:zlib';

const NAME = Buffer.from('quine.zip');

/**
 * A zip whose one entry, `quine.zip`, unpacks to the zip itself, for ever.
 *
 * Its deflate stream is a program that prints itself with what stands before and after it. It has two
 * kinds of step: `literal` ones print what follows them (stored blocks, RFC 1951, 3.2.4), `repeat` ones
 * print the last so many bytes again (fixed Huffman blocks, 3.2.6). The checksum, which is printed too,
 * is that which the whole then has: it is linear in its own bits, so 32 trials tell how it moves.
 */
export function quineZip(): Uint8Array {
  const checksum = crc32(quineWith(0));
  const columns = Array.from(
    { length: 32 },
    (_, bit) => (crc32(quineWith(2 ** bit)) ^ checksum ^ (1 << bit)) >>> 0,
  );
  return quineWith(solved(columns, checksum));
}

function quineWith(checksum: number): Uint8Array {
  // The sizes that the headers state do not change how long they are.
  const length = programBetween(localHeader(0, 0, 0), directory(0, 0, 0)).length;
  const size = localHeader(0, 0, 0).length + length + directory(0, 0, 0).length;
  const before = localHeader(checksum, length, size);
  const after = directory(checksum, length, size);
  return Buffer.concat([before, programBetween(before, after), after]);
}

function programBetween(before: Uint8Array, after: Uint8Array): Uint8Array {
  const printBefore = literal(before.length + 5);
  const repeatBefore = repeat([before.length + 5], { emptyBlocks: 1 });
  const repeat20 = repeat([10, 10]);
  const repeat10 = repeat([5, 5]);
  const repeatAfter = repeat([after.length + 4], { isLast: true });
  const printAfter = literal(after.length + 4);
  // One step a line, a literal one with what it prints.
  const steps = [
    [printBefore, before, printBefore],
    [repeatBefore],
    [literal(5), repeatBefore],
    [literal(5), literal(5)],
    [literal(20), repeatBefore, literal(5), literal(5), literal(20)],
    [repeat20],
    [literal(20), repeat20, literal(20), repeat20, literal(20)],
    [repeat20],
    [literal(20), literal(0), literal(0), repeat10, printAfter],
    [repeat10],
    [printAfter, repeatAfter, after],
    [repeatAfter],
  ];
  return Buffer.concat(steps.flat());
}

/** The step that prints the next so many bytes: five bytes. */
function literal(length: number): Uint8Array {
  const step = Buffer.alloc(5);
  step.writeUInt16LE(length, 1);
  step.writeUInt16LE(length ^ 0xff_ff, 3);
  return step;
}

/** The step that prints the last bytes again, as many as the lengths come to. */
function repeat(lengths: readonly number[], { emptyBlocks = 0, isLast = false } = {}): Uint8Array {
  const distance = lengths.reduce((sum, length) => sum + length);
  const block = `${isLast ? '1' : '0'}10`;
  const matches = lengths.map((length) => lengthBits(length) + distanceBits(distance));
  const bits = `${block}${matches.join('')}${END}${`010${END}`.repeat(emptyBlocks)}`;
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  const bytes = padded.match(/.{8}/g) ?? [];
  return Buffer.from(
    bytes.map((each) => Number.parseInt(Array.from(each).toReversed().join(''), 2)),
  );
}

/** The end of a block. */
const END = '0000000';

/** A length of 3 to 114, by RFC 1951, 3.2.5. */
function lengthBits(length: number): string {
  const [code, extra, first] = grouped(length - 3, 4);
  return (code + 1).toString(2).padStart(7, '0') + extraBits(length - 3 - first, extra);
}

/** A distance. */
function distanceBits(distance: number): string {
  const [code, extra, first] = grouped(distance - 1, 2);
  return code.toString(2).padStart(5, '0') + extraBits(distance - 1 - first, extra);
}

/**
 * The code of a number, how many bits more it has, and the first number of that code: codes come in
 * groups of so many, the first two groups without further bits, each later one with one bit more.
 */
function grouped(value: number, group: number): [code: number, extra: number, first: number] {
  let [code, first, extra] = [0, 0, 0];
  while (value >= first + 2 ** extra) {
    first += 2 ** extra;
    code += 1;
    extra = Math.max(0, Math.floor(code / group) - 1);
  }
  return [code, extra, first];
}

/** Further bits, the lowest first. */
function extraBits(value: number, count: number): string {
  const bits = value.toString(2).padStart(count, '0');
  return count === 0 ? '' : Array.from(bits).toReversed().join('');
}

function localHeader(checksum: number, packed: number, size: number): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04_03_4b_50);
  header.writeUInt16LE(20, 4);
  writeEntry(header.subarray(8), checksum, packed, size);
  return Buffer.concat([header, NAME]);
}

/** The directory of the one entry, and the record at the end. */
function directory(checksum: number, packed: number, size: number): Uint8Array {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02_01_4b_50);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  writeEntry(header.subarray(10), checksum, packed, size);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(header.length + NAME.length, 12);
  end.writeUInt32LE(30 + NAME.length + packed, 16);
  return Buffer.concat([header, NAME, end]);
}

/** Method, time, checksum, sizes and length of the name. */
function writeEntry(header: Buffer, checksum: number, packed: number, size: number): void {
  header.writeUInt16LE(8);
  header.writeUInt32LE(checksum, 6);
  header.writeUInt32LE(packed, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt16LE(NAME.length, 18);
}

/** The bits whose columns together give the target: Gauss's elimination over single bits. */
function solved(columns: readonly number[], target: number): number {
  // Each row: a vector, and which of the columns it is made of.
  const rows = columns.map((vector, bit) => ({ vector, made: 2 ** bit }));
  let [left, made] = [target, 0];
  for (let bit = 31; bit >= 0; bit -= 1) {
    const has = (vector: number) => ((vector >>> bit) & 1) === 1;
    const at = rows.findIndex(({ vector }) => has(vector));
    if (at < 0) continue;
    const [pivot = { vector: 0, made: 0 }] = rows.splice(at, 1);
    for (const row of rows) {
      if (!has(row.vector)) continue;
      row.vector ^= pivot.vector;
      row.made ^= pivot.made;
    }
    if (has(left)) [left, made] = [left ^ pivot.vector, made ^ pivot.made];
  }
  if (left !== 0) throw new Error('no checksum is its own');
  return made >>> 0;
}
