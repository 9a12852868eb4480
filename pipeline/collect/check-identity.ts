import type { Severity } from '#core/findings/catalog.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { canonicalScheme, textHash } from '#core/scheme/hash.ts';
import { textOf, type RawSheet, type RawWorkbook } from '#core/workbook/cells.ts';
import { guideLabels, stageNames, type GuideKey } from '#core/workbook/guide-sheet.ts';
import { hiddenCells } from '#core/workbook/hidden-sheet.ts';
import { identityKeys, type Identity, type IdentitySheet } from '#core/workbook/identity.ts';
import { guideSays } from '#core/workbook/read-guide.ts';
import { schemeAlterations } from '#core/workbook/scheme-alterations.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { fullName, type Unit } from '#core/workbook/unit.ts';
import type { Examination } from './examination.ts';
import { issuedAs, type Hints } from './issued-as.ts';
import { unitNamedBy } from './named-unit.ts';

/** A workbook whose hidden sheet was read. */
export interface Identified {
  readonly file: string;
  readonly workbook: RawWorkbook;
  readonly hidden: RawSheet;
  readonly said: IdentitySheet;
}

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
    const findings = [...foreign(one, stated, against), ...mislabelled(one, stated, against)];
    return { findings, unit: stated.unit };
  }
  if (signature === '') {
    const unsigned = finding('identity.unsigned', {}, placeOf(one, 'signature'));
    return { findings: [...foreign(one, stated, against), unsigned], unit: stated.unit };
  }
  const issued = verify(stated, signature)
    ? stated
    : issuedAs(stated, signature, hintsOf(one, against), verify);
  if (issued === undefined) {
    const forged = finding('identity.forged', {}, placeOf(one, 'signature'));
    const findings = [...foreign(one, stated, against), ...contradictions(one), forged];
    return { findings, unit: undefined };
  }
  const findings = [
    ...altered(one, stated, issued),
    ...foreign(one, issued, against),
    ...mislabelled(one, issued, against),
  ];
  return { findings, unit: issued.unit };
}

function hintsOf({ said, workbook, file }: Identified, against: Examination): Hints {
  const guide = workbook.sheet(sheetNames.guide);
  const shown = (key: GuideKey) => {
    const says = guide && guideSays(guide, key);
    return says === undefined ? [] : [says.text];
  };
  const named = unitNamedBy(file, against.units);
  return {
    schemeHash: [against.schemeHash, textHash(said.scheme)],
    unit: [
      ...shown('unitCode'),
      ...unitsShown(workbook, against.units),
      ...(named === undefined ? [] : [named.code]),
    ],
    round: [against.round, ...shown('round')],
    evaluator: shown('evaluator'),
  };
}

/** Codes of the units that the lines under the titles name. */
function unitsShown(workbook: RawWorkbook, units: ReadonlyMap<string, Unit>): string[] {
  const lines = new Set(
    [sheetNames.evidence, sheetNames.weights].map((name) => {
      const sheet = workbook.sheet(name);
      return sheet === undefined ? '' : textOf(sheet.cell(2, 1));
    }),
  );
  return [...units.values()].filter((unit) => lines.has(fullName(unit))).map(({ code }) => code);
}

/** Parts that say otherwise than what the office signed. */
function altered(one: Identified, stated: Identity, issued: Identity): Finding[] {
  const signed = ['schemeHash', 'unit', 'round', 'stage', 'evaluator'] as const;
  return signed
    .filter((key) => stated[key] !== issued[key])
    .map((key) => alteration(one, key, stated[key], issued[key]));
}

/**
 * Names that no signature covers: of the scheme, and, as a warning, of the unit, which the office may
 * have put right since.
 */
function mislabelled(one: Identified, identity: Identity, against: Examination): Finding[] {
  const { said } = one;
  const { id: schemeId, edition } = against.scheme;
  const scheme =
    identity.schemeHash === against.schemeHash
      ? [
          { key: 'schemeId' as const, found: said.identity.schemeId, expected: schemeId },
          { key: 'edition' as const, found: said.identity.edition, expected: edition },
        ]
      : [];
  const listed = against.units.get(identity.unit);
  const unit =
    said.unit === undefined || listed === undefined
      ? []
      : [
          { key: 'unitName' as const, found: said.unit.name, expected: listed.name },
          { key: 'unitKind' as const, found: said.unit.kind, expected: listed.kind },
          { key: 'prefecture' as const, found: said.unit.prefecture, expected: listed.prefecture },
        ];
  const told = (severity: Severity) => (part: (typeof unit | typeof scheme)[number]) =>
    part.found === part.expected
      ? []
      : [alteration(one, part.key, part.found, part.expected, severity)];
  return [...scheme.flatMap(told('error')), ...unit.flatMap(told('warning'))];
}

function alteration(
  one: Identified,
  key: keyof typeof identityKeys,
  found: string,
  expected: string,
  severity: Severity = 'error',
): Finding {
  const parameters = { key: identityKeys[key], found, expected };
  return finding('identity.altered', parameters, placeOf(one, key), severity);
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
