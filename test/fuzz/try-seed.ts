import type { CollectedFile, FileState } from '../../pipeline/collect/collected.ts';
import type { Examination } from '../../pipeline/collect/examination.ts';
import { messageOf } from '../../pipeline/message-of.ts';
import { faultsTogether } from './collected-together.ts';
import { examinationIn, examined } from '../support/examined.ts';
import { faultsOf, knownFaults, truthOf, type Truth } from './judge.ts';
import { makeCase } from './make-case.ts';
import { schemeFaults } from './scheme-faults.ts';
import { readOriginals, SCHEME_NAME, type Original } from './original.ts';
import { contentOf } from '../../pipeline/database/file-content.ts';
import { rowsText } from './rows-text.ts';

/** What became of one seed. */
export interface Trial {
  readonly seed: number;
  readonly original: string;
  readonly done: readonly string[];
  /** State of each file that came out. */
  readonly states: readonly FileState[];
  readonly codes: readonly string[];
  /** What must not be. */
  readonly faults: readonly string[];
  /** Time on the processor, in milliseconds. */
  readonly milliseconds: number;
}

export interface FuzzFolders {
  readonly office: string;
  readonly inbox: string;
  /** For what is tried at the moment. */
  readonly folder: string;
}

/** Every so many seeds, a few are collected together. */
const TOGETHER = 500;
const TOGETHER_COUNT = 5;
/** Longer than this on the processor is too long for a file of ours, in milliseconds. */
const SLOW = 6_000;
/** More than this is too much memory, in KB. */
const GREEDY = 700_000;

/** Opens the office and gives what tries a seed. Throws where the untouched files are not as they were made. */
export async function openTrials(folders: FuzzFolders): Promise<(seed: number) => Promise<Trial>> {
  const { office, inbox, folder } = folders;
  const against = await examinationIn(office);
  const originals = await readOriginals(inbox);
  const alone = new Map<string, CollectedFile[]>();
  for (const { name, bytes } of originals) {
    alone.set(name, await examined(name, bytes, folder, against));
  }
  const accepted = [...alone].filter(([, files]) => files.every(isAccepted));
  if (accepted.length !== originals.length - 1) {
    const states = [...alone].map(([name, files]) => `${name}: ${files.map(summary).join(' ')}`);
    throw new Error(`the untouched files are not all accepted: ${states.join('; ')}`);
  }
  const truth = truthOf(alone);
  const figures = new Map(
    accepted.map(([name, files]) => [
      name,
      files.map((file) => rowsText(contentOf(file).raw_entries)).join('\n'),
    ]),
  );
  const untouched = originals.filter(({ name, kind }) => figures.has(name) && kind === 'workbook');

  return async (seed) => {
    const started = process.threadCpuUsage();
    const before = process.resourceUsage().maxRSS;
    const trial = await tryOne(seed, originals, truth, folder, against);
    const together = seed % TOGETHER === 0 ? await tryTogether(seed) : [];
    const { user, system } = process.threadCpuUsage(started);
    const milliseconds = (user + system) / 1_000;
    const more = process.resourceUsage().maxRSS - before;
    const faults = [
      ...trial.faults,
      ...together,
      ...(milliseconds > SLOW && together.length === 0 && seed % TOGETHER !== 0
        ? [`slow: ${Math.round(milliseconds)} ms`]
        : []),
      ...(more > GREEDY ? [`memory: ${Math.round(more / 1_024)} MB more`] : []),
    ];
    return { ...trial, faults, milliseconds };
  };

  async function tryTogether(seed: number): Promise<string[]> {
    const cases = Array.from({ length: TOGETHER_COUNT }, (_, index) =>
      makeCase(originals, seed + index),
    ).filter(({ original, bytes }) => !Buffer.from(bytes).equals(original.bytes));
    try {
      return await faultsTogether(cases, untouched, figures, { office, folder });
    } catch (error) {
      return [`exception together: ${told(error)}`];
    }
  }
}

async function tryOne(
  seed: number,
  originals: readonly Original[],
  truth: Truth,
  folder: string,
  against: Examination,
): Promise<Omit<Trial, 'milliseconds'>> {
  const { original, bytes, done, isNeutral, known } = makeCase(originals, seed);
  const trial = { seed, original: original.name, done };
  try {
    const files = await examined(original.name, bytes, folder, against);
    return {
      ...trial,
      states: files.map(({ state }) => state),
      codes: files.flatMap(({ findings }) => findings.map(({ code }) => code)),
      faults: [
        ...faultsOf(files, truth, isNeutral ? original.name : undefined),
        ...(known ? knownFaults(files, known) : []),
        ...(original.name === SCHEME_NAME
          ? await schemeFaults(bytes, original.name, isNeutral ? against.schemeHash : undefined)
          : []),
      ],
    };
  } catch (error) {
    return { ...trial, states: [], codes: [], faults: [`exception: ${told(error)}`] };
  }
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}

function isAccepted({ state }: CollectedFile): boolean {
  return state === 'accepted';
}

function summary({ state, findings }: CollectedFile): string {
  return `${state} (${findings.map(({ code }) => code).join(' ')})`;
}
