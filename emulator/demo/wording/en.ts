import type { Words } from './words.ts';

export const en: Words = {
  title: 'Zhunsheng add-in demonstration',
  banner: 'A demonstration, not Excel',
  bannerNote:
    'At the left an emulated sheet, at the right the real task pane. What you enter stays on this machine and is gone when the demonstration ends.',
  ribbon: {
    tab: 'Zhunsheng',
    pane: 'Open pane',
    nextOpen: 'Next open',
    check: 'Check',
    seal: 'Seal',
  },
  switches: { language: 'Language', theme: 'Theme', light: 'Light', dark: 'Dark' },
  download: {
    button: 'Download workbook',
    saved:
      'The workbook has been downloaded. The demonstration keeps a copy: while it runs, collect it from another terminal with',
    collect: 'Command to collect',
    copy: 'Copy command',
    copied: 'Copied',
    close: 'Close',
    failed: (detail) =>
      `The workbook could not be made: ${detail}. What you entered is kept; try again.`,
  },
  layout: {
    pane: 'Zhunsheng task pane',
    closePane: 'Close pane',
    splitter: 'Width of the task pane',
  },
  grid: {
    name: 'Workbook',
    cell: 'Cell',
    formula: 'Formula bar',
    sheets: 'Sheets',
    choices: 'Choices',
    editor: 'Cell being edited',
    locked: 'This cell is protected and cannot be changed. Cells to fill in are pale blue-green.',
    refused: 'This cell does not accept that.',
  },
  failed: (detail) => `The demonstration could not be opened: ${detail}`,
};
