import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { zip, type AsyncZippable } from 'fflate';
import type { Leaf } from '#core/scheme/scheme.ts';
import { fullName, type Unit } from '#core/workbook/guide-sheet.ts';
import type { Identity } from '#core/workbook/identity.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { identityOf, issuedName, makeWorkbook } from '../issue/issue-workbooks.ts';
import type { TroubleKind } from '../wording/words.ts';
import { signer } from '../workspace/keys.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { drawAnswers, type Answer } from './answers.ts';
import { addressIn, fillWorkbook, sheetOf } from './fill-workbook.ts';
import { castUnits, type Cast } from './cast.ts';
import { seededRandom } from './random.ts';
import { simulationWords as words } from './wording.zh-CN.ts';

/** A trouble that was made, with the units and the file it shows in. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly units: readonly Unit[];
  /** Name of the file in the inbox; `undefined` where nothing was handed in. */
  readonly file: string | undefined;
}

/** What was handed in. */
export interface Simulation {
  readonly inbox: string;
  readonly files: number;
  readonly troubles: readonly Trouble[];
}

/** The prefecture whose counties hand in together, in a zip. */
const BATCH_PREFECTURE = '甘南藏族自治州';

/**
 * Fills in the issued workbooks as evaluators would, with the troubles that offices meet, and puts
 * what they hand in into `inbox`. The seed settles every score.
 */
export async function simulate(
  workspace: Workspace,
  inbox: string,
  seed: number,
  progress: (done: number, total: number) => void,
): Promise<Simulation> {
  const { units } = workspace;
  const cast = castUnits(units, seed, BATCH_PREFECTURE);
  const filled: Handed[] = [];
  for (const [index, unit] of units.entries()) {
    filled.push(...(await handIn(workspace, unit, cast, seed)));
    progress(index + 1, units.length);
  }
  const first = filled.filter((handed) => !handed.later);
  const together = first.filter((handed) => handed.unit.prefecture === BATCH_PREFECTURE);
  const batch = join(inbox, `${words.batch(BATCH_PREFECTURE)}.zip`);
  await writeAtomically(batch, await zipOf(together));
  for (const handed of first.filter((each) => !together.includes(each))) {
    await writeAtomically(join(inbox, handed.file), handed.bytes);
  }
  for (const handed of filled.filter((each) => each.later)) {
    await writeAtomically(join(inbox, handed.file), handed.bytes);
  }
  return { inbox, files: filled.length, troubles: troublesOf(cast, filled) };
}

/** A file as a unit hands it in. */
interface Handed {
  readonly unit: Unit;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether it comes after the others. */
  readonly later: boolean;
}

async function handIn(
  workspace: Workspace,
  unit: Unit,
  cast: Cast,
  seed: number,
): Promise<Handed[]> {
  const role = cast.roleOf(unit);
  if (role === 'nothing') return [];
  const identity = identityOf(workspace, unit, 'self', '1');
  const name = issuedName(unit, 'self', '1');
  const answers = answersOf(workspace, cast.twinOf(unit) ?? unit, seed);
  const handed = (bytes: Uint8Array, file = name, later = false): Handed => ({
    unit,
    file,
    bytes,
    later,
  });
  const issued = join(workspace.directory, workspaceFiles.issued, name);
  const fill = (changed: Partial<Changes> = {}, bytes?: Promise<Uint8Array>) =>
    fillIssued(workspace, unit, seed, { identity, answers, ...changed }, bytes ?? readFile(issued));

  switch (role) {
    case 'lowWeight':
      return [handed(await fill({ weight: cast.lowWeightOf(unit) }))];
    case 'alteredPoints':
      return [handed(await fill({ tamper: raisePoints(firstBase(workspace).code) }))];
    case 'otherUnit':
      return [handed(await handInAnothers(workspace, cast.victim, unit, seed))];
    case 'lastRound': {
      const round = String(Number(workspace.config.round) - 1);
      const earlier: Identity = { ...identity, round };
      const sign = workspace.config.keys ? await signer(workspace.directory) : undefined;
      const bytes = makeWorkbook(workspace, unit, earlier, sign);
      return [handed(await fill({ identity: earlier }, bytes))];
    }
    case 'truncated': {
      const bytes = await fill();
      return [handed(bytes.slice(0, Math.floor(bytes.length * 0.6)))];
    }
    case 'correction': {
      const gaps = new Map([...answers].filter((_, index) => index % 9 !== 4));
      const again = issuedName({ ...unit, name: words.corrected(unit.name) }, 'self', '1');
      return [handed(await fill({ answers: gaps })), handed(await fill(), again, true)];
    }
    case 'omissionWithReason':
      return [handed(await fill({ answers: omitting(answers, words.omission) }))];
    case 'omissionWithoutReason':
      return [handed(await fill({ answers: omitting(answers, '') }))];
    case 'tie':
    case undefined:
      return [handed(await fill())];
  }
}

