import type { Locale } from '#core/findings/describe.ts';
import type { Severity } from '#core/findings/catalog.ts';
import type { FileState } from '../collect/collected.ts';
import type { UnitStatus } from '../database/marts.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** A command's summary, example, and what its arguments and options are. */
export interface CommandWords {
  readonly summary: string;
  readonly example: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

export type CommandName =
  | 'init'
  | 'issue'
  | 'collect'
  | 'status'
  | 'rank'
  | 'report'
  | 'scheme'
  | 'demo';

/** Everything that the command line and the receipts say; complete in every language. */
export interface Words {
  readonly locale: Locale;
  lineNumber(line: number): string;
  finding(place: string, message: string, hint: string): string;
  readonly states: Readonly<Record<UnitStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly receipt: {
    readonly title: string;
    readonly unknownUnit: string;
    line(label: string, value: string): string;
    readonly state: string;
    readonly unit: string;
    unitName(name: string, code: string): string;
    readonly round: string;
    readonly stage: string;
    readonly file: string;
    readonly digest: string;
    readonly collectedAt: string;
    readonly seal: string;
    readonly findings: string;
    counts(errors: number, warnings: number): string;
    readonly closing: Readonly<Record<FileState, string>>;
  };
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly example: string;
    readonly help: string;
    readonly version: string;
    readonly json: string;
    readonly command: string;
    readonly anyOptions: string;
  };
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly usageErrors: {
    unknownCommand(name: string): string;
    unknownOption(name: string): string;
    missingArgument(name: string): string;
    missingOption(name: string): string;
    missingValue(name: string): string;
    readonly tooMany: string;
    invalid(name: string, found: string): string;
    readonly other: string;
    sentence(fault: string, command: string): string;
  };
  unexpected(detail: string): string;
  readonly done: {
    init(units: number, directory: string): string;
    readonly keys: string;
    nextIssue(directory: string): string;
    issue(count: number, directory: string): string;
    collect(accepted: number, returned: number, rejected: number, unchanged: number): string;
    receipts(directory: string): string;
    status(accepted: number, returned: number, rejected: number, missing: number): string;
    moreErrors(count: number): string;
    missingMeasures(count: number): string;
    unranked(count: number): string;
    readonly nothingRanked: string;
    readonly unverified: string;
    readonly simulated: string;
    readonly report: string;
    schemeSound(title: string, leaves: number, total: string): string;
    schemeFaults(count: number): string;
  };
  readonly columns: {
    readonly rank: string;
    readonly unit: string;
    readonly unitCode: string;
    readonly kind: string;
    readonly prefecture: string;
    readonly score: string;
    readonly grade: string;
    readonly groupRank: string;
    readonly weight: string;
    readonly state: string;
    readonly file: string;
    readonly reason: string;
  };
  readonly demo: {
    title(scheme: string, units: number): string;
    issued(count: number): string;
    filled(count: number): string;
    readonly collected: string;
    readonly reported: string;
    readonly firstTen: string;
    readonly troubles: string;
    readonly trouble: string;
    readonly outcome: string;
    readonly files: string;
    took(seconds: string): string;
    readonly kinds: Readonly<Record<TroubleKind, string>>;
    replaced(outcome: string): string;
    failed(state: string, message: string): string;
    tiedAt(rank: number, score: string): string;
    rankedAt(rank: number, score: string): string;
  };
}

/** Troubles that offices meet, as the demonstration makes them. */
export type TroubleKind =
  | 'nothing'
  | 'lowWeight'
  | 'alteredPoints'
  | 'otherUnit'
  | 'lastRound'
  | 'truncated'
  | 'correction'
  | 'omissionWithReason'
  | 'omissionWithoutReason'
  | 'tie';

/** The words of a language: Chinese unless English is asked for (`en`, `en_US.UTF-8`). */
export function wordsFor(language: string | undefined): Words {
  return language?.startsWith('en') ? en : zhCN;
}
