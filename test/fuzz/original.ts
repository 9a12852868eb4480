import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file as it was handed in, before anything is done to it. */
export interface Original {
  /** `620102-县区.xlsx`. */
  readonly name: string;
  readonly kind: OriginalKind;
  readonly bytes: Uint8Array;
}

export type OriginalKind = 'workbook' | 'zip' | 'csv';

/** Name of the one that is the workbook of a scheme. */
export const SCHEME_NAME = '方案.xlsx';

const kinds: Readonly<Record<string, OriginalKind>> = {
  '.xlsx': 'workbook',
  '.zip': 'zip',
  '.csv': 'csv',
};

/** The originals in a folder, by name. */
export async function readOriginals(folder: string): Promise<Original[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name,
      kind: kinds[extname(name)] ?? 'workbook',
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
}
