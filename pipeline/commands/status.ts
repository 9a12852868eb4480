import { givenText, textOf, type Command } from '../command.ts';
import { readComparison } from '../comparison/read-comparison.ts';
import type { FileRow, RankingRow } from '../database/marts.ts';
import {
  readFiles,
  readFindings,
  readLedgers,
  readRankings,
  readRectifications,
} from '../database/read-marts.ts';
import { text, type Block } from '../printer.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { ledgerFaultLines, type ErrorsOf } from '../wording/ledger-fault-lines.ts';
import { ledgerLines } from '../wording/ledger-lines.ts';
import { placeText } from '../wording/place.ts';
import { statusLine } from '../wording/status-line.ts';
import type { Words } from '../wording/words.ts';
import { roundDirectory, roundsOf, type RoundFolder } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-models.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--round <round>' }],
  async run({ arguments: [dir], options }, { words }) {
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    const rounds = await roundsOf(textOf(dir));
    return withModels(directory, async (workspace, database, notes) => {
      const units = await readRankings(database);
      const files = await readFiles(database);
      const findings = await readFindings(database);
      const comparison = await readComparison(database);
      const ledgers = await readLedgers(database);
      const rectifications = await readRectifications(database);
      const isLedger = new Set(ledgers.map((ledger) => ledger.sha256));
      const workbooks = files.filter((file) => !isLedger.has(file.sha256));
      const open = units.filter((unit) => unit.status !== 'accepted');
      const errorsOf = Map.groupBy(
        findings.filter((item) => item.severity === 'error'),
        (item) => item.sha256,
      );
      return {
        blocks: [
          text(statusLine(units, words)),
          ...(open.length > 0 ? [openTable(open, workbooks, errorsOf, words)] : []),
          ...ledgerLines(ledgers, rectifications, words).map(text),
          ...ledgerFaultLines(ledgers, errorsOf, words).map(text),
          ...roundLines(rounds, words).map(text),
          ...findingLines(notes, words).map(text),
          ...(workspace.config.simulated ? [text(words.done.simulated)] : []),
        ],
        data: {
          units: units.map(({ unit_code, unit_name, status }) => ({
            unit_code,
            unit_name,
            status,
          })),
          files,
          findings,
          ledgers,
          rectifications,
          rounds,
          previous: comparison
            ? { ...comparison.previous, uncompared_leaves: comparison.uncompared }
            : null,
          notes,
        },
        exitCode: 0,
      };
    });
  },
};

/** The rounds of the workspace; nothing where there is only one. */
function roundLines([current, ...kept]: readonly RoundFolder[], { done }: Words): string[] {
  if (current === undefined || kept.length === 0) return [];
  return [
    done.rounds(
      current.round,
      kept.map((one) => one.round),
    ),
  ];
}

/** The units that are not accepted, and why. */
function openTable(
  open: readonly RankingRow[],
  files: readonly FileRow[],
  errorsOf: ErrorsOf,
  words: Words,
): Block {
  const filesOf = Map.groupBy(files, (file) => file.unit_code);
  const { state, unitCode, unit, file, reason } = words.columns;
  return {
    kind: 'table',
    columns: [state, unitCode, unit, file, reason].map((title) => ({ title })),
    rows: open.flatMap((each) => rowsOf(each, filesOf.get(each.unit_code) ?? [], errorsOf, words)),
  };
}

/** Errors of a unit that are shown; its receipt has them all. */
const SHOWN = 3;

/** A unit that is not accepted: a row for each of its first errors, or one that says it is missing. */
function rowsOf(
  unit: RankingRow,
  files: readonly FileRow[],
  errorsOf: ErrorsOf,
  words: Words,
): string[][] {
  const named = [words.states[unit.status], unit.unit_code, `${unit.prefecture}${unit.unit_name}`];
  const its = files.filter((file) => file.current || file.state === 'rejected');
  const errors = its.flatMap((file) =>
    (errorsOf.get(file.sha256) ?? []).map((item) => {
      const place = placeText({ sheet: item.sheet, cell: item.cell }, words);
      return [file.file, words.finding(place, item.message, item.hint)];
    }),
  );
  const more = errors.length - SHOWN;
  const rows = [
    ...errors.slice(0, SHOWN),
    ...(more > 0 ? [['', words.done.moreErrors(more)]] : []),
    ...(errors.length === 0 ? [['', '']] : []),
  ];
  return rows.map((row) => [...named, ...row]);
}
