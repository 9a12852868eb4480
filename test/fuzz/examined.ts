import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import { examine, hashOf, type Examination } from '../../pipeline/collect/examine.ts';
import { ledgerRounds } from '../../pipeline/collect/ledger-rounds.ts';
import { collectLimits } from '../../pipeline/collect/limits.ts';
import { openSource } from '../../pipeline/collect/open-source.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { verifier } from '../../pipeline/workspace/keys.ts';
import { openWorkspace } from '../../pipeline/workspace/workspace.ts';

/** What files are held against in an office. */
export async function examinationIn(office: string): Promise<Examination> {
  const workspace = await openWorkspace(office);
  const { scheme, schemeHash, config, units } = workspace;
  return {
    scheme,
    schemeHash,
    round: config.round,
    units: new Map(units.map((unit) => [unit.code, unit])),
    verify: await verifier(office),
    ledgerRounds: await ledgerRounds(workspace),
    today: '2024-01-06',
    readWorkbook,
  };
}

/** What collecting makes of the bytes of one file, which are put into `folder`. */
export async function examined(
  name: string,
  bytes: Uint8Array,
  folder: string,
  against: Examination,
): Promise<CollectedFile[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const source = { path, name, bytes: bytes.length, modified: 0 };
  const files: CollectedFile[] = [];
  for (const opened of await openSource(source, collectLimits)) {
    files.push(await examine(opened, hashOf(opened), against));
  }
  return files;
}
