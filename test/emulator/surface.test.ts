import { expect, it } from 'vitest';
import { bookFrom } from '../../emulator/model/from-snapshot.ts';
import { AppRuntimeService } from '../../emulator/objects/app-runtime-service.ts';
import { Workbook } from '../../emulator/objects/workbook.ts';
import { membersOf } from '../../emulator/wire/members.ts';
import { References } from '../../emulator/wire/references.ts';
import { sheet } from './support/excel.ts';
import { surfaceOf } from './support/surface.ts';

const book = bookFrom({ name: '评分表.xlsx', sheets: [sheet('表')] });
const workbook = new Workbook(book, new References());
const worksheet = workbook.Worksheets.GetActiveWorksheet();
const range = worksheet.GetCell(0, 0);
const objects = [
  workbook,
  workbook.Application,
  workbook.Worksheets,
  worksheet,
  worksheet.Protection,
  range,
  range.Format,
  range.Format.Fill,
  range.Format.Font,
  range.Format.Protection,
  new AppRuntimeService(() => undefined),
];

it.each(objects.map((object) => [object.constructor.name, object] as const))(
  'gives %s no member that office.js does not know',
  (name, object) => {
    const surface = surfaceOf(name);
    const members = [...membersOf(object)];
    const properties = members.filter(([, { value }]) => value === undefined);
    const methods = members.filter(([, { value }]) => value !== undefined);
    expect([...surface.properties]).toEqual(
      expect.arrayContaining(properties.map(([member]) => member)),
    );
    expect([...surface.methods]).toEqual(expect.arrayContaining(methods.map(([member]) => member)));
    expect(members).not.toEqual([]);
  },
);
