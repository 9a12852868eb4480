import { describe } from '#core/findings/describe.ts';
import { hasError, type Finding } from '#core/findings/finding.ts';
import { givenText, textOf, type Command } from '../command.ts';
import type { TableDifference } from '../database/compare-tables.ts';
import type { Value } from '../database/database.ts';
import { text, type Block } from '../printer.ts';
import { verify, type Verdict } from '../verify/verify.ts';
import { findingLines } from '../wording/finding-lines.ts';
import type { Words } from '../wording/words.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';

/** Findings of one kind, and rejected files, that are listed on a terminal. */
const LISTED = 10;
/** Characters of a value that are shown there. */
const LONGEST = 64;

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--rebuild' }, { flags: '--round <round>' }],
  async run({ arguments: [dir], options }, { progress, words }) {
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    const workspace = await openWorkspace(directory);
    const keep = options['rebuild'] === true;
    const verdict = await verify(workspace, { keep, progress });
    return {
      blocks: blocksOf(verdict, words),
      data: verdict,
      exitCode: hasError(verdict.findings) ? 1 : 0,
    };
  },
};

function blocksOf(verdict: Verdict, words: Words): Block[] {
  const { rejected, differences, findings, rebuilt } = verdict;
  const say = words.verified;
  const groups = [...Map.groupBy(findings, kindOf).values()];
  return [
    text(outcome(verdict, words)),
    ...groups.flatMap((group) => listed(group, words)),
    ...differences
      .filter(({ shown }) => shown.length > 0)
      .flatMap((one) => [text(say.rowsOf(one.table)), rowsTable(one, words)]),
    ...(rejected.length > 0
      ? [text(say.rejected(say.files(rejected.slice(0, LISTED), rejected.length)))]
      : []),
    ...(rebuilt === undefined ? [] : [text(say.rebuilt(rebuilt))]),
  ];
}

function outcome({ examined, tables, findings }: Verdict, { verified }: Words): string {
  if (tables === 0) return verified.uncompared(examined);
  return hasError(findings) ? verified.differs(examined) : verified.agrees(examined, tables);
}

/** Findings that say the same of several files are told at once. */
function kindOf(item: Finding): string {
  return JSON.stringify([item.code, describe(item)]);
}

function listed(group: readonly Finding[], words: Words): Block[] {
  const files = group.flatMap(({ place }) => place.file ?? []);
  const [first] = group;
  if (first === undefined) return [];
  const place =
    files.length === 0 ? {} : { file: words.verified.files(files.slice(0, LISTED), files.length) };
  return findingLines([{ ...first, place }], words).map(text);
}

/** The rows of a table that differ, a line for each column. */
function rowsTable({ shown }: TableDifference, words: Words): Block {
  const say = words.verified;
  const titles = [say.row, say.column, say.recorded, say.fromArchive];
  const rows = shown.flatMap(({ key, only, columns }) => {
    const row = key.map(valueText).join(' ');
    if (only === 'recorded') return [[row, '', say.present, say.absent]];
    if (only === 'rebuilt') return [[row, '', say.absent, say.present]];
    return columns.map((one) => [row, one.column, valueText(one.recorded), valueText(one.rebuilt)]);
  });
  return { kind: 'table', columns: titles.map((title) => ({ title })), rows };
}

/** A value as it is stored, a long text cut. */
function valueText(value: Value): string {
  const whole = String(value).replaceAll(/\s+/g, ' ');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
