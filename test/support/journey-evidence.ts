import type { OpenedExcel } from './addin-excel.ts';
import type { Official } from './journey-official.ts';

/** A piece of evidence as it is typed into the form. */
export interface Piece {
  readonly title: string;
  readonly link: string;
  /** The keys of month, day and year, in the order of the field for dates. */
  readonly date: string;
  readonly note: string;
}

/** Registers a piece of evidence for the indicator that the pane shows. */
export async function registerEvidence(
  official: Official,
  { pane }: OpenedExcel,
  { title, link, date, note }: Piece,
): Promise<void> {
  await official.pressesButton('新增佐证');
  await official.tabsToField('材料名称');
  await official.types(title);
  await official.tabsToField('文件或链接');
  await official.types(link);
  await official.tabsTo(pane.getByLabel('形成日期'));
  await official.types(date);
  await official.tabsToField('备注');
  await official.types(note);
  await official.pressesButton('登记');
  await pane.getByRole('list', { name: '已引用的佐证' }).getByText(title).waitFor();
}

/** Cites a registered piece, by its number, for the indicator that the pane shows. */
export async function reuseEvidence(
  official: Official,
  { pane }: OpenedExcel,
  number: string,
): Promise<void> {
  await official.choosesFrom('引用已登记的佐证', number);
  await official.pressesButton('引用');
  await pane.getByRole('list', { name: '已引用的佐证' }).getByText(number).waitFor();
}
