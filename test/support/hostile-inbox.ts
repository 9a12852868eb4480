import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import type { CollectLimits } from '../../pipeline/collect/limits.ts';
import { smallRound, soundFilling, type SmallRound } from './small-round.ts';

/** A folder in which two counties hand in sound workbooks, and strangers anything. */
export interface HostileInbox {
  readonly round: SmallRound;
  /** The folder that is collected. */
  readonly folder: string;
  /** A sound workbook of 皋兰县, which hands in nothing else. */
  readonly sound: Uint8Array;
  /** Puts files into the folder. */
  put(files: Readonly<Record<string, Uint8Array | string>>): Promise<void>;
  /** Collects the folder and gives, by file, its state and what is wrong or doubtful. */
  collect(limits?: CollectLimits): Promise<Readonly<Record<string, string>>>;
}

/** What collecting says of the two sound workbooks. */
export const soundOnes = { '城关区.xlsx': 'accepted', '永登县.xlsx': 'accepted' } as const;

export async function hostileInbox(): Promise<HostileInbox> {
  const round = await smallRound();
  const folder = round.inbox('收件夹');
  await mkdir(folder);
  await round.handIn('620102', '收件夹/城关区.xlsx', soundFilling);
  await round.handIn('620121', '收件夹/永登县.xlsx', soundFilling);
  const sound = await readFile(await round.handIn('620122', '皋兰县.xlsx', soundFilling));
  return {
    round,
    folder,
    sound: new Uint8Array(sound),
    async put(files) {
      for (const [name, bytes] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), bytes);
      }
    },
    async collect(limits) {
      const { files, findings } = await round.collect([folder], limits);
      return Object.fromEntries([
        ...files.map((file) => [file.file, [file.state, ...codesOf(file.findings)].join(' ')]),
        ...findings.map((item) => [item.place.file ?? '', `left out ${item.code}`]),
      ]);
    },
  };
}

/** Codes of what is wrong or doubtful; what is said of the file itself with its parameters. */
function codesOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ code, parameters }) =>
      code.startsWith('file.') ? [code, ...Object.values(parameters).map(String)] : [code],
    )
    .filter((text) => text !== '');
}
