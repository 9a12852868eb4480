import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/guide-sheet.ts';
import { decodeText } from '../files/decode-text.ts';
import { unitKindNames, unitKindOf } from './unit-kinds.ts';

/** Columns of a list of units, as of the divisions that come with the program. */
const columns = ['code', 'name', 'kind', 'city_code', 'city', 'province_code', 'province'] as const;
type Column = (typeof columns)[number];

/** A list of units as a file holds it: what was read, and every fault with its line. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Reads a CSV of units; `file` is how the findings name it. */
export function readUnits(bytes: Uint8Array, file: string): ReadUnits {
  const records: string[][] = parse(decodeText(bytes), {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [header = [], ...lines] = records;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const place = { file, line: 1 };
    return {
      units: [],
      findings: [finding('units.columns', { columns: missing.join(',') }, place)],
    };
  }
  const seen = new Set<string>();
  const read = lines.map((line, index) => {
    const get = (column: Column) => line[header.indexOf(column)] ?? '';
    return readUnit(get, { file, line: index + 2 }, seen);
  });
  return {
    units: read.flatMap(({ unit }) => unit ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readUnit(
  get: (column: Column) => string,
  place: { file: string; line: number },
  seen: Set<string>,
): { unit: Unit | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const code = get('code');
  const kind = unitKindOf(get('kind'));
  const invalid = (column: Column) =>
    findings.push(finding('units.invalid', { column, found: get(column) }, place));

  if (!/^[0-9A-Za-z]{1,20}$/.test(code)) invalid('code');
  else if (seen.has(code)) findings.push(finding('units.twice', { code }, place));
  seen.add(code);
  if (get('name') === '' || get('name').length > 60) invalid('name');
  if (kind === undefined) invalid('kind');
  if (kind === undefined || findings.length > 0) return { unit: undefined, findings };
  const unit = {
    code,
    name: get('name'),
    kind,
    prefecture: get('city'),
    prefectureCode: get('city_code'),
    province: get('province'),
    provinceCode: get('province_code'),
  };
  return { unit, findings };
}

/** Writes a list of units as a CSV that Excel opens as it is. */
export function writeUnits(units: readonly Unit[]): string {
  return stringify(
    units.map((unit) => [
      unit.code,
      unit.name,
      unitKindNames[unit.kind],
      unit.prefectureCode,
      unit.prefecture,
      unit.provinceCode,
      unit.province,
    ]),
    { header: true, columns: [...columns], bom: true, record_delimiter: '\r\n' },
  );
}
