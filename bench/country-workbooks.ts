import { parseArgs } from 'node:util';
import { makeWorkbooks } from './country/make-workbooks.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    keys: { type: 'boolean', default: false },
    evaluators: { type: 'string', default: '1' },
  },
});
const [folder, count = '2854'] = positionals;
if (folder === undefined) {
  throw new Error('usage: node bench/country-workbooks.ts <dir> [units] [--evaluators N] [--keys]');
}
await makeWorkbooks(folder, Number(count), {
  keys: values.keys,
  evaluators: Number(values.evaluators),
});
