import type { Veto } from '#core/scheme/schema.ts';
import type { ReportModel } from '../../model.ts';
import { rankedUnits } from './ranked-units.ts';

/** A veto and the ranked units that it stands against, by rank. */
export interface VetoFigure {
  readonly veto: Veto;
  readonly units: readonly string[];
}

/** The vetoes of the scheme that stand against a ranked unit, in the scheme's order. */
export function vetoFigures(model: ReportModel): readonly VetoFigure[] {
  const unitsOf = Map.groupBy(model.unitVetoes, (row) => row.veto_code);
  const ranked = rankedUnits(model);
  return model.scheme.vetoes.flatMap((veto): VetoFigure[] => {
    const codes = new Set(unitsOf.get(veto.code)?.map((row) => row.unit_code));
    const units = ranked.filter(({ code }) => codes.has(code)).map(({ name }) => name);
    return units.length === 0 ? [] : [{ veto, units }];
  });
}
