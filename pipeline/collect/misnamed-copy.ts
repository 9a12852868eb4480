import { finding, type Finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { unitNamedBy } from './named-unit.ts';

/**
 * Tells of a file whose bytes are those of a unit's file that was collected before, and whose name
 * speaks of another unit: `owner` is the code of the former, if there is one.
 */
export function misnamedCopy(
  file: string,
  owner: string | undefined,
  units: ReadonlyMap<string, Unit>,
): Finding[] {
  const issued = units.get(owner ?? '');
  if (issued === undefined) return [];
  const named = unitNamedBy(file, units);
  if (named === undefined || named.code === issued.code) return [];
  const parameters = { named: named.name, issued: issued.name };
  return [finding('identity.other-unit', parameters, { file })];
}
