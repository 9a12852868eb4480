const SECTOR = 512;
const END = 0xff_ff_ff_fe;
const FREE = 0xff_ff_ff_ff;

/**
 * A compound file ([MS-CFB] 2) with empty streams of the given names: what `.xls`, WPS's `.et` and a
 * workbook with a password are from outside.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xff_fe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4_096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(0, 64);
  header.writeUInt32LE(END, 68);
  header.writeUInt32LE(0, 72);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xff_ff_ff_fd, 0);
  const entries = ['Root Entry', ...streams].map((name, index) =>
    directoryEntry(name, index === 0 ? 5 : 2),
  );
  const count = Math.ceil(entries.length / 4) * 4;
  Array.from({ length: count / 4 }).forEach((_, index, sectors) =>
    table.writeUInt32LE(index + 1 === sectors.length ? END : index + 2, 4 * (index + 1)),
  );
  const directory = Buffer.alloc(count * 128);
  entries.forEach((entry, index) => entry.copy(directory, index * 128));
  return Buffer.concat([header, table, directory]);
}

function directoryEntry(name: string, type: number): Buffer {
  const entry = Buffer.alloc(128);
  const letters = Buffer.from(`${name}\0`, 'utf16le');
  letters.copy(entry);
  entry.writeUInt16LE(letters.length, 64);
  entry[66] = type;
  for (const link of [68, 72, 76]) entry.writeUInt32LE(FREE, link);
  entry.writeUInt32LE(END, 116);
  return entry;
}
