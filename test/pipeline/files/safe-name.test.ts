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
])('the file name of %j is %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});
