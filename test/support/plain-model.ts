import type { UnitKind } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import {
  reportModel,
  type DetailedModel,
  type DetailedRows,
} from '../../pipeline/reports/model.ts';
import { exampleContext } from './report-model.ts';
import { reportRows, type Entry } from './report-rows.ts';

/** What a unit of a plain round did; without `points` it handed nothing in. */
export interface PlainUnit extends Partial<Omit<Entry, 'unit' | 'scores'>> {
  readonly name: string;
  readonly kind?: UnitKind;
  readonly prefecture?: string;
  readonly province?: string;
  /** Of the scheme's leaves, in its order. */
  readonly points?: readonly number[];
}

/** The report model of units with a scheme, nothing found and nothing before; `more` replaces rows. */
export function plainModel(
  scheme: Scheme,
  units: readonly PlainUnit[],
  more: Partial<DetailedRows> = {},
): DetailedModel {
  const entries = units.map((unit, index) => entryOf(scheme, unit, index));
  return reportModel(
    { ...reportRows(scheme, entries), ...more },
    {
      ...exampleContext,
      scheme,
      units: entries.map((entry) => entry.unit),
      round: '2023',
      simulated: false,
      signed: true,
    },
  );
}

function entryOf(
  scheme: Scheme,
  { name, kind = 'county', prefecture = '兰州市', province = '甘肃省', points, ...more }: PlainUnit,
  index: number,
): Entry {
  const code = String(620_101 + index);
  const [prefectureCode, provinceCode] = ['620100', '620000'];
  return {
    unit: { code, name, kind, prefecture, prefectureCode, province, provinceCode },
    status: points === undefined ? 'missing' : 'accepted',
    scores: Object.fromEntries(
      scheme.leaves.map((leaf, at) => [leaf.code, String(points?.[at] ?? 0)]),
    ),
    ...more,
  };
}
