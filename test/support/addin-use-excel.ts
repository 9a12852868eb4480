import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';
import { startExcel, type EmulatedExcel, type OpenedExcel } from './addin-excel.ts';

/**
 * An emulated Excel with the built add-in for the tests of a file. The function that it gives opens a
 * workbook; it is closed after its test, in which nothing may have gone wrong unseen.
 */
export function useExcel(): (snapshot: WorkbookSnapshot, locale?: string) => Promise<OpenedExcel> {
  let excel: EmulatedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(() => excel.close());

  return async (snapshot, locale) => {
    const opened = await excel.open(snapshot, locale);
    onTestFinished(async () => {
      await opened.close();
      expect(opened.troubles).toEqual([]);
    });
    return opened;
  };
}
