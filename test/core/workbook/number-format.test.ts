import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { numberFormat } from '#core/workbook/number-format.ts';

const number = (value: number): Cell => ({ type: 'number', value });
const day: Cell = { type: 'date', value: '2023-04-05' };
const text: Cell = { type: 'text', value: '否' };

describe('a number format under which whatever is held is seen', () => {
  it.each([
    // Of the workbooks themselves.
    'General',
    '',
    '0.00####',
    'yyyy-mm-dd',
    '@',
    // Of spreadsheets: numbers, accounts, money, colours, locales.
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0_ ',
    '0.00_ ',
    '0.00_ ;[Red]-0.00\\ ',
    '0.00;[Red]0.00',
    '0.00_);\\(0.00\\)',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '_ ¥* #,##0_ ;_ ¥* \\-#,##0_ ;_ ¥* "-"_ ;_ @_ ',
    '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
    '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)',
    '[$€-2]\\ #,##0.00',
    '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
    '"¥"#,##0.00;"¥"\\-#,##0.00',
    '[$¥-804]#,##0.00;[RED]-[$¥-804]#,##0.00',
    '[$-804]General',
    '[DBNum1][$-804]General',
    '[NatNum1]0',
    'G/通用格式',
    'GENERAL',
    '[Blue]0.0;[Red]-0.0',
    '[颜色10]0.0',
    '0.00E+00',
    '##0.0E+0',
    '# ?/?',
    '# ??/??',
    '0.00_ ;@',
    '00000',
    '+0;-0;0',
    // With the unit beside the number.
    '0"分"',
    '0.0\\ "件"',
    '0项',
    // Days.
    'yyyy/m/d',
    'yyyy/m/d;@',
    'yyyy\\-mm\\-dd',
    'yyyy\\-mm\\-dd;@',
    'YYYY-MM-DD',
    'yyyy"年"m"月"d"日"',
    'yyyy年m月d日',
    'yyyy"年"m"月";@',
    'm"月"d"日"',
    'm/d/yy h:mm',
    'yyyy/m/d\\ h:mm:ss.0',
    'yyyy/m/d h:mm AM/PM',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-804]yyyy"年"m"月"d"日" aaaa',
    'd-mmm-yy',
    'dd/mm/yyyy',
    'yyyy.m.d',
    'e"年"m"月"d"日"',
  ])('%s', (code) => {
    expect(numberFormat(code)).toMatchObject({ code, isPlain: true });
  });
});

describe('a number format under which', () => {
  it.each([
    { code: '0%', cell: number(0.95), seen: 'hundredfold' },
    { code: '0.00##%', cell: number(0.95), seen: 'hundredfold' },
    { code: '[Red][<0.9]0%;0%', cell: number(0.95), seen: 'hundredfold' },
    { code: '0%%', cell: number(0.95), seen: 'otherwise' },
    { code: '0"%"', cell: number(0.95), seen: 'otherwise' },
    { code: '0\\%', cell: number(0.95), seen: 'otherwise' },
    { code: '"95"', cell: number(2), seen: 'otherwise' },
    { code: '\\9\\5', cell: number(2), seen: 'otherwise' },
    { code: '"95', cell: number(2), seen: 'otherwise' },
    { code: '0"0"', cell: number(2), seen: 'otherwise' },
    { code: '9', cell: number(2), seen: 'otherwise' },
    { code: '0\\.0', cell: number(95), seen: 'otherwise' },
    { code: '"1"0', cell: number(2), seen: 'otherwise' },
    { code: '*90', cell: number(2), seen: 'otherwise' },
    { code: '0,', cell: number(2), seen: 'otherwise' },
    { code: '0,.00', cell: number(2), seen: 'otherwise' },
    { code: '#,##0,', cell: number(2), seen: 'otherwise' },
    { code: '0"万"', cell: number(2), seen: 'otherwise' },
    { code: '0"k"', cell: number(2), seen: 'otherwise' },
    { code: '0"O"', cell: number(2), seen: 'otherwise' },
    { code: '0"①"', cell: number(2), seen: 'otherwise' },
    { code: '[$1]0', cell: number(2), seen: 'otherwise' },
    { code: '-0', cell: number(2), seen: 'otherwise' },
    { code: '(0)', cell: number(2), seen: 'otherwise' },
    { code: '"是"', cell: number(2), seen: 'otherwise' },
    { code: ';;;', cell: number(2), seen: 'otherwise' },
    { code: ';-0', cell: number(2), seen: 'otherwise' },
    { code: ';;;', cell: text, seen: 'otherwise' },
    { code: '0;-0;0;"是"', cell: text, seen: 'otherwise' },
    { code: '0;-0;0;"是"', cell: number(2), seen: 'itself' },
    { code: '"不"@', cell: text, seen: 'otherwise' },
    { code: '0;"是"@', cell: text, seen: 'otherwise' },
    { code: '0.00;-0.00;', cell: number(2), seen: 'itself' },
    { code: '0.00;-0.00;', cell: number(0), seen: 'otherwise' },
    { code: '0.00;-0.00;"5"', cell: number(0), seen: 'otherwise' },
    { code: '#', cell: number(2), seen: 'itself' },
    { code: '#', cell: number(0), seen: 'otherwise' },
    { code: '0;0', cell: number(-2), seen: 'otherwise' },
    { code: '0;0', cell: number(2), seen: 'itself' },
    { code: '[=2]"5";0', cell: number(2), seen: 'otherwise' },
    { code: '[=2]"5";0', cell: number(3), seen: 'itself' },
    { code: '[>=60][Blue]0;[Red]0', cell: number(59), seen: 'itself' },
    { code: '[<1]0', cell: number(2), seen: 'otherwise' },
    { code: '[h]', cell: number(2), seen: 'otherwise' },
    { code: 'h', cell: number(0.5), seen: 'otherwise' },
    { code: 'h:mm', cell: number(0.5), seen: 'otherwise' },
    { code: 'd', cell: day, seen: 'otherwise' },
    { code: 'h:mm:ss', cell: day, seen: 'otherwise' },
    { code: '"2023-04-01"', cell: day, seen: 'otherwise' },
    { code: 'yyyy-mm-"01"', cell: day, seen: 'otherwise' },
    { code: 'yyyy-mm-0d', cell: day, seen: 'otherwise' },
    { code: 'yyyy-dd-mm', cell: day, seen: 'otherwise' },
    { code: 'd"月"m"日"', cell: day, seen: 'otherwise' },
    { code: '[$-130000]yyyy/m/d', cell: day, seen: 'otherwise' },
    { code: 'bbbb/m/d', cell: day, seen: 'otherwise' },
    { code: '0'.repeat(256), cell: number(2), seen: 'otherwise' },
  ])('$code shows $cell.value as $seen', ({ code, cell, seen }) => {
    const format = numberFormat(code);

    expect(format.seen(cell)).toBe(seen);
    expect(format.isPlain).toBe(false);
  });
});
