import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { examinationIn, examined } from '../../support/examined.ts';
import { withText } from '../../support/parts.ts';
import { smallRound } from '../../support/small-round.ts';

it('a file that gives rise to findings without end is told of by the first thousand', async () => {
  const round = await smallRound();
  const workbook = await readFile(await round.handIn('620102', '城关区.xlsx'));
  const against = await examinationIn(round.directory);
  const codes = Array.from({ length: 500 }, (_, index) => `x${index}`).join('、');
  const rows = Array.from(
    { length: 300 },
    (_, index) =>
      `<row r="${index + 300}"><c r="A${index + 300}" t="str"><v>Q${index}</v></c><c r="B${index + 300}" t="str"><v>${codes}</v></c></row>`,
  );
  const endless = withText(workbook, /sheet3\.xml$/, (xml) =>
    xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
  );

  const [file] = await examined('城关区.xlsx', endless, round.directory, against);

  expect([file?.state, file?.findings.length]).toEqual(['accepted', 1_001]);
  expect(file?.findings.at(-1)).toMatchObject({
    code: 'file.more-findings',
    severity: 'warning',
    place: { file: '城关区.xlsx' },
  });
});

it('a table of measures with one wrong line after another is told of in the same way', async () => {
  const round = await smallRound();
  const against = await examinationIn(round.directory);
  const lines = Array.from({ length: 1_500 }, (_, index) => `9${index},1.1.1,1`);
  const csv = ['unit_code,indicator_code,value', ...lines].join('\n');

  const [file] = await examined('测评.csv', Buffer.from(csv), round.directory, against);

  expect([file?.state, file?.findings.length]).toEqual(['returned', 1_001]);
  expect(file?.findings.at(-1)).toMatchObject({
    code: 'file.more-findings',
    severity: 'error',
    parameters: { count: 500 },
  });
});
