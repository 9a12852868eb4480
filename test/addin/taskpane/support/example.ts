import { exampleDocument } from '../../../support/example-scheme.ts';
import type { PaneSetup, Put } from './pane-setup.ts';

/** Values of every indicator that must have one. */
const allValues = {
  '1.1.1': 0.9,
  '1.1.2': 25,
  '1.2': { date: '2023-04-11' },
  '2.1': 0,
  '2.2': '1、3',
  '2.3': '好',
  '2.4': 1,
};

/** Two pieces of evidence with the same title, the first cited. */
const evidence: readonly Put[] = [
  { sheet: 'evidence', row: 1, header: '佐证编号', content: 'Z1' },
  { sheet: 'evidence', row: 1, header: '材料名称', content: '出庭台账' },
  { sheet: 'evidence', row: 1, header: '文件或链接', content: 'https://example.org/2023/a.pdf' },
  { sheet: 'evidence', row: 2, header: '佐证编号', content: 'Z2' },
  { sheet: 'evidence', row: 2, header: '材料名称', content: '出庭台账' },
  { sheet: 'scores', row: '1.1.1', header: '佐证编号', content: 'Z1' },
];

/** The example with nothing filled in. */
export const blank: PaneSetup = { scheme: exampleDocument };

/** The example, filled in soundly. */
export const filled: PaneSetup = {
  scheme: exampleDocument,
  values: allValues,
  puts: evidence.filter(({ row }) => row !== 2),
};

/** The example with something wrong in every tab. */
export const faulty: PaneSetup = {
  scheme: exampleDocument,
  values: { '1.1.1': 0.9, '1.1.2': 33, '2.1': 1 },
  puts: [
    ...evidence,
    { sheet: 'scores', row: '2.1', header: '自评得分', content: 0.8 },
    { sheet: 'scores', row: '1.1.2', header: '分值', content: 5 },
    { sheet: 'weights', row: 1, header: '权重', content: 0.09995 },
    { sheet: 'weights', row: 2, header: '权重', content: 0.20005 },
  ],
};
