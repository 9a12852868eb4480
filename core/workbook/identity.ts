import { finding, type Finding } from '#core/findings/finding.ts';
import type { RawSheet } from './cells.ts';
import { chunksOf, hiddenRows } from './hidden-sheet.ts';
import { stages, type Stage } from './stages.ts';
import { readReopenings, type Reopening } from './reopenings.ts';
import { sheetNames } from './sheets.ts';
import { unitKinds } from '#core/scheme/schema.ts';
import type { NamedUnit } from './unit.ts';

/** Newest version of the workbook's contract that is known; a reader refuses newer ones. */
const CONTRACT = 2;
/** From which on a workbook of a later stage says what was prefilled. */
const SAYS_PREFILLED = 2;

/** What stands in a workbook of a later stage of the county's self-assessment. */
export interface Prefilled {
  /** SHA-256 of the county's workbook, in hex. */
  readonly file: string;
  /** `prefilledHash` of what stands of it. */
  readonly hash: string;
}

/** Whose workbook it is, and of what: the part that the office signs. */
export interface Identity {
  readonly schemeId: string;
  readonly edition: string;
  /** SHA-256 of the scheme's canonical JSON, in hex. */
  readonly schemeHash: string;
  readonly unit: string;
  readonly round: string;
  readonly stage: Stage;
  readonly evaluator: string;
  /** None in a self-assessment, and in workbooks of later stages that were issued before they said so. */
  readonly prefilled?: Prefilled;
}

/** All that the hidden sheet says. */
export interface IdentitySheet {
  readonly identity: Identity;
  /** The unit by name and kind; `undefined` in workbooks that were issued before they said so. */
  readonly unit: NamedUnit | undefined;
  /** The scheme's canonical JSON, in the pieces that cells hold. */
  readonly scheme: readonly string[];
  /** Base64 of the Ed25519 signature over `signedText`; empty without identityKeys. */
  readonly signature: string;
  readonly seal: string;
  /** Each time that it was unsealed, the first first. */
  readonly reopenings: readonly Reopening[];
}

/** Keys of the hidden sheet, as they stand in A. */
export const identityKeys = {
  contract: 'contract',
  schemeId: 'scheme.id',
  edition: 'scheme.edition',
  schemeHash: 'scheme.hash',
  unit: 'unit.code',
  round: 'round',
  stage: 'stage',
  evaluator: 'evaluator',
  signature: 'signature',
  seal: 'seal',
  unitName: 'unit.name',
  unitKind: 'unit.kind',
  prefecture: 'unit.prefecture',
  prefilledFile: 'prefilled.file',
  prefilledHash: 'prefilled.hash',
} as const;
/** Key of a piece of the scheme, 1 for the first. */
export const schemeKey = (part: number) => `scheme.json.${part}`;
/** Key of a piece of what a seal records of each cell, 1 for the first. */
export const recordKey = (part: number) => `seal.cells.${part}`;

/** Parts of an identity that the office signs, and a seal covers; what was prefilled comes with them. */
export const signedParts = ['schemeHash', 'unit', 'round', 'stage', 'evaluator'] as const;

/** What is signed and sealed of an identity, by the keys of the hidden sheet. */
export function signedRows(identity: Identity): readonly [key: string, value: string][] {
  return [
    ...signedParts.map((part): [string, string] => [identityKeys[part], identity[part]]),
    ...prefilledRows(identity),
  ];
}

function prefilledRows({ prefilled }: Identity): readonly [key: string, value: string][] {
  if (prefilled === undefined) return [];
  return [
    [identityKeys.prefilledFile, prefilled.file],
    [identityKeys.prefilledHash, prefilled.hash],
  ];
}

/** The text that the office signs: one line a part, so that no part can pass for another. */
export function signedText(identity: Identity): string {
  return [contractOf(identity), ...signedRows(identity).map(([, value]) => value)].join('\n');
}

/** Version of the contract that a workbook needs its reader to know: the oldest that will do. */
function contractOf({ prefilled }: Identity): string {
  return String(prefilled === undefined ? 1 : SAYS_PREFILLED);
}

