import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { ledgerSignedText } from '#core/ledger/identity.ts';
import type { LedgerIdentity } from '#core/ledger/ledger.ts';
import { signedText, type Identity } from '#core/workbook/identity.ts';
import { isMissing } from '../files/is-missing.ts';
import { writeDurably } from '../files/write-durably.ts';

/** Folder of the office's keys. */
export const keysFolder = 'keys';
const privateFile = `${keysFolder}/private.pem`;
const publicFile = `${keysFolder}/public.pem`;

/** Signs the identity of a workbook; base64. */
export type Sign = (identity: Identity) => string;
/** Whether a base64 signature is the office's, over this identity. */
export type Verify = (identity: Identity, signature: string) => boolean;
/** The same of a rectification ledger. */
export type VerifyLedger = (identity: LedgerIdentity, signature: string) => boolean;

/** Makes the office's Ed25519 key pair; only the owner may read the private one. */
export async function makeKeys(directory: string): Promise<string[]> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeDurably([
    {
      path: join(directory, privateFile),
      data: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      mode: 0o600,
    },
    { path: join(directory, publicFile), data: publicKey.export({ type: 'spki', format: 'pem' }) },
  ]);
  return [privateFile, publicFile];
}

/** Signs as the office. Throws a `Failure` where the private key is not there. */
export async function signer(directory: string): Promise<Sign> {
  const signed = await textSigner(directory);
  return (identity) => signed(signedText(identity));
}

/** The office's public key, as PEM. Throws a `Failure` where it is not there. */
export function publicKey(directory: string): Promise<string> {
  return readKey(directory, publicFile);
}

/** Checks the office's signatures by its public key. */
export function verifier(publicKey: string): Verify {
  const isSigned = textVerifier(publicKey);
  return (identity, signature) => isSigned(signedText(identity), signature);
}

/** Signs rectification ledgers as the office. Throws as `signer` does. */
export async function ledgerSigner(
  directory: string,
): Promise<(identity: LedgerIdentity) => string> {
  const signed = await textSigner(directory);
  return (identity) => signed(ledgerSignedText(identity));
}

/** Checks the office's signatures of ledgers by its public key. */
export function ledgerVerifier(publicKey: string): VerifyLedger {
  const isSigned = textVerifier(publicKey);
  return (identity, signature) => isSigned(ledgerSignedText(identity), signature);
}

async function textSigner(directory: string): Promise<(text: string) => string> {
  const key = createPrivateKey(await readKey(directory, privateFile));
  return (text) => sign(null, Buffer.from(text), key).toString('base64');
}

function textVerifier(pem: string): (text: string, signature: string) => boolean {
  const key = createPublicKey(pem);
  return (text, signature) =>
    verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

async function readKey(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure([finding('workspace.no-keys', { file }, { file })]);
  }
}
