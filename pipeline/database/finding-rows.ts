import { describe } from '#core/findings/describe.ts';
import type { FileSummary } from '../collect/collected.ts';
import type { RawRow } from './schema.ts';

/** What was found in a file, in words, as rows of `raw_findings`; `sequence` is its number. */
export function findingRows({ findings }: FileSummary, sequence: bigint): RawRow<'raw_findings'>[] {
  return findings.map((finding, position) => {
    const { severity, code, parameters, place } = finding;
    return {
      sequence,
      position,
      severity,
      code,
      sheet: place.sheet ?? '',
      // Where a line of a CSV stands when it is opened as a sheet.
      cell: place.cell ?? (place.line === undefined ? '' : `A${place.line}`),
      ...describe(finding),
      parameters: JSON.stringify(parameters),
    };
  });
}
