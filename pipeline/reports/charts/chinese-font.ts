import { fontOptions } from './font-options.ts';

/** Whether charts can be drawn on this machine: without a Chinese font their labels would be empty. */
export function hasChineseFont(): boolean {
  return fontOptions() !== undefined;
}
