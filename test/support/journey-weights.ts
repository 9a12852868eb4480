import type { OpenedExcel } from './addin-excel.ts';
import type { Official } from './journey-official.ts';

/** A block of the comprehensive assessment; its weight in per cent, as it is typed. */
export interface Block {
  readonly name: string;
  readonly weight: string;
}

/** Adds a block at the end of the table. */
export async function addBlock(
  official: Official,
  { pane }: OpenedExcel,
  { name, weight }: Block,
): Promise<void> {
  await official.pressesButton('增加板块');
  const item = pane.getByRole('listitem', { name: '未命名板块' });
  await official.tabsTo(item.getByRole('textbox', { name: '考核板块' }));
  await official.types(name);
  await official.presses('Tab');
  await official.types(weight);
  await official.presses('Enter');
}

/** Types another weight over that of a block. */
export async function changeWeight(
  official: Official,
  { pane }: OpenedExcel,
  { name, weight }: Block,
): Promise<void> {
  const item = pane.getByRole('listitem', { name, exact: true });
  await official.tabsTo(item.getByRole('textbox', { name: '权重', exact: true }));
  await official.typesOver(weight);
  await official.presses('Enter');
}

/** Whether the share of rule of law is shown in red. */
export function isShareRed({ pane }: OpenedExcel): Promise<boolean> {
  const share = pane.getByRole('tabpanel').getByRole('definition').first();
  return share.locator('strong').evaluate((element) => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(element).color.match(/\d+/g) ?? []
    ).map(Number);
    return red > 2 * green && red > 2 * blue;
  });
}
