import type { Look } from './look.ts';

/**
 * The look of a chart that is printed: no two tones are near in lightness, so that they differ on a
 * black and white printer too. The font is the first of the list that a machine has.
 */
export const printLook: Look = {
  ink: '#1c2330',
  line: '#aab2bd',
  paper: '#ffffff',
  accent: '#1f4e79',
  beside: '#76828f',
  pale: '#d5dde6',
  fall: '#d0722b',
  tones: ['#173f5f', '#2f7ca3', '#86b6cf', '#f2cf8d', '#fdf1e3'],
  heat: ['#6b1f04', '#a8431a', '#d97430', '#f2a765', '#fad3a4', '#fff2e0'],
  darkHeat: 2,
  font: [
    'Microsoft YaHei',
    '微软雅黑',
    'PingFang SC',
    'Noto Sans CJK SC',
    'Noto Sans SC',
    'Source Han Sans SC',
    'Source Han Sans CN',
    'WenQuanYi Micro Hei',
    'SimHei',
    '黑体',
    'Noto Serif CJK SC',
    'SimSun',
    '宋体',
    'sans-serif',
  ]
    .map((family) => (family === 'sans-serif' ? family : `'${family}'`))
    .join(', '),
};
