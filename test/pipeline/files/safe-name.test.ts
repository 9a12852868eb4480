import { expect, it } from 'vitest';
import { safeName } from '../../../pipeline/files/safe-name.ts';

it.each([
  ['2024年（上半年）', '2024年（上半年）'],
  ['2023/2024', '2023_2024'],
  ['..', '_'],
  ['二期. ', '二期_'],
  ['con', 'con_'],
  ['NUL.2024', 'NUL_.2024'],
  ['控制台con', '控制台con'],
  ['COM¹.txt', 'COM¹_.txt'],
  ['conout$', 'conout$_'],
  ['报表\u202Excod.exe', '报表_xcod.exe'],
  ['甲\uD83D', '甲\uFFFD'],
  ['长'.repeat(200), '长'.repeat(30)],
  [`${'a'.repeat(89)}👩`, 'a'.repeat(89)],
])('the file name of %j is %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});
