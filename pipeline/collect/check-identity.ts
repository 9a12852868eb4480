import { finding, type Finding } from '#core/findings/finding.ts';
import { guideLabels, stageNames } from '#core/workbook/guide-sheet.ts';
import { guideSays } from '#core/workbook/read-guide.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { alterations } from './alterations.ts';
import type { Examination } from './examination.ts';
import { foreign } from './foreign.ts';
import { placeOf, type Identified } from './identified.ts';
import { issuedAs } from './issued-as.ts';

/** What is to be said of whose workbook it is, and the unit, as far as that can be told. */
export interface IdentityChecked {
  readonly findings: readonly Finding[];
  readonly unit: string | undefined;
}

/**
 * Whether a workbook is of this round, of this edition, and of the unit that it says.
 *
 * A signature that fits another identity than the stated one shows what was changed, cell by cell;
 * without keys the first sheet is all that the hidden one can be held against.
 */
export function checkIdentity(one: Identified, against: Examination): IdentityChecked {
  const { signature, identity: stated } = one.said;
  const { verify } = against;
  if (verify === undefined) {
    const contradicting = contradictions(one);
    if (contradicting.length > 0) {
      return { findings: [...contradicting, ...foreign(one, stated, against)], unit: undefined };
    }
    const findings = [...foreign(one, stated, against), ...alterations(one, stated, against)];
    return { findings, unit: stated.unit };
  }
  if (signature === '') {
    const unsigned = finding('identity.unsigned', {}, placeOf(one, 'signature'));
    return { findings: [...foreign(one, stated, against), unsigned], unit: stated.unit };
  }
  const issued = verify(stated, signature) ? stated : issuedAs(one, against, verify);
  if (issued === undefined) {
    const forged = finding('identity.forged', {}, placeOf(one, 'signature'));
    const findings = [...foreign(one, stated, against), ...contradictions(one), forged];
    return { findings, unit: undefined };
  }
  const findings = [...alterations(one, issued, against), ...foreign(one, issued, against)];
  return { findings, unit: issued.unit };
}

/** Where the first sheet and the hidden one name different workbooks. */
function contradictions({ workbook, said }: Identified): Finding[] {
  const guide = workbook.sheet(sheetNames.guide);
  if (guide === undefined) return [];
  const { unit, round, stage } = said.identity;
  const hidden = { unitCode: unit, round, stage: stageNames[stage] };
  return (['unitCode', 'round', 'stage'] as const).flatMap((key) => {
    const says = guideSays(guide, key);
    if (says === undefined || says.text === '' || says.text === hidden[key]) return [];
    const parameters = { label: guideLabels[key], shown: says.text, hidden: hidden[key] };
    const place = { sheet: guide.name, cell: says.cell };
    return [finding('identity.contradictory', parameters, place)];
  });
}
