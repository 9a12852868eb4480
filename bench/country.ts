import { makeCountry } from './country/make-country.ts';

const [directory, count = '2854'] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: node bench/country.ts <dir> [units]');
await makeCountry(directory, Number(count));
