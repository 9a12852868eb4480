import { expect, it } from 'vitest';
import { hostileInbox, soundOnes } from '../../support/hostile-inbox.ts';
import type { PackedEntry } from '../../support/pack-zip.ts';
import { withEntries } from '../../support/parts.ts';

const cutOff = '文件不完整或者已经损坏';
const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The parts of a workbook of ours that are read. */
const readParts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/worksheets/sheet3.xml',
  'xl/worksheets/sheet4.xml',
  'xl/worksheets/sheet5.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];
/** Those that say nothing of what was filled in. */
const otherParts = ['xl/theme/theme1.xml', 'docProps/app.xml', 'docProps/core.xml'];

/** What may have happened to a part on its way, and what is told of one that is read. */
const mishaps: readonly {
  readonly what: string;
  readonly happens: (part: PackedEntry) => PackedEntry[];
  readonly told: (part: string) => string;
}[] = [
  { what: '缺', happens: () => [], told: (part) => `rejected file.part-missing ${part}` },
  {
    what: '短',
    happens: (part) => [{ ...part, content: part.content.subarray(0, -20) }],
    told: (part) => `rejected file.part-damaged ${part} xml`,
  },
  {
    what: '空',
    happens: (part) => [{ ...part, content: new Uint8Array() }],
    told: (part) => `rejected file.part-damaged ${part} xml`,
  },
  {
    what: '错',
    happens: (part) => [{ ...part, says: { crc: 1 } }],
    told: (part) => `rejected file.part-damaged ${part} content`,
  },
];

function nameOf(part: string, what: string): string {
  return `${part.replaceAll('/', '·')}${what}.xlsx`;
}

it('a workbook that was cut off, or a part of which is missing or damaged, is told of', async () => {
  const inbox = await hostileInbox();
  const { sound } = inbox;
  const cut = tenths.map((tenth) => [
    `截断${tenth}.xlsx`,
    sound.subarray(0, Math.floor((sound.length * tenth) / 10)),
  ]);
  const broken = [...readParts, ...otherParts].flatMap((part) =>
    mishaps.map(({ what, happens }) => [
      nameOf(part, what),
      withEntries(sound, (entry) => (entry.name === part ? happens(entry) : entry)),
    ]),
  );
  await inbox.put(Object.fromEntries([...cut, ...broken]));

  expect(await inbox.collect()).toEqual({
    ...soundOnes,
    '截断0.xlsx': 'rejected file.empty',
    ...Object.fromEntries(
      tenths.slice(1).map((tenth) => [`截断${tenth}.xlsx`, `rejected file.unreadable ${cutOff}`]),
    ),
    ...Object.fromEntries(
      readParts.flatMap((part) =>
        mishaps.map(({ what, told }) => [nameOf(part, what), told(part)] as const),
      ),
    ),
    ...Object.fromEntries(
      otherParts.flatMap((part) => mishaps.map(({ what }) => [nameOf(part, what), 'accepted'])),
    ),
  });
});
