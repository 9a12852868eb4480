import type { Unit } from '#core/workbook/unit.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { CollectedFile } from './collected.ts';
import { unitNamedBy } from './named-unit.ts';

/** What tells a file from others before anything in it is read. */
export type FileMark = Pick<CollectedFile, 'file' | 'sha256' | 'bytes'>;

/** A file of which nothing is taken but its name, with what was found. */
export function rejected(
  { file, sha256, bytes }: FileMark,
  units: ReadonlyMap<string, Unit>,
  findings: readonly Finding[] = [],
): CollectedFile {
  return {
    sha256,
    file,
    bytes,
    state: 'rejected',
    unit: unitNamedBy(file, units)?.code,
    stage: undefined,
    evaluator: undefined,
    verified: false,
    submission: undefined,
    measures: [],
    findings: findings.map((item) => ({ ...item, place: { ...item.place, file } })),
  };
}
