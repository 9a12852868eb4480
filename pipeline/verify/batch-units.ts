import { relative } from 'node:path';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { originalOf } from '../archive/original-of.ts';
import { originalPath } from '../archive/original-path.ts';
import { readUnits } from '../workspace/units.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A list of units; a finding where it is not the one that was asked for. */
export interface BatchUnits {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** The list of units that files were held against, by its hash; today's where the archive lacks it. */
export async function batchUnits(
  { directory, units: now }: Workspace,
  sha256: string,
): Promise<BatchUnits> {
  const { bytes } = await originalOf(directory, sha256, '.csv');
  const file = relative(directory, originalPath(directory, sha256, '.csv'));
  if (bytes === undefined) {
    return { units: now, findings: [finding('archive.units-missing', {}, { file })] };
  }
  return readUnits(bytes, file);
}
