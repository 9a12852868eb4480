/** Why the page is no task pane: not in Excel, or in one that lacks what the add-in needs. */
export type Place = 'elsewhere' | 'old-excel';

/** What is thrown when the page was opened where it cannot work. */
export class WrongPlace extends Error {
  /** What to say of it, Chinese and English, a paragraph each. */
  readonly paragraphs: readonly string[];

  constructor(place: Place) {
    super(place);
    this.name = 'WrongPlace';
    this.paragraphs = wording[place];
  }
}

const wording: Readonly<Record<Place, readonly string[]>> = {
  elsewhere: [
    '这是 Excel 加载项「准绳」的任务窗格，不能单独使用。请在 Excel 中打开填报工作簿，再从功能区「准绳」选项卡打开窗格。',
    'This is the task pane of the Excel add-in Zhunsheng and does not work by itself. Open the workbook in Excel, then the pane from the ribbon tab Zhunsheng.',
  ],
  'old-excel': [
    '本机 Excel 的版本过旧，任务窗格不能运行。填报工作簿不受影响：不用加载项也可以直接在单元格中填报、校验和报送。需要使用任务窗格的，请改用 Microsoft 365、Office 2021 及以上，或网页版 Excel。',
    'This Excel is too old for the task pane. The workbook itself works without the add-in. For the pane, use Microsoft 365, Office 2021 or later, or Excel on the web.',
  ],
};
