export { createCalculator } from '../../../emulator/calculation.ts';
export { WebHost } from '../../../emulator/web-host.ts';
export { WindowsHost } from '../../../emulator/windows-host.ts';
export { workbookFrom } from '../../../emulator/workbook.ts';
