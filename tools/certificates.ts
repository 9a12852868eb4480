import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled, verifyCertificates } from 'office-addin-dev-certs';
import { isMissing } from '../pipeline/files/is-missing.ts';
import { messageOf } from '../pipeline/message-of.ts';

/** A certificate for localhost, and whether this machine trusts its maker. */
export interface Certificates {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** File of the maker's certificate, for those who must be told to trust it. */
  readonly authority: string;
  /** Why the system does not trust the maker, as far as that is known; undefined if it does. */
  readonly untrusted: string | undefined;
}

/** Where office-addin-dev-certs keeps what it makes. */
const folder = join(homedir(), '.office-addin-dev-certs');
const DAY = 86_400_000;

/**
 * Makes a certificate for localhost unless there is one, and has the system trust it; that may ask
 * for a password, and on Linux it needs sudo. One that the system does not trust is kept all the
 * same, as a browser may. Throws when there is no certificate in the end.
 */
export async function certificates(): Promise<Certificates> {
  const untrusted = await whyUntrusted();
  const [key, cert] = await Promise.all([
    readFile(join(folder, 'localhost.key')),
    readFile(join(folder, 'localhost.crt')),
  ]);
  return { key, cert, authority: join(folder, 'ca.crt'), untrusted };
}

async function whyUntrusted(): Promise<string | undefined> {
  try {
    if (await isKept()) return verifyCertificates() ? undefined : '';
    await ensureCertificatesAreInstalled();
    return undefined;
  } catch (error) {
    return messageOf(error).trim();
  }
}

/** Whether there is a certificate that holds for another day. */
async function isKept(): Promise<boolean> {
  try {
    const { validTo } = new X509Certificate(await readFile(join(folder, 'localhost.crt')));
    return new Date(validTo).getTime() > Date.now() + DAY;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
