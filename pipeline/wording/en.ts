import { keysOf } from '#core/keys.ts';
import { en as explanation } from './explanation/en.ts';
import { en as scheme } from './scheme/en.ts';
import type { Words } from './words.ts';

const round = 'Name of the round (default: the current one)';

export const en: Words = {
  locale: 'en',
  lineNumber: (line) => `line ${line}`,
  finding: (place, message, hint) => `${place && `${place}: `}${ended(message)} ${ended(hint)}`,
  states: {
    accepted: 'Accepted',
    returned: 'Returned',
    rejected: 'Rejected',
    missing: 'Not handed in',
  },
  severities: { error: 'To correct', warning: 'To check', info: 'For information' },
  receipt: {
    title: 'Zhunsheng · Collection receipt',
    unknownUnit: 'unidentified',
    line: (label, value) => `${label}: ${value}`,
    state: 'Result',
    unit: 'Unit',
    unitName: (name, code) => `${name} (${code})`,
    round: 'Round',
    stage: 'Stage',
    file: 'File',
    digest: 'File checksum (SHA-256)',
    collectedAt: 'Collected at (Beijing time)',
    seal: 'Seal code',
    ledger: 'Rectification ledger',
    ledgerItems: (round, items, closed) =>
      items === 0 ? `round “${round}”` : `round “${round}”, ${items} items, ${closed} closed`,
    findings: 'Findings',
    counts: (errors, warnings) => `${errors} to correct, ${warnings} to check`,
    closing: {
      accepted: 'This file has been accepted and counts in this round.',
      returned:
        'This file has been returned and is left out of the ranking for now. Correct everything listed under “To correct” and hand it in again; the new file will replace this one.',
      rejected:
        'This file has not been accepted. Follow the instructions above and hand it in again.',
    },
    ledgerClosing: {
      accepted: 'This ledger has been accepted. It changes no score and no rank.',
      returned:
        'This ledger has been returned. It changes no score and no rank. Correct everything listed under “To correct” and hand it in again; the new file will replace this one.',
      rejected:
        'This ledger has not been accepted. It changes no score and no rank. Follow the instructions above and hand it in again.',
    },
  },
  help: {
    tagline:
      'Zhunsheng: issue, collect, rank and report workbooks that assess law-based government',
    usage: 'Usage:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    options: 'Options:',
    examples: 'Examples:',
    help: 'Show help',
    version: 'Show the version',
    json: 'Print JSON for other programs to read',
    command: '<command>',
    anyOptions: '[options]',
  },
  groups: {
    scheme: {
      summary: 'Show, check and compare schemes, and edit one in Excel',
      examples: ['zhunsheng scheme check scheme.yaml'],
    },
  },
  commands: {
    init: {
      summary: 'Set up a workspace',
      examples: [
        'zhunsheng init assessment --scheme gansu-2023-midterm --divisions 62 --keys',
        'zhunsheng init assessment --next --scheme 2024.yaml --round 2024',
      ],
      arguments: { dir: 'Workspace directory' },
      options: {
        scheme: 'Scheme: the id of one that comes with the program, or a YAML file',
        divisions: 'Units: a division code prefix (such as 62), or a CSV file',
        round: 'Name of the round (default: the last year that is evaluated)',
        next: 'Open the next round in the same folder: the one so far is kept under rounds; scheme, units and keys carry on unless given',
        keys: 'Make signing keys: issued workbooks are signed, and collect verifies them',
      },
    },
    issue: {
      summary: 'Make a workbook for every unit to fill in',
      examples: [
        'zhunsheng issue assessment',
        'zhunsheng issue assessment --stage review --round 2023',
      ],
      arguments: { dir: 'Workspace directory' },
      options: {
        stage:
          'Stage: self (self-assessment), review, onsite (on-site inspection) or final (final review) (default: self)',
        unit: 'Only for the unit with this code',
        evaluator: 'Name or number of the evaluator (default: 1)',
        round,
      },
    },
    collect: {
      summary: 'Collect workbooks and rectification ledgers: files, folders or zip archives',
      examples: [
        'zhunsheng collect assessment inbox late.zip',
        'zhunsheng collect assessment late.zip --round 2023',
      ],
      arguments: { dir: 'Workspace directory', paths: 'Files, folders or zip archives to collect' },
      options: { round },
    },
    status: {
      summary: 'Show which units have handed in, were returned or are missing',
      examples: ['zhunsheng status assessment', 'zhunsheng status assessment --round 2023'],
      arguments: { dir: 'Workspace directory' },
      options: { round },
    },
    rank: {
      summary: 'Show the ranking',
      examples: ['zhunsheng rank assessment --top 20', 'zhunsheng rank assessment --round 2023'],
      arguments: { dir: 'Workspace directory' },
      options: { top: 'Show only this many from the top', round },
    },
    explain: {
      summary: 'Say why a unit has its rank: every step with its figures and where they stand',
      examples: [
        'zhunsheng explain assessment --unit 620102',
        'zhunsheng explain assessment --unit 城关区',
      ],
      arguments: { dir: 'Workspace directory' },
      options: { unit: 'Code of the unit, or its name where only one bears it', round },
    },
    verify: {
      summary: 'Verify the database: rebuild it from the archive’s originals and compare every row',
      examples: [
        'zhunsheng verify assessment',
        'zhunsheng verify assessment --round 2023',
        'zhunsheng verify assessment --rebuild',
      ],
      arguments: { dir: 'Workspace directory' },
      options: {
        rebuild: 'Keep the rebuilt database beside the one there is, which stays as it is',
        round,
      },
    },
    report: {
      summary: 'Write the reports',
      examples: [
        'zhunsheng report assessment --format docx,xlsx',
        'zhunsheng report assessment --cards --round 2023',
        'zhunsheng report assessment --unit 620102',
      ],
      arguments: { dir: 'Workspace directory' },
      options: {
        unit: 'Write the feedback card and the ledger of this unit alone: its code, or its name where only one bears it',
        cards:
          'Write the feedback cards and ledgers of all units; as with --unit, other reports are written only if --format is given too',
        format: 'Formats, separated by commas: xlsx, html, docx, csv, parquet (default: all)',
        round,
        at: 'The time that the reports give as their own, such as 2024-01-05 or 2024-01-05T09:30:00+08:00 (default: now)',
      },
    },
    'scheme list': {
      summary: 'List the schemes that come with the program',
      examples: ['zhunsheng scheme list'],
      arguments: {},
      options: {},
    },
    'scheme show': {
      summary: 'Show a scheme: settings, indicators, points and rules',
      examples: ['zhunsheng scheme show gansu-2023-midterm'],
      arguments: { scheme: 'Scheme: the id of one that comes with the program, or a YAML file' },
      options: {},
    },
    'scheme check': {
      summary: 'Check a scheme: all faults, and what is better looked at again',
      examples: [
        'zhunsheng scheme check scheme.yaml',
        'zhunsheng scheme check scheme.yaml --workspace assessment',
      ],
      arguments: { file: 'Scheme as a YAML file' },
      options: { workspace: 'Workspace directory: was this edition issued from it?' },
    },
    'scheme to-xlsx': {
      summary: 'Write a scheme as an Excel workbook to be edited',
      examples: ['zhunsheng scheme to-xlsx gansu-2023-midterm scheme.xlsx'],
      arguments: {
        scheme: 'Scheme: the id of one that comes with the program, or a YAML file',
        file: 'Excel file to write (.xlsx)',
      },
      options: { overwrite: 'Replace the file if it exists' },
    },
    'scheme from-xlsx': {
      summary: 'Read a scheme back from an Excel workbook into a YAML file',
      examples: [
        'zhunsheng scheme from-xlsx scheme.xlsx',
        'zhunsheng scheme from-xlsx scheme.xlsx --out 2024.yaml',
      ],
      arguments: { file: 'Excel file that to-xlsx wrote, edited' },
      options: {
        out: 'YAML file to write (default: beside the Excel file, under its name)',
        overwrite: 'Replace the file if it exists',
      },
    },
    'scheme diff': {
      summary: 'Compare two schemes: indicators, names, points, rules and settings',
      examples: ['zhunsheng scheme diff 2023.yaml 2024.yaml'],
      arguments: {
        old: 'Old scheme: the id of one that comes with the program, or a YAML file',
        new: 'New scheme: the id of one that comes with the program, or a YAML file',
      },
      options: {},
    },
    demo: {
      summary: 'Run the whole journey on simulated data: issue, fill in, collect, rank, report',
      examples: ['zhunsheng demo demo', 'zhunsheng demo demo --scheme jinan-2020-2022'],
      arguments: { dir: 'Directory for the demo, empty or not yet there (default: demo)' },
      options: {
        scheme: 'Which of the schemes that come with the program (default: gansu-2023-midterm)',
      },
    },
  },
  usageErrors: {
    unknownCommand: (name) => `Unknown command “${name}”`,
    unknownOption: (name) => `Unknown option “${name}”`,
    missingArgument: (name) => `Missing argument “${name}”`,
    missingOption: (name) => `Missing required option “${name}”`,
    missingValue: (name) => `Option “${name}” needs a value`,
    tooMany: 'Too many arguments',
    invalid: (name, found) => `“${name}” cannot be “${found}”`,
    other: 'The command is not written correctly',
    sentence: (fault, command) => `${fault}. Run ${command} --help for usage.`,
  },
  unexpected: (detail) => `Internal error: ${detail}`,
  done: {
    init: (units, directory) => `Set up workspace ${directory} with ${counted(units, 'unit')}.`,
    next: (round, previous, directory) =>
      `Opened round “${round}”; the one before, “${previous}”, is kept in ${directory}.`,
    rounds: (current, kept) => `Current round: ${current}. Earlier rounds: ${kept.join(', ')}.`,
    keys: 'The signing keys are in the folder keys: keep private.pem safe and give it to nobody.',
    issue: (count, directory) => `Made ${counted(count, 'workbook')} in ${directory}.`,
    nextIssue: (directory) => `Next: run issue ${directory} to make the workbooks.`,
    collect: (accepted, returned, rejected, unchanged) =>
      `This collection: ${accepted} accepted, ${returned} returned, ${rejected} rejected, ${unchanged} already collected before.`,
    receipts: (directory) => `The receipt of each file is in ${directory}.`,
    status: (accepted, returned, rejected, missing) =>
      `Units: ${accepted} accepted, ${returned} returned, ${rejected} rejected, ${missing} not handed in.`,
    ledgers: (accepted, returned, rejected) =>
      `Rectification ledgers: ${accepted} accepted, ${returned} returned, ${rejected} rejected.`,
    rectifications: (items, states) => {
      const told = {
        closed: 'closed',
        contradicted: 'closed on paper with points still lost',
        open: 'open',
        overdue: 'overdue',
        unmatched: 'closed with nothing to check them against',
      };
      const parts = keysOf(told)
        .filter((state) => states[state] > 0)
        .map((state) => `${states[state]} ${told[state]}`);
      return `${counted(items, 'item')} of the round before: ${parts.join(', ')}.`;
    },
    moreErrors: (count) => `${count} more, see the receipt`,
    moreFiles: (count) =>
      `Files sent back or refused that are not listed here: ${count}; see the receipts.`,
    missingMeasures: (count) =>
      `Note: ${count} measures from elsewhere are still missing and count as zero; see findings.csv.`,
    followUps: (counts) =>
      `Below the scheme’s thresholds: ${counts.map(([measure, units]) => `${scheme.followUps[measure]} ${counted(units, 'unit')}`).join(', ')}; see ranking.csv.`,
    unranked: (count) => `Not ranked: ${counted(count, 'unit')}; see status.`,
    nothingRanked: 'There are no units to rank yet.',
    unverified:
      'Note: this round has no signing keys, so who handed in the workbooks is unverified.',
    simulated: 'Simulated data, for demonstration only.',
    report: 'Written:',
    cards: (cards, ledgers) =>
      `${counted(cards, 'feedback card')} in reports/cards, ${counted(ledgers, 'ledger')} in reports/ledgers`,
    schemeToXlsx: (title, leaves, file) =>
      `Wrote ${title} (${counted(leaves, 'indicator')}) to ${file}. When it is edited, run scheme from-xlsx ${file}.`,
    schemeFromXlsx: (title, leaves, total, file) =>
      `Wrote ${title} (${counted(leaves, 'indicator')}, ${total} points) to ${file}.`,
    schemeNotWritten: (count) =>
      `The workbook has ${counted(count, 'fault')}; no scheme was written:`,
  },
  verified: {
    agrees: (originals, tables) =>
      `Verified: ${originals} originals were read again, and ${tables} tables are the same row by row.`,
    differs: (originals) =>
      `Not verified: ${originals} originals were read again; find out about each of the following.`,
    uncompared: (originals) =>
      `${originals} originals were read again; there is no database to compare with.`,
    files: (first, count) =>
      count > first.length
        ? `${first.join(', ')} and ${count - first.length} more`
        : first.join(', '),
    rejected: (files) =>
      `No originals are kept of rejected files; they are taken as they were recorded: ${files}`,
    rebuilt: (file) =>
      `The rebuilt database is ${file}. Once you have checked it, move zhunsheng.duckdb elsewhere, with zhunsheng.duckdb.wal where there is one beside it, as what that holds would be counted twice; then rename this one to zhunsheng.duckdb.`,
    rowsOf: (table) => `Table ${table}:`,
    row: 'Row',
    column: 'Column',
    recorded: 'Database',
    fromArchive: 'Rebuilt',
    present: 'there',
    absent: 'absent',
  },
  explanation,
  scheme,
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    unitCode: 'Code',
    kind: 'Kind',
    prefecture: 'Prefecture',
    score: 'Score',
    grade: 'Grade',
    groupRank: { kind: 'Rank in kind', prefecture: 'Rank in prefecture' },
    belowFloor: ' (short)',
    weight: 'Rule-of-law weight',
    state: 'State',
    file: 'File',
    reason: 'Reason',
  },
  comparison: {
    scoreChange: 'Score ±',
    rankChange: 'Rank ±',
    up: (places) => `↑${places}`,
    down: (places) => `↓${places}`,
    same: '=',
    isNew: 'new',
    comparedTitle: 'Indicators that both rounds have (earlier scores in points of this round)',
    points: 'Points',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    themesTitle: 'Change of the score rate by theme (percentage points)',
    themes: {
      leadership: 'Lead',
      functions: 'Funct',
      lawmaking: 'Law',
      decisions: 'Decis',
      enforcement: 'Enfor',
      emergencies: 'Emerg',
      disputes: 'Disp',
      restraint: 'Restr',
      digital: 'Digit',
      safeguards: 'Safeg',
    },
    previous: (round, scheme, edition) =>
      `The round before: ${round} (“${scheme}”, edition ${edition}).`,
    added: (count, named) =>
      `${counted(count, 'new indicator')}, not compared: ${listed(count, named)}.`,
    dropped: (count, named) => `${counted(count, 'indicator')} dropped: ${listed(count, named)}.`,
    otherType: (count, named) =>
      `Bonuses, deductions and those that changed their type are not compared (${count}): ${listed(count, named)}.`,
    otherScheme:
      'The schemes of the two rounds do not go on from one another: only ranks and score rates by theme are compared.',
    otherTotal: 'The totals of the two rounds differ, so their scores are not subtracted.',
  },
  demo: {
    title: (scheme, units) =>
      `Demo of “${scheme}”: ${counted(units, 'unit')}, all scores simulated.`,
    issued: (count) => `Issued ${counted(count, 'workbook')}`,
    filled: (count) => `Filled in ${counted(count, 'workbook')} with simulated scores`,
    collected: 'Collected, validated and stored',
    reported: 'Ranked and reported',
    first: (count) => `Top ${count}`,
    troubles: 'Common troubles and what became of them',
    trouble: 'Trouble',
    outcome: 'Result',
    files: 'The files are here:',
    took: (seconds) => `Took ${seconds} s.`,
    kinds: {
      nothing: 'Not handed in',
      lowWeight: 'Rule-of-law weight below 10%',
      alteredPoints: 'Points of an indicator altered',
      otherUnit: 'Workbook of another unit handed in as its own',
      lastRound: 'Workbook of the last round handed in',
      truncated: 'File incomplete',
      correction: 'Corrected and handed in again',
      omissionWithReason: 'Omission with a reason',
      omissionWithoutReason: 'Omission without a reason',
      tie: 'Two units with the same score',
    },
    replaced: (outcome) => `replaced by the corrected one; ${outcome}`,
    failed: (state, message) => `${state}: ${message}`,
    tiedAt: (rank, score) => `Tied at rank ${rank}, ${score} points`,
    rankedAt: (rank, score) => `Accepted, rank ${rank}, ${score} points`,
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Those that are named, and that there are more. */
function listed(count: number, named: readonly string[]): string {
  return `${named.join(', ')}${count > named.length ? ', …' : ''}`;
}

function ended(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
