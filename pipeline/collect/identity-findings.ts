import { finding, type Finding } from '#core/findings/finding.ts';
import { canonicalScheme, textHash } from '#core/scheme/hash.ts';
import type { RawSheet, RawWorkbook } from '#core/workbook/cells.ts';
import { guideLabels, stageNames, type GuideKey } from '#core/workbook/guide-sheet.ts';
import { hiddenCells } from '#core/workbook/hidden-sheet.ts';
import { identityKeys, type Identity, type IdentitySheet } from '#core/workbook/identity.ts';
import { guideSays } from '#core/workbook/read-guide.ts';
import { schemeAlterations } from '#core/workbook/scheme-alterations.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Examination } from './examine.ts';
import { issuedAs } from './issued-as.ts';
import { unitNamedBy } from './named-unit.ts';

/** A workbook whose hidden sheet was read. */
export interface Identified {
  readonly file: string;
  readonly workbook: RawWorkbook;
  readonly hidden: RawSheet;
  readonly said: IdentitySheet;
}

/**
 * Whether a workbook is of this round, of this edition, and of the unit that it says.
 *
 * A signature that fits another identity than the stated one shows what was changed, cell by cell;
 * without keys the first sheet is all that the hidden one can be held against.
 */
export function identityFindings(one: Identified, against: Examination): Finding[] {
  const { signature, identity: stated } = one.said;
  const { verify } = against;
  if (verify === undefined) {
    const findings = [...contradictions(one), ...foreign(one, stated, against)];
    return [...findings, ...mislabelled(one, stated, against)];
  }
  if (signature === '') {
    const unsigned = finding('identity.unsigned', {}, { sheet: one.hidden.name });
    return [...foreign(one, stated, against), unsigned];
  }
  const issued = verify(stated, signature)
    ? stated
    : issuedAs(stated, signature, hintsOf(one, against), verify);
  if (issued === undefined) {
    const forged = finding('identity.forged', {}, placeOf(one, 'signature'));
    return [...foreign(one, stated, against), ...contradictions(one), forged];
  }
  return [
    ...altered(one, stated, issued),
    ...foreign(one, issued, against),
    ...mislabelled(one, issued, against),
  ];
}

function hintsOf({ said, workbook, file }: Identified, against: Examination) {
  const guide = workbook.sheet(sheetNames.guide);
  const shown = (key: GuideKey) => (guide === undefined ? [] : [guideSays(guide, key)]);
  const named = unitNamedBy(file, against.units);
  return {
    schemeHash: [against.schemeHash, textHash(said.scheme)],
    unit: [...shown('unitCode'), ...(named === undefined ? [] : [named.code])],
    round: [against.round, ...shown('round')],
    evaluator: shown('evaluator'),
  };
}

/** Parts that say otherwise than what the office signed. */
function altered(one: Identified, stated: Identity, issued: Identity): Finding[] {
  const signed = ['schemeHash', 'unit', 'round', 'stage', 'evaluator'] as const;
  return signed
    .filter((key) => stated[key] !== issued[key])
    .map((key) => alteration(one, key, stated[key], issued[key]));
}

/** Name and edition of the scheme, and the unit's name, which no signature covers. */
function mislabelled(one: Identified, identity: Identity, against: Examination): Finding[] {
  if (identity.schemeHash !== against.schemeHash) return [];
  const { id: schemeId, edition } = against.scheme;
  const issued = { schemeId, edition };
  return (['schemeId', 'edition'] as const)
    .filter((key) => one.said.identity[key] !== issued[key])
    .map((key) => alteration(one, key, one.said.identity[key], issued[key]));
}

function alteration(
  one: Identified,
  key: keyof typeof identityKeys,
  found: string,
  expected: string,
): Finding {
  return finding(
    'identity.altered',
    { key: identityKeys[key], found, expected },
    placeOf(one, key),
  );
}

/** Where the first sheet and the hidden one name different workbooks. */
function contradictions({ workbook, said }: Identified): Finding[] {
  const guide = workbook.sheet(sheetNames.guide);
  if (guide === undefined) return [];
  const { unit, round, stage } = said.identity;
  const hidden = { unitCode: unit, round, stage: stageNames[stage] };
  return (['unitCode', 'round', 'stage'] as const).flatMap((key) => {
    const shown = guideSays(guide, key);
    if (shown === '' || shown === hidden[key]) return [];
    const parameters = { label: guideLabels[key], shown, hidden: hidden[key] };
    return [finding('identity.contradictory', parameters, { sheet: guide.name })];
  });
}

/** Whether it belongs to another round, another scheme or another unit. */
function foreign(one: Identified, identity: Identity, against: Examination): Finding[] {
  const { said, hidden, file } = one;
  const findings: Finding[] = [];
  if (identity.round !== against.round) {
    const parameters = { found: identity.round, expected: against.round };
    findings.push(finding('identity.other-round', parameters, placeOf(one, 'round')));
  }
  const { id: schemeId, edition } = against.scheme;
  const expected = { schemeId, edition, schemeHash: against.schemeHash };
  if (identity.schemeHash !== against.schemeHash) {
    const parameters = differing(identity, expected);
    findings.push(finding('identity.other-scheme', parameters, placeOf(one, 'schemeHash')));
  }
  const sameName = identity.schemeId === schemeId && identity.edition === edition;
  const issued = canonicalScheme(against.scheme);
  const isOurs = said.scheme === issued;
  if (!isOurs && (sameName || identity.schemeHash === against.schemeHash)) {
    findings.push(...schemeAlterations(hidden, said.scheme, issued));
  }
  const unit = against.units.get(identity.unit);
  if (unit === undefined) {
    const place = placeOf(one, 'unit');
    findings.push(finding('identity.unknown-unit', { unit: identity.unit }, place));
    return findings;
  }
  const named = unitNamedBy(file, against.units);
  if (named !== undefined && named.code !== unit.code) {
    const parameters = { named: named.name, issued: unit.name };
    findings.push(finding('identity.other-unit', parameters, placeOf(one, 'unit')));
  }
  return findings;
}

/** The cell of a part of the identity. */
function placeOf(
  { hidden }: Identified,
  key: keyof typeof identityKeys,
): { sheet: string; cell?: string } {
  const cell = hiddenCells(hidden).get(identityKeys[key]);
  return { sheet: hidden.name, ...(cell === undefined ? {} : { cell }) };
}

/** Two schemes by edition; by a piece of their hashes too where only their contents differ. */
function differing(found: SchemeName, expected: SchemeName): { found: string; expected: string } {
  const names = [found, expected].map(({ schemeId, edition }) => `${schemeId} ${edition}`);
  const [one = '', other = ''] = names;
  if (one !== other) return { found: one, expected: other };
  const exact = ({ schemeHash }: SchemeName) => `${one} #${schemeHash.slice(0, 8)}`;
  return { found: exact(found), expected: exact(expected) };
}

type SchemeName = Pick<Identity, 'schemeId' | 'edition' | 'schemeHash'>;
