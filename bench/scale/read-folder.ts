import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readers } from '../readers/readers.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const read = readers.get(name);
if (read === undefined) throw new Error(`no reader ${name}`);
let cells = 0;
for (const file of await readdir(folder)) cells += await read(await readFile(join(folder, file)));
process.stdout.write(`${cells}\n`);
