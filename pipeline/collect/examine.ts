import { createHash } from 'node:crypto';
import { finding, hasError, type Finding } from '#core/findings/finding.ts';
import { textHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { readIdentity, type Identity, type IdentitySheet } from '#core/workbook/identity.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { WorkbookReader } from '../workbooks/read-workbook.ts';
import type { Verify } from '../workspace/keys.ts';
import type { CollectedFile } from './collected.ts';
import { examineLedger, type LedgerExamination } from './examine-ledger.ts';
import { endingOf } from './find-sources.ts';
import { readMeasures } from './measures.ts';
import { unitNamedBy } from './named-unit.ts';
import type { OpenedFile } from './open-source.ts';

/** What a file is held against. */
export interface Examination extends LedgerExamination {
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly round: string;
  /** `undefined` in a round without keys. */
  readonly verify: Verify | undefined;
  readonly readWorkbook: WorkbookReader;
}

/**
 * Examines one file, `sha256` by `hashOf`. Whatever it holds, it ends in one of the three states with every
 * finding.
 */
export async function examine(
  opened: OpenedFile,
  sha256: string,
  against: Examination,
): Promise<CollectedFile> {
  const { file, bytes } = opened;
  const blank: CollectedFile = {
    sha256,
    file,
    bytes: bytes.length,
    state: 'rejected',
    unit: unitNamedBy(file, against.units)?.code,
    stage: undefined,
    evaluator: undefined,
    verified: false,
    submission: undefined,
    measures: [],
    findings: [],
  };
  const examined = opened.finding
    ? { ...blank, findings: [opened.finding] }
    : await examineContent(blank, bytes, against);
  const findings = examined.findings.map((item) => ({ ...item, place: { ...item.place, file } }));
  return { ...examined, findings };
}

async function examineContent(
  blank: CollectedFile,
  bytes: Uint8Array,
  against: Examination,
): Promise<CollectedFile> {
  if (bytes.length === 0) return { ...blank, findings: [finding('file.empty', {})] };
  const ending = endingOf(blank.file);
  if (ending === '.csv') {
    const { measures, findings } = readMeasures(bytes, against);
    const state = hasError(findings) ? 'returned' : 'accepted';
    return {
      ...blank,
      unit: undefined,
      state,
      measures: state === 'accepted' ? measures : [],
      findings,
    };
  }
  if (ending !== '.xlsx') {
    return { ...blank, findings: [finding('file.not-a-workbook', { extension: ending })] };
  }
  const { workbook, finding: unreadable } = await against.readWorkbook(bytes);
  if (workbook === undefined) return { ...blank, findings: [unreadable] };

  const sheet = workbook.sheet(sheetNames.identity);
  if (sheet === undefined) {
    const hidden = workbook.sheet(ledgerSheets.identity);
    if (hidden !== undefined) return examineLedger(blank, workbook, hidden, against);
    return { ...blank, findings: [finding('identity.missing', {})] };
  }
  const said = readIdentity(sheet);
  if (said.read === undefined) return { ...blank, findings: [said.finding] };

  const { identity } = said.read;
  const unit = against.units.get(identity.unit);
  const doubts = identityFindings(said.read, unit, blank.file, against);
  const known = {
    ...blank,
    unit: blank.unit ?? unit?.code,
    stage: identity.stage,
    evaluator: identity.evaluator,
  };
  if (unit === undefined || hasError(doubts)) return { ...known, findings: doubts };

  const submission = readSubmission(workbook, {
    scheme: against.scheme,
    identity,
    unit,
    seal: said.read.seal,
    reopenings: said.read.reopenings,
  });
  const findings = [...doubts, ...submission.findings];
  return {
    ...known,
    unit: unit.code,
    state: hasError(findings) ? 'returned' : 'accepted',
    verified: against.verify !== undefined,
    submission,
    findings,
  };
}

/** Whether a workbook is of this round, of this edition, and of the unit that it says. */
function identityFindings(
  said: IdentitySheet,
  unit: Unit | undefined,
  file: string,
  against: Examination,
): Finding[] {
  const { identity } = said;
  const place = { sheet: sheetNames.identity };
  const findings: Finding[] = [];
  if (identity.round !== against.round) {
    const parameters = { found: identity.round, expected: against.round };
    findings.push(finding('identity.other-round', parameters, place));
  }
  if (identity.schemeHash !== against.schemeHash) {
    const { id: schemeId, edition } = against.scheme;
    const expected = { schemeId, edition, schemeHash: against.schemeHash };
    const parameters = differing(identity, expected);
    findings.push(finding('identity.other-scheme', parameters, place));
  } else if (textHash(said.scheme) !== identity.schemeHash) {
    findings.push(finding('identity.forged', {}, place));
  }
  if (unit === undefined) {
    findings.push(finding('identity.unknown-unit', { unit: identity.unit }, place));
  } else {
    const named = unitNamedBy(file, against.units);
    if (named !== undefined && named.code !== unit.code) {
      findings.push(
        finding('identity.other-unit', { named: named.name, issued: unit.name }, place),
      );
    }
  }
  if (against.verify !== undefined) {
    if (said.signature === '') findings.push(finding('identity.unsigned', {}, place));
    else if (!against.verify(identity, said.signature)) {
      findings.push(finding('identity.forged', {}, place));
    }
  }
  return findings;
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

/** SHA-256 of a file's bytes; of its name for one that was never read, so that it too is told once. */
export function hashOf({ file, bytes }: OpenedFile): string {
  return createHash('sha256')
    .update(bytes.length === 0 ? file : bytes)
    .digest('hex');
}
