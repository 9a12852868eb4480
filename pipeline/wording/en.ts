import type { Words } from './words.ts';

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
    findings: 'Findings',
    counts: (errors, warnings) => `${errors} to correct, ${warnings} to check`,
    closing: {
      accepted: 'This file has been accepted and counts in this round.',
      returned:
        'This file has been returned and is left out of the ranking for now. Correct everything listed under “To correct” and hand it in again; the new file will replace this one.',
      rejected:
        'This file has not been accepted. Follow the instructions above and hand it in again.',
    },
  },
  help: {
    tagline:
      'Zhunsheng: issue, collect, rank and report workbooks that assess law-based government',
    usage: 'Usage:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    options: 'Options:',
    example: 'Example:',
    help: 'Show help',
    version: 'Show the version',
    json: 'Print JSON for other programs to read',
    command: '<command>',
    anyOptions: '[options]',
  },
  commands: {
    init: {
      summary: 'Set up a workspace',
      example: 'zhunsheng init round-2023 --scheme gansu-2023-midterm --divisions 62 --keys',
      arguments: { dir: 'Workspace directory' },
      options: {
        scheme: 'Scheme: the name of a built-in scheme, or a YAML file',
        divisions: 'Units: a division code prefix (such as 62), or a CSV file',
        round: 'Name of the round (default: the year of the evaluation date)',
        keys: 'Make signing keys: issued workbooks are signed, and collect verifies them',
      },
    },
    issue: {
      summary: 'Make a workbook for every unit to fill in',
      example: 'zhunsheng issue round-2023',
      arguments: { dir: 'Workspace directory' },
      options: {
        stage:
          'Stage: self (self-assessment), review, onsite (on-site inspection) or final (final review) (default: self)',
        unit: 'Only for the unit with this code',
        evaluator: 'Name or number of the evaluator (default: 1)',
      },
    },
    collect: {
      summary: 'Collect workbooks that were handed in: files, folders or zip archives',
      example: 'zhunsheng collect round-2023 inbox late.zip',
      arguments: { dir: 'Workspace directory', paths: 'Files, folders or zip archives to collect' },
      options: {},
    },
    status: {
      summary: 'Show which units have handed in, were returned or are missing',
      example: 'zhunsheng status round-2023',
      arguments: { dir: 'Workspace directory' },
      options: {},
    },
    rank: {
      summary: 'Show the ranking',
      example: 'zhunsheng rank round-2023 --top 20',
      arguments: { dir: 'Workspace directory' },
      options: { top: 'Show only this many from the top' },
    },
    report: {
      summary: 'Write the reports',
      example: 'zhunsheng report round-2023 --format xlsx,html,csv',
      arguments: { dir: 'Workspace directory' },
      options: { format: 'Formats, separated by commas: xlsx, html, csv (default: all)' },
    },
    scheme: {
      summary: 'Check a scheme',
      example: 'zhunsheng scheme check scheme.yaml',
      arguments: { action: 'What to do: check', file: 'Scheme as a YAML file' },
      options: {},
    },
    demo: {
      summary: 'Run the whole journey on simulated data: issue, fill in, collect, rank, report',
      example: 'zhunsheng demo demo',
      arguments: { dir: 'Directory for the demo, empty or not yet there (default: demo)' },
      options: { scheme: 'Which of the schemes that come along (default: gansu-2023-midterm)' },
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
    keys: 'The signing keys are in the folder keys: keep private.pem safe and give it to nobody.',
    issue: (count, directory) => `Made ${counted(count, 'workbook')} in ${directory}.`,
    nextIssue: (directory) => `Next: run issue ${directory} to make the workbooks.`,
    collect: (accepted, returned, rejected, unchanged) =>
      `This collection: ${accepted} accepted, ${returned} returned, ${rejected} rejected, ${unchanged} already collected before.`,
    receipts: (directory) => `The receipt of each file is in ${directory}.`,
    status: (accepted, returned, rejected, missing) =>
      `Units: ${accepted} accepted, ${returned} returned, ${rejected} rejected, ${missing} not handed in.`,
    moreErrors: (count) => `${count} more, see the receipt`,
    missingMeasures: (count) =>
      `Note: ${count} measures from elsewhere are still missing and count as zero; see findings.csv.`,
    unranked: (count) => `Not ranked: ${counted(count, 'unit')}; see status.`,
    nothingRanked: 'There are no units to rank yet.',
    unverified:
      'Note: this round has no signing keys, so who handed in the workbooks is unverified.',
    simulated: 'Simulated data, for demonstration only.',
    report: 'Written:',
    schemeSound: (title, leaves, total) =>
      `“${title}” is sound: ${counted(leaves, 'lowest-level indicator')}, ${total} points in total.`,
    schemeFaults: (count) => `The scheme has ${counted(count, 'fault')}:`,
  },
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    unitCode: 'Code',
    kind: 'Kind',
    prefecture: 'Prefecture',
    score: 'Score',
    grade: 'Grade',
    groupRank: 'Rank in kind',
    weight: 'Rule-of-law weight',
    state: 'State',
    file: 'File',
    reason: 'Reason',
  },
  demo: {
    title: (scheme, units) =>
      `Demo of “${scheme}”: ${counted(units, 'county-level unit')} of Gansu Province, all scores simulated.`,
    issued: (count) => `Issued ${counted(count, 'workbook')}`,
    filled: (count) => `Filled in ${counted(count, 'workbook')} with simulated scores`,
    collected: 'Collected, validated and stored',
    reported: 'Ranked and reported',
    firstTen: 'Top ten',
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

function ended(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
