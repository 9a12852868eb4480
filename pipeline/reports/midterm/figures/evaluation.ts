import { keysOf } from '#core/keys.ts';
import { ofType, type Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { ReportModel } from '../../model.ts';
import { hasPrefecture } from '../place-name.ts';
import { unitLabels } from '../unit-labels.ts';

/** What was evaluated, and whom. */
export interface EvaluationFigures {
  readonly scheme: Scheme;
  readonly round: string;
  readonly chapters: number;
  readonly baseLeaves: number;
  readonly bonusLeaves: number;
  readonly deductionLeaves: number;
  readonly units: number;
  /** Kinds that there are units of. */
  readonly kinds: readonly { readonly kind: UnitKind; readonly units: number }[];
  readonly provinces: number;
  /** Prefectures, and how many units stand under their province alone. */
  readonly prefectures: readonly string[];
  readonly direct: number;
  /** By name, in order of code. */
  readonly names: readonly string[];
}

/** What was evaluated, by the scheme, and whom, by the list of units. */
export function evaluationFigures(model: ReportModel): EvaluationFigures {
  const { scheme, rankings } = model;
  const ofKind = Map.groupBy(rankings, (row) => row.kind);
  const labels = unitLabels(model);
  return {
    scheme,
    round: model.round,
    chapters: scheme.branches.filter((branch) => branch.level === 1).length,
    baseLeaves: ofType(scheme.leaves, 'base').length,
    bonusLeaves: ofType(scheme.leaves, 'bonus').length,
    deductionLeaves: ofType(scheme.leaves, 'deduction').length,
    units: rankings.length,
    kinds: keysOf(unitKindNames).flatMap((kind) => {
      const units = ofKind.get(kind)?.length ?? 0;
      return units === 0 ? [] : [{ kind, units }];
    }),
    provinces: new Set(rankings.map((row) => row.province)).size,
    prefectures: [...new Set(rankings.filter(hasPrefecture).map((row) => row.prefecture))],
    direct: rankings.filter((row) => !hasPrefecture(row)).length,
    names: [...labels].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name),
  };
}
