import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { ConditionalFormat } from './conditions/conditions.ts';

/** What the server of the demonstration gives. */
export interface Demo {
  readonly snapshot: WorkbookSnapshot;
  readonly formats: readonly ConditionalFormat[];
  /** What to type in a terminal to collect what was downloaded. */
  readonly collectCommand: string;
  /** The calculator's bytes. */
  readonly wasm: ArrayBuffer;
}

export async function loadDemo(): Promise<Demo> {
  const [workbook, wasm] = await Promise.all([get('/workbook.json'), get('/ironcalc.wasm')]);
  const given = (await workbook.json()) as Omit<Demo, 'wasm'>;
  return { ...given, wasm: await wasm.arrayBuffer() };
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
