import { stringify } from 'csv-stringify/sync';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { asTyped, disarmed, OTHER_SEPARATORS } from '../files/disarmed.ts';
import { readCsv, type CsvFault, type CsvLine } from '../files/read-csv.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { unitKindOf } from '../wording/unit-kinds.ts';

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
  const csv = readCsv(bytes, columns);
  if (csv.lines === undefined) {
    return { units: [], findings: [formFault(csv.fault, file)] };
  }
  if (csv.lines.length === 0)
    return { units: [], findings: [finding('units.empty', {}, { file })] };
  const seen = new Set<string>();
  const read = csv.lines.map((line) => readUnit(line, file, seen));
  return {
    units: read.flatMap(({ unit }) => unit ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function formFault(found: CsvFault<string>, file: string): Finding {
  switch (found.kind) {
    case 'missing':
      return finding('units.columns', { columns: found.columns.join(',') }, { file, line: 1 });
    case 'twice':
      return finding('units.column-twice', { column: found.column }, { file, line: 1 });
    case 'quote':
      return finding('units.unreadable', {}, { file, line: found.line });
  }
}

function readUnit(
  { line, get: written }: CsvLine<Column>,
  file: string,
  seen: Set<string>,
): { unit: Unit | undefined; findings: Finding[] } {
  const place = { file, line };
  const findings: Finding[] = [];
  const get = (column: Column) => asTyped(written(column));
  const code = get('code');
  const kind = unitKindOf(get('kind'));
  const invalid = (field: 'code' | 'name' | 'kind') =>
    findings.push(finding('units.invalid', { field, found: get(field) }, place));

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
    units.map((unit) =>
      [
        unit.code,
        unit.name,
        unitKindNames[unit.kind],
        unit.prefectureCode,
        unit.prefecture,
        unit.provinceCode,
        unit.province,
      ].map(disarmed),
    ),
    {
      header: true,
      columns: [...columns],
      bom: true,
      record_delimiter: '\r\n',
      quoted_match: OTHER_SEPARATORS,
    },
  );
}
