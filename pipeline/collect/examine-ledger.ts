import { finding, hasError, type Finding } from '#core/findings/finding.ts';
import { readLedgerIdentity, type LedgerIdentitySheet } from '#core/ledger/identity.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import type { RawSheet, RawWorkbook } from '#core/workbook/cells.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { CollectedFile } from './collected.ts';
import type { VerifyLedger } from '../workspace/keys.ts';
import type { LedgerRound } from './ledger-rounds.ts';
import { unitNamedBy } from './named-unit.ts';

/** A round with the check of its signatures; `undefined` in a round without keys. */
export type CheckedRound = Omit<LedgerRound, 'key'> & { readonly verify: VerifyLedger | undefined };

/** What a ledger is held against. */
export interface LedgerExamination {
  readonly units: ReadonlyMap<string, Unit>;
  readonly ledgerRounds: readonly CheckedRound[];
  /** The day of collection, in Beijing: `2024-06-30`. */
  readonly today: string;
}

/**
 * Examines a rectification ledger, `hidden` its identity sheet. It ends in one of the three states, as
 * a workbook does; a rejected one keeps the mark of a ledger, so that it says nothing of its unit.
 */
export function examineLedger(
  blank: CollectedFile,
  workbook: RawWorkbook,
  hidden: RawSheet,
  against: LedgerExamination,
): CollectedFile {
  const said = readLedgerIdentity(hidden);
  if (said.read === undefined) {
    return { ...blank, ledger: { round: '', rectifications: [] }, findings: [said.finding] };
  }
  const { identity } = said.read;
  const round = against.ledgerRounds.find((one) => one.round === identity.round);
  const unit = against.units.get(identity.unit);
  const doubts = [
    ...roundFindings(said.read, round, against),
    ...unitFindings(identity.unit, unit, blank.file, against),
  ];
  const known = { ...blank, unit: blank.unit ?? unit?.code };
  const ledger = { round: identity.round, rectifications: [] };
  if (round === undefined || unit === undefined || hasError(doubts)) {
    return { ...known, ledger, findings: doubts };
  }
  const { rectifications, findings: inside } = readLedger(workbook, identity, against.today);
  const findings = [
    ...doubts,
    ...inside,
    ...(round.isCurrent ? [finding('ledger.for-next-round', { round: round.round })] : []),
  ];
  return {
    ...known,
    unit: unit.code,
    state: hasError(findings) ? 'returned' : 'accepted',
    verified: round.verify !== undefined,
    ledger: { ...ledger, rectifications },
    findings,
  };
}

const place = { sheet: ledgerSheets.identity };

/** Whether a ledger is of a round whose ledgers are taken, of its scheme, and issued by the office. */
function roundFindings(
  { identity, signature }: LedgerIdentitySheet,
  round: CheckedRound | undefined,
  { ledgerRounds }: LedgerExamination,
): Finding[] {
  if (round === undefined) {
    const rounds = ledgerRounds.map((one) => one.round).toReversed();
    return [finding('ledger.other-round', { found: identity.round, rounds }, place)];
  }
  const findings: Finding[] = [];
  const { scheme, verify } = round;
  if (scheme !== undefined && scheme.hash !== identity.schemeHash) {
    const parameters = {
      found: named(identity.schemeId, identity.edition, identity.schemeHash),
      expected: named(scheme.id, scheme.edition, scheme.hash),
    };
    findings.push(finding('ledger.other-scheme', parameters, place));
  }
  if (verify !== undefined) {
    if (signature === '') findings.push(finding('ledger.unsigned', {}, place));
    else if (!verify(identity, signature)) findings.push(finding('ledger.forged', {}, place));
  }
  return findings;
}

/** A scheme by edition and a piece of its hash, which alone tells two of one name apart. */
function named(id: string, edition: string, hash: string): string {
  return `${id} ${edition} #${hash.slice(0, 8)}`;
}

function unitFindings(
  code: string,
  unit: Unit | undefined,
  file: string,
  { units }: LedgerExamination,
): Finding[] {
  if (unit === undefined) return [finding('identity.unknown-unit', { unit: code }, place)];
  const spoken = unitNamedBy(file, units);
  if (spoken === undefined || spoken.code === unit.code) return [];
  const parameters = { named: spoken.name, issued: unit.name };
  return [finding('ledger.other-unit', parameters, place)];
}
