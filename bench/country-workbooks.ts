import { parseArgs } from 'node:util';
import { makeWorkbooks } from './country/make-workbooks.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: 'boolean', default: false } },
});
const [folder, count = '2854'] = positionals;
if (folder === undefined) {
  throw new Error('usage: node bench/country-workbooks.ts <dir> [units] [--keys]');
}
await makeWorkbooks(folder, Number(count), values.keys);
