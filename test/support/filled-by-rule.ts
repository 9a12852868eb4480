import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import type { Submission } from '#core/workbook/submission.ts';
import { drawAnswers } from '../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../pipeline/simulation/fill-workbook.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { recalculated } from './recalculated.ts';

/** A unit's workbook with every base indicator filled in, as LibreOffice calculates it. */
export interface FilledByRule {
  readonly workbook: RawWorkbook;
  readonly submission: Submission;
}

/** Fills in a scheme's workbook: by `quality` 1 so that each rule gives all its points. */
export async function filledByRule(
  scheme: Scheme,
  kind: UnitKind,
  quality: number,
): Promise<FilledByRule> {
  const unit = {
    code: '100000',
    name: '考评单位',
    kind,
    prefecture: '',
    prefectureCode: '',
    province: '',
    provinceCode: '',
  };
  const identity = {
    schemeId: scheme.id,
    edition: scheme.edition,
    schemeHash: schemeHash(scheme),
    unit: unit.code,
    round: '1',
    stage: 'self',
    evaluator: '1',
  } as const;
  const base = scheme.leaves.filter((leaf) => leaf.type === 'base');
  const answers = drawAnswers({ ...scheme, leaves: base }, kind, quality, seededRandom(1));
  const issued = await writeWorkbook({ scheme, unit, identity, signature: '', simulated: false });
  const filling = { scheme, unit, identity, answers, weight: 0.1, sealed: false };
  const workbook = await recalculated(await fillWorkbook(issued, filling));
  return { workbook, submission: readSubmission(workbook, { scheme, identity, unit, seal: '' }) };
}
