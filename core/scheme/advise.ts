import { percent, round, type Decimal } from '#core/decimal.ts';
import { adviseLeaf } from './advise-leaf.ts';
import { compositionOf } from './composition.ts';
import { fault, type SchemeFault } from './fault.ts';
import { followUpMeasures, unitKinds, type UnitKind } from './schema.ts';
import { leavesFor, ofType, pointsOf, type Scheme } from './scheme.ts';
import { writtenLeaves } from './written.ts';

/**
 * What is legal in a scheme and unwise, at paths into it as written: all of it at once. Nothing of it
 * keeps the scheme from being used.
 */
export function adviseScheme(scheme: Scheme): SchemeFault[] {
  const paths = writtenLeaves(scheme.written).map(({ path }) => path);
  return [
    ...replacingItself(scheme),
    ...earlyEvaluation(scheme),
    ...unwiseBonus(scheme, paths),
    ...praisedAndMarked(scheme),
    ...judgedMuch(scheme),
    ...thinKinds(scheme),
    ...sameNames(scheme, paths),
    ...scheme.leaves.flatMap((leaf, index) => adviseLeaf(scheme, leaf, paths[index] ?? [])),
  ];
}

type Paths = readonly (readonly PropertyKey[])[];

function replacingItself({ id, replaces }: Scheme): SchemeFault[] {
  return replaces === id ? [fault('scheme.replaces-itself', { code: id }, ['replaces'])] : [];
}

function earlyEvaluation({ period, evaluationDate }: Scheme): SchemeFault[] {
  if (evaluationDate >= period.start) return [];
  return [fault('scheme.evaluation-early', {}, ['evaluationDate'])];
}

function unwiseBonus({ leaves, bonusCap }: Scheme, paths: Paths): SchemeFault[] {
  const bonus = ofType(leaves, 'bonus');
  const [first] = bonus;
  if (first && bonusCap.isZero()) {
    const path = paths[leaves.indexOf(first)] ?? [];
    return [fault('scheme.bonus-idle', { count: bonus.length }, path)];
  }
  const reach = pointsOf(bonus);
  if (!bonusCap.greaterThan(reach)) return [];
  const parameters = { maximum: bonusCap.toString(), reach: reach.toString() };
  return [fault('scheme.bonus-cap-unreachable', parameters, ['bonusCap'])];
}

/** Where even units of the best grade may be marked. */
function praisedAndMarked({ followUp, grades }: Scheme): SchemeFault[] {
  const [best, next] = grades;
  if (best === undefined || next === undefined) return [];
  return followUpMeasures.flatMap((measure) => {
    const below = followUp?.[measure]?.below;
    if (!below?.greaterThan(best.from)) return [];
    const { name: grade, from } = best;
    const parameters = { measure, below: below.toString(), grade, from: from.toString() };
    return [fault('scheme.follow-up-praised', parameters, ['followUp', measure, 'below'])];
  });
}

function judgedMuch(scheme: Scheme): SchemeFault[] {
  const { judged } = compositionOf(scheme);
  if (!judged.times(3).greaterThan(scheme.total)) return [];
  const share = percent(round(judged.dividedBy(scheme.total), 3));
  return [fault('scheme.judged-much', { share }, ['indicators'])];
}

/** County-level kinds are evaluated together; a scheme for departments is another thing. */
const countyKinds: readonly UnitKind[] = unitKinds.filter((kind) => kind !== 'department');

function thinKinds(scheme: Scheme): SchemeFault[] {
  const named = new Set(scheme.leaves.flatMap((leaf) => leaf.appliesTo ?? []));
  const meant = [countyKinds, ['department'] as const].filter((kinds) =>
    kinds.some((kind) => named.has(kind)),
  );
  return meant.flat().flatMap((kind) => {
    const points = basePoints(scheme, kind);
    if (!points.times(2).lessThan(scheme.total)) return [];
    const parameters = { points: points.toString(), total: scheme.total.toString() };
    return [fault('scheme.kind-thin', { unitKind: kind, ...parameters }, ['indicators'])];
  });
}

function basePoints(scheme: Scheme, kind: UnitKind): Decimal {
  return pointsOf(ofType(leavesFor(scheme, kind), 'base'));
}

function sameNames({ leaves }: Scheme, paths: Paths): SchemeFault[] {
  return leaves.flatMap(({ code, name }, index) => {
    const earlier = leaves.find((leaf) => leaf.name === name);
    if (earlier === undefined || earlier.code === code) return [];
    const parameters = { code, name, first: earlier.code };
    return [fault('scheme.leaf-same-name', parameters, [...(paths[index] ?? []), 'name'])];
  });
}
