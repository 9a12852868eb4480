import type { Locale } from '#core/findings/describe.ts';
import type { Severity } from '#core/findings/catalog.ts';
import type { FollowUpMeasure } from '#core/scheme/schema.ts';
import type { Theme } from '#core/scheme/themes.ts';
import type { FileState } from '../collect/collected.ts';
import type { RectificationState, UnitStatus } from '../database/marts.ts';
import { en } from './en.ts';
import type { ExplanationWords } from './explanation/words.ts';
import type { SchemeWords } from './scheme/words.ts';
import { zhCN } from './zh-CN.ts';

/** A command's summary, examples, and what its arguments and options are. */
export interface CommandWords {
  readonly summary: string;
  readonly examples: readonly string[];
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

export type CommandName =
  | 'init'
  | 'issue'
  | 'collect'
  | 'status'
  | 'rank'
  | 'explain'
  | 'report'
  | 'verify'
  | `${GroupName} ${'list' | 'show' | 'check' | 'to-xlsx' | 'from-xlsx' | 'diff'}`
  | 'demo';

/** Commands that only hold others. */
export type GroupName = 'scheme';

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
    readonly ledger: string;
    ledgerItems(round: string, items: number, closed: number): string;
    readonly findings: string;
    counts(errors: number, warnings: number): string;
    readonly closing: Readonly<Record<FileState, string>>;
    readonly ledgerClosing: Readonly<Record<FileState, string>>;
  };
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly examples: string;
    readonly help: string;
    readonly version: string;
    readonly json: string;
    readonly command: string;
    readonly anyOptions: string;
  };
  readonly groups: Readonly<Record<GroupName, Pick<CommandWords, 'summary' | 'examples'>>>;
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
    next(round: string, previous: string, directory: string): string;
    rounds(current: string, kept: readonly string[]): string;
    readonly keys: string;
    nextIssue(directory: string): string;
    issue(count: number, directory: string): string;
    collect(accepted: number, returned: number, rejected: number, unchanged: number): string;
    receipts(directory: string): string;
    status(accepted: number, returned: number, rejected: number, missing: number): string;
    ledgers(accepted: number, returned: number, rejected: number): string;
    rectifications(items: number, states: Readonly<Record<RectificationState, number>>): string;
    moreErrors(count: number): string;
    moreFiles(count: number): string;
    missingMeasures(count: number): string;
    followUps(counts: readonly (readonly [measure: FollowUpMeasure, units: number])[]): string;
    unranked(count: number): string;
    readonly nothingRanked: string;
    readonly unverified: string;
    readonly simulated: string;
    readonly report: string;
    cards(cards: number, ledgers: number): string;
    schemeToXlsx(title: string, leaves: number, file: string): string;
    schemeFromXlsx(title: string, leaves: number, total: string, file: string): string;
    schemeNotWritten(count: number): string;
  };
  readonly verified: {
    agrees(originals: number, tables: number): string;
    differs(originals: number): string;
    uncompared(originals: number): string;
    /** The first of so many files. */
    files(first: readonly string[], count: number): string;
    rejected(files: string): string;
    rebuilt(file: string): string;
    rowsOf(table: string): string;
    readonly row: string;
    readonly column: string;
    readonly recorded: string;
    readonly fromArchive: string;
    readonly present: string;
    readonly absent: string;
  };
  readonly explanation: ExplanationWords;
  readonly scheme: SchemeWords;
  readonly columns: {
    readonly rank: string;
    readonly unit: string;
    readonly unitCode: string;
    readonly kind: string;
    readonly prefecture: string;
    readonly score: string;
    readonly grade: string;
    /** Rank among peers, by what makes them so. */
    readonly groupRank: Readonly<Record<'kind' | 'prefecture', string>>;
    readonly weight: string;
    /** Beside a weight that is under the scheme's floor. */
    readonly belowFloor: string;
    readonly state: string;
    readonly file: string;
    readonly reason: string;
  };
  readonly comparison: {
    readonly scoreChange: string;
    readonly rankChange: string;
    up(places: number): string;
    down(places: number): string;
    readonly same: string;
    readonly isNew: string;
    readonly comparedTitle: string;
    readonly points: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly themesTitle: string;
    /** As short as the head of a narrow column must be. */
    readonly themes: Readonly<Record<Theme, string>>;
    previous(round: string, scheme: string, edition: string): string;
    added(count: number, named: readonly string[]): string;
    dropped(count: number, named: readonly string[]): string;
    otherType(count: number, named: readonly string[]): string;
    readonly otherScheme: string;
    readonly otherTotal: string;
  };
  readonly demo: {
    title(scheme: string, units: number): string;
    issued(count: number): string;
    filled(count: number): string;
    readonly collected: string;
    readonly reported: string;
    first(count: number): string;
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
