import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import type { Finding } from '#core/findings/finding.ts';
import { writeLedger } from '../../workbooks/ledger/write-ledger.ts';
import { writeDocument } from '../document/write-document.ts';
import { replaceFile } from '../replace-file.ts';
import { cardDocument } from './card-document.ts';
import type { CardSetting, CardTask } from './card-task.ts';
import { unitFile } from './unit-files.ts';

/** Writes a unit's card and ledger, and says which of them could not be written. */
export async function writeUnit(
  { dossier, ledger }: CardTask,
  { context, directory }: CardSetting,
): Promise<readonly Finding[]> {
  const { ranking } = dossier;
  const card = await writeDocument(cardDocument(dossier, context));
  const sheets = ledger && (await writeLedger(ledger));
  const findings = await Promise.all([
    refusalOf(replaceFile(join(directory, unitFile('cards', ranking)), card)),
    refusalOf(replaceFile(join(directory, unitFile('ledgers', ranking)), sheets)),
  ]);
  return findings.flat();
}

/** Why a file could not be written, as data; any other error stays one. */
async function refusalOf(written: Promise<void>): Promise<readonly Finding[]> {
  try {
    await written;
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.findings;
    throw error;
  }
}
