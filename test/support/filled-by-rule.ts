import type { Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import type { Submission } from '#core/workbook/submission.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { drawAnswers } from '../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../pipeline/simulation/fill-workbook.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { identityOf } from './identity-of.ts';
import { allRecalculated } from './recalculated.ts';

const UNIT = '100000';

/** A unit's workbook with every base indicator filled in, as LibreOffice calculates it. */
export interface FilledByRule {
  readonly workbook: RawWorkbook;
  readonly submission: Submission;
}

/** How a workbook is filled in: by `quality` 1 so that each rule gives all its points. */
export interface FilledAs {
  readonly kind: UnitKind;
  readonly quality: number;
}

/** Fills in workbooks of a scheme, in the order of `cases`. */
export async function filledByRule(
  scheme: Scheme,
  cases: readonly FilledAs[],
): Promise<FilledByRule[]> {
  const filled = await Promise.all(cases.map((one) => fill(scheme, one)));
  const workbooks = await allRecalculated(filled);
  const identity = identityOf(scheme, UNIT);
  return cases.flatMap(({ kind }, index) => {
    const workbook = workbooks[index];
    if (workbook === undefined) return [];
    const expected = { scheme, identity, unit: unitOf(kind), seal: '' };
    return [{ workbook, submission: readSubmission(workbook, expected) }];
  });
}

async function fill(scheme: Scheme, { kind, quality }: FilledAs): Promise<Uint8Array> {
  const unit = unitOf(kind);
  const identity = identityOf(scheme, UNIT);
  const base = scheme.leaves.filter((leaf) => leaf.type === 'base');
  const answers = drawAnswers({ ...scheme, leaves: base }, kind, quality, seededRandom(1));
  const issued = await writeWorkbook({ scheme, unit, identity, signature: '', simulated: false });
  return fillWorkbook(issued, { scheme, unit, identity, answers, weight: 0.1, sealed: false });
}

function unitOf(kind: UnitKind): Unit {
  return {
    code: UNIT,
    name: '考评单位',
    kind,
    prefecture: '',
    prefectureCode: '',
    province: '',
    provinceCode: '',
  };
}
