import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { issueReviews, issueWorkbooks } from './measures/issue-workbooks.ts';
import { readWorkbook } from './measures/read-workbook.ts';
import { showPane } from './measures/show-pane.ts';
import { understandWorkbook } from './measures/understand-workbook.ts';
import { writeUnitCards } from './measures/write-unit-cards.ts';
import { putResults } from './put-results.ts';
import { scaleTables } from './scale/scale-tables.ts';
import { table } from './table.ts';
import { versions } from './versions.ts';

const groups = [
  readWorkbook,
  issueWorkbooks,
  issueReviews,
  understandWorkbook,
  writeUnitCards,
  showPane,
];
const runs = 30;
const sizes = [100, 1_000, 2_854];

const { values } = parseArgs({
  options: {
    /** Whether the groups alone are timed, without the work at scale. */
    groups: { type: 'boolean', default: false },
    /** Sizes, such as `100,20000`, of which alone the work at scale is timed. */
    units: { type: 'string' },
    /** Most units at which other programs are timed too. */
    'others-up-to': { type: 'string', default: '5000' },
  },
});
const othersUpTo = Number(values['others-up-to']);
const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, ${versions()}`;

if (values.units === undefined) {
  const tables: string[] = [];
  for (const prepare of groups) {
    const group = await prepare();
    tables.push(table(group.title, await measure(group, runs)));
    await group.close?.();
  }
  const command = values.groups ? 'npm run bench -- --groups' : 'npm run bench';
  const intro = `\`${command}\`: ${runs} runs of each after warm-up, on ${machine}.`;
  await putResults('results', [intro, ...tables]);
  if (!values.groups) {
    await putResults('scale', ['`npm run bench`:', ...(await scaleTables(sizes, othersUpTo))]);
  }
} else {
  const { units } = values;
  const command = `npm run bench -- --units ${units} --others-up-to ${othersUpTo}`;
  const tables = await scaleTables(units.split(',').map(Number), othersUpTo);
  await putResults('scale', [`\`${command}\`, on ${machine}.`, ...tables]);
}