/** What may differ from an ordinary filling. */
interface Changes {
  readonly identity: Identity;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly weight: number;
  readonly tamper: (workbook: ExcelJS.Workbook) => void;
}

async function fillIssued(
  workspace: Workspace,
  unit: Unit,
  seed: number,
  changes: Pick<Changes, 'identity' | 'answers'> & Partial<Changes>,
  issued: Promise<Uint8Array>,
): Promise<Uint8Array> {
  const random = seededRandom(seed + Number(unit.code));
  return fillWorkbook(await issued, {
    scheme: workspace.scheme,
    unit,
    weight: random.pick([0.1, 0.1, 0.1, 0.11, 0.12, 0.15]),
    sealed: random.happens(0.9),
    ...changes,
  });
}

/** Each unit has a quality of its own, so that scores spread; a few answers are typed over. */
function answersOf(workspace: Workspace, unit: Unit, seed: number): Map<string, Answer> {
  const random = seededRandom(seed * 31 + Number(unit.code));
  const quality = 0.25 + 0.73 * random.share();
  const answers = drawAnswers(workspace.scheme, unit.kind, quality, random);
  const typedOver = workspace.scheme.leaves.find(
    (leaf) => leaf.rule.kind === 'level' && random.happens(0.3),
  );
  const answer = typedOver && answers.get(typedOver.code);
  if (typedOver && answer) {
    const score = typedOver.points.times('0.5').toNumber();
    answers.set(typedOver.code, { ...answer, score, reason: words.overridden });
  }
  return answers;
}

/** Marks two of the last answers as not applicable. */
function omitting(answers: ReadonlyMap<string, Answer>, reason = ''): Map<string, Answer> {
  const codes = new Set([...answers.keys()].slice(-4, -2));
  return new Map(
    [...answers].map(([code, answer]) =>
      codes.has(code) ? [code, { value: undefined, omission: reason }] : [code, answer],
    ),
  );
}

function raisePoints(code: string): (workbook: ExcelJS.Workbook) => void {
  return (workbook) => {
    const cell = sheetOf(workbook, sheetNames.scores).getCell(addressIn(workbook, code, 'points'));
    cell.value = Number(cell.value) + 2;
  };
}

/** Another unit's filled workbook with this unit's name written over it. */
async function handInAnothers(
  workspace: Workspace,
  victim: Unit,
  unit: Unit,
  seed: number,
): Promise<Uint8Array> {
  const file = join(workspace.directory, workspaceFiles.issued, issuedName(victim, 'self', '1'));
  const identity = identityOf(workspace, victim, 'self', '1');
  const answers = answersOf(workspace, victim, seed);
  const tamper = (workbook: ExcelJS.Workbook) => {
    sheetOf(workbook, sheetNames.guide).eachRow((row) => {
      if (row.getCell(2).text === fullName(victim)) {
        row.getCell(2).value = fullName(unit);
      }
    });
  };
  return fillIssued(workspace, victim, seed, { identity, answers, tamper }, readFile(file));
}

function firstBase({ scheme }: Workspace): Leaf {
  const leaf = scheme.leaves.find((each) => each.type === 'base');
  if (leaf === undefined) throw new Error(scheme.id);
  return leaf;
}

function zipOf(files: readonly Handed[]): Promise<Uint8Array> {
  const entries: AsyncZippable = Object.fromEntries(
    files.map((handed) => [handed.file, [handed.bytes, { level: 0 }]]),
  );
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

function troublesOf(cast: Cast, filled: readonly Handed[]): Trouble[] {
  return cast.roles.map(({ kind, units }) => ({
    kind,
    units,
    file: filled.findLast((handed) => units.some((unit) => unit.code === handed.unit.code))?.file,
  }));
}
