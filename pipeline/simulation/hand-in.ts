import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { identityOf, issuedName, orderOf } from '../issue/issue-workbooks.ts';
import { writeWorkbook } from '../workbooks/write-workbook.ts';
import { signer } from '../workspace/keys.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { drawAnswers, type Answer } from './answers.ts';
import type { Cast } from './cast.ts';
import { fillWorkbook } from './fill-workbook.ts';
import type { Filling } from './filling.ts';
import { nameOver } from './filling/name-over.ts';
import { raisedPoints } from './filling/raised-points.ts';
import { seededRandom, seedOf } from './random.ts';
import { simulationWords as words } from './wording.zh-CN.ts';

/** A file as a unit hands it in. */
export interface Handed {
  readonly unit: Unit;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether it comes after the others. */
  readonly later: boolean;
}

/** What a unit hands in: nothing, a workbook, or one and its correction, with the trouble it makes. */
export async function handIn(
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
    case 'alteredPoints': {
      const { code } = firstBase(workspace);
      return [handed(await fill({ tamper: (issued) => raisedPoints(issued, code) }))];
    }
    case 'otherUnit':
      return [handed(await handInAnothers(workspace, cast.victim, unit, seed))];
    case 'lastRound': {
      const round = String(Number(workspace.config.round) - 1);
      const earlier: Identity = { ...identity, round };
      const sign = workspace.config.keys ? await signer(workspace.directory) : undefined;
      const bytes = writeWorkbook(orderOf(workspace, unit, earlier, sign));
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
  readonly tamper: NonNullable<Filling['tamper']>;
}

async function fillIssued(
  workspace: Workspace,
  unit: Unit,
  seed: number,
  changes: Pick<Changes, 'identity' | 'answers'> & Partial<Changes>,
  issued: Promise<Uint8Array>,
): Promise<Uint8Array> {
  const random = seededRandom(seed + seedOf(unit.code));
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
  const random = seededRandom(seed * 31 + seedOf(unit.code));
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
  const tamper = (issued: RawWorkbook) => nameOver(issued, unit);
  return fillIssued(workspace, victim, seed, { identity, answers, tamper }, readFile(file));
}

function firstBase({ scheme }: Workspace): Leaf {
  const leaf = scheme.leaves.find((each) => each.type === 'base');
  if (leaf === undefined) throw new Error(scheme.id);
  return leaf;
}