/** What the office writes there. */
export interface IssuedIdentity extends Pick<IdentitySheet, 'identity' | 'signature'> {
  readonly unit: NamedUnit;
  /** The scheme's canonical JSON. */
  readonly scheme: string;
}

/**
 * Rows of the hidden sheet as issued: key in A, value in B. The last have room for what a seal records,
 * which takes less of an indicator than its rule does; what takes more gets rows below.
 */
export function identityRows(order: IssuedIdentity): [key: string, value: string][] {
  const { identity, unit, scheme, signature } = order;
  const chunks = chunksOf(scheme);
  return [
    [identityKeys.contract, contractOf(identity)],
    [identityKeys.schemeId, identity.schemeId],
    [identityKeys.edition, identity.edition],
    [identityKeys.schemeHash, identity.schemeHash],
    [identityKeys.unit, identity.unit],
    [identityKeys.round, identity.round],
    [identityKeys.stage, identity.stage],
    [identityKeys.evaluator, identity.evaluator],
    [identityKeys.signature, signature],
    [identityKeys.seal, ''],
    [identityKeys.unitName, unit.name],
    [identityKeys.unitKind, unit.kind],
    [identityKeys.prefecture, unit.prefecture],
    ...prefilledRows(identity),
    ...chunks.map((chunk, part): [string, string] => [schemeKey(part + 1), chunk]),
    ...Array.from({ length: chunks.length + 1 }, (_, part): [string, string] => [
      recordKey(part + 1),
      '',
    ]),
  ];
}

/** Row of the seal in the hidden sheet. */
export const SEAL_ROW = Object.values(identityKeys).indexOf(identityKeys.seal) + 1;

/** Reads the hidden sheet, or says why it is not one of ours. */
export function readIdentity(
  sheet: RawSheet,
): { readonly read: IdentitySheet } | { readonly read: undefined; readonly finding: Finding } {
  const rows = hiddenRows(sheet);
  const place = { sheet: sheetNames.identity };
  const contract = rows.get(identityKeys.contract) ?? '';
  if (!/^[1-9]\d{0,5}$/.test(contract)) {
    return {
      read: undefined,
      finding: finding('identity.key-missing', { key: identityKeys.contract }, place),
    };
  }
  if (Number(contract) > CONTRACT) {
    const parameters = { found: contract, known: String(CONTRACT) };
    return { read: undefined, finding: finding('identity.newer-contract', parameters, place) };
  }
  const get = (key: keyof typeof identityKeys) => rows.get(identityKeys[key]) ?? '';
  const saysPrefilled = Number(contract) >= SAYS_PREFILLED;
  const needed = [
    'schemeId',
    'edition',
    'schemeHash',
    'unit',
    'round',
    'stage',
    'evaluator',
    ...(saysPrefilled ? (['prefilledFile', 'prefilledHash'] as const) : []),
  ] as const;
  const missing = needed.find((key) => !rows.get(identityKeys[key]));
  if (missing) {
    const parameters = { key: identityKeys[missing] };
    return { read: undefined, finding: finding('identity.key-missing', parameters, place) };
  }
  const stage = stages.find((name) => name === get('stage'));
  if (stage === undefined) {
    const parameters = { stage: get('stage') };
    return { read: undefined, finding: finding('identity.unknown-stage', parameters, place) };
  }
  const scheme: string[] = [];
  for (;;) {
    const piece = rows.get(schemeKey(scheme.length + 1));
    if (piece === undefined) break;
    scheme.push(piece);
  }
  const identity: Identity = {
    schemeId: get('schemeId'),
    edition: get('edition'),
    schemeHash: get('schemeHash'),
    unit: get('unit'),
    round: get('round'),
    stage,
    evaluator: get('evaluator'),
    ...(saysPrefilled && { prefilled: { file: get('prefilledFile'), hash: get('prefilledHash') } }),
  };
  const kind = unitKinds.find((name) => name === get('unitKind'));
  const named = kind && {
    code: identity.unit,
    name: get('unitName'),
    kind,
    prefecture: get('prefecture'),
  };
  return {
    read: {
      identity,
      unit: named,
      scheme,
      signature: get('signature'),
      seal: get('seal'),
      reopenings: readReopenings(rows),
    },
  };
}
