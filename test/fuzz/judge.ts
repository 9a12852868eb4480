import { describe } from '#core/findings/describe.ts';
import { hasError, type Finding } from '#core/findings/finding.ts';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import type { KnownEntry } from './known-entry.ts';
import { figuresOf, saidBy } from './said.ts';

/** What the untouched files say. */
export interface Truth {
  /** By name of the original, all that each of its files says. */
  readonly saidByName: ReadonlyMap<string, readonly string[]>;
  /** The figures of every sealed workbook. */
  readonly sealed: ReadonlySet<string>;
}

/** The truth of files as examined, by the name of their original. */
export function truthOf(files: ReadonlyMap<string, readonly CollectedFile[]>): Truth {
  const all = [...files.values()].flat();
  return {
    saidByName: new Map([...files].map(([name, each]) => [name, each.map(saidBy)])),
    sealed: new Set(all.filter(isSealed).map(figuresOf)),
  };
}

/** What must not be, of what became of a file; `original` is named where it still means the same. */
export function faultsOf(
  files: readonly CollectedFile[],
  truth: Truth,
  original: string | undefined,
): string[] {
  if (files.length === 0) return ['lost: no file came out'];
  const faults = files.flatMap((file) => [
    ...stateFaults(file),
    ...file.findings.flatMap(findingFaults),
    ...sealFaults(file, truth),
  ]);
  const said = files.map(saidBy).toSorted();
  const expected = original && truth.saidByName.get(original)?.toSorted();
  if (expected && JSON.stringify(said) !== JSON.stringify(expected)) {
    faults.push(`changed: ${said.join('\n')}\nexpected: ${expected.join('\n')}`);
  }
  return faults;
}

/** Whether a file is read as what was entered in it, and told of for its seal. */
export function knownFaults(files: readonly CollectedFile[], known: KnownEntry): string[] {
  const [file] = files;
  const entry = file?.submission?.entries.find(({ code }) => code === known.code);
  const read = { code: known.code, value: entry?.value, reason: entry?.reason };
  if (JSON.stringify(read) !== JSON.stringify(known)) {
    return [`known: ${JSON.stringify(read)}\nexpected: ${JSON.stringify(known)}`];
  }
  const isTold = file?.findings.some(({ code }) => code === 'seal.broken');
  return isTold ? [] : ['known: the seal was not told of'];
}

const states = new Set<string>(['accepted', 'returned', 'rejected']);

function stateFaults({ file, state, findings, submission }: CollectedFile): string[] {
  if (!states.has(state)) return [`state: ${file} is ${state}`];
  if (hasError(findings) === (state === 'accepted')) {
    return [`state: ${file} is ${state} with ${findings.map(({ code }) => code).join(' ')}`];
  }
  if (state === 'rejected' && submission !== undefined) return [`state: ${file} counts`];
  return [];
}

/** Characters that break a line or a terminal. */
const CONTROL = /\p{Cc}/u;
const LONGEST_MESSAGE = 2_000;

function findingFaults(item: Finding): string[] {
  const texts = (['zh-CN', 'en'] as const).flatMap((locale) => {
    const { message, hint } = describe(item, locale);
    return [message, hint];
  });
  const isOdd = texts.some(
    (text) =>
      CONTROL.test(text) || text.length > LONGEST_MESSAGE || /undefined|\[object/.test(text),
  );
  return [
    ...(item.place.file ? [] : [`place: ${item.code} has no file`]),
    ...(texts.some((text) => text === '') ? [`wording: ${item.code} has none`] : []),
    ...(isOdd ? [`wording: ${item.code} says ${texts.join(' / ').slice(0, 400)}`] : []),
  ];
}

/** A sealed workbook whose seal holds says what was sealed, whatever was done to its file. */
function sealFaults(file: CollectedFile, { sealed }: Truth): string[] {
  if (file.state !== 'accepted' || file.submission === undefined) return [];
  if (!file.verified) return [`identity: ${file.file} is not verified`];
  if (!isSealed(file) || sealed.has(figuresOf(file))) return [];
  return [`seal: ${file.file} changed under its seal: ${figuresOf(file)}`];
}

function isSealed({ submission, findings }: CollectedFile): boolean {
  const codes = new Set(findings.map(({ code }) => code));
  return submission !== undefined && submission.seal !== '' && !codes.has('seal.broken');
}
