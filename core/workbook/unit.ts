import type { UnitKind } from '#core/scheme/schema.ts';

/** A unit that is evaluated. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly prefecture: string;
  readonly prefectureCode: string;
  readonly province: string;
  readonly provinceCode: string;
}

/** What a workbook says of its unit. */
export type NamedUnit = Pick<Unit, 'code' | 'name' | 'kind' | 'prefecture'>;

/** Units by their codes. */
export function unitsByCode(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** A unit's name with its prefecture before it, as workbooks and receipts write it. */
export function fullName({ prefecture, name }: Pick<Unit, 'prefecture' | 'name'>): string {
  return `${prefecture}${name}`;
}
