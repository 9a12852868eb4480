import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { issueWorkbooks } from './measures/issue-workbooks.ts';
import { readWorkbook } from './measures/read-workbook.ts';
import { showPane } from './measures/show-pane.ts';
import { understandWorkbook } from './measures/understand-workbook.ts';
import { writeUnitCards } from './measures/write-unit-cards.ts';
import { table } from './table.ts';

const groups = [readWorkbook, issueWorkbooks, understandWorkbook, writeUnitCards, showPane];
const runs = 30;

const readme = join(import.meta.dirname, 'README.md');
const results = /(?<=<!-- results -->\n).*(?=<!-- end of results -->)/s;

const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;

const tables: string[] = [];
for (const prepare of groups) {
  const group = await prepare();
  tables.push(table(group.title, await measure(group, runs)));
  await group.close?.();
}

const text = `\n\`npm run bench\`: ${runs} runs of each after warm-up, on ${machine}.\n\n${tables.join('\n\n')}\n\n`;
console.log(text.trim());

const page = await readFile(readme, 'utf8');
if (!results.test(page)) throw new Error('bench/README.md has lost its marks for the results');
await writeFile(
  readme,
  page.replace(results, () => text),
);
