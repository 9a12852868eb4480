import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { ledgerSignedText } from '#core/ledger/identity.ts';
import type { LedgerIdentity } from '#core/ledger/ledger.ts';
import { signedText, type Identity } from '#core/workbook/identity.ts';
import { exists } from '../files/exists.ts';
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

/**
 * Makes the office's Ed25519 key pair; only the owner may read the private one. One that is there stays,
 * since what was issued is signed with it. Throws a `Failure` where that is no key.
 */
export async function makeKeys(directory: string): Promise<string[]> {
  const isThere = await exists(join(directory, privateFile));
  const privateKey = isThere
    ? await readPrivateKey(directory)
    : generateKeyPairSync('ed25519').privateKey;
  const publicKey = createPublicKey(privateKey);
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

/** The office's public key, as PEM. Throws a `Failure` where it is not there or no key. */
export async function publicKey(directory: string): Promise<string> {
  const pem = await readKey(directory, publicFile);
  parsed(publicFile, () => createPublicKey(pem));
  return pem;
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
  const key = await readPrivateKey(directory);
  return (text) => sign(null, Buffer.from(text), key).toString('base64');
}

function textVerifier(pem: string): (text: string, signature: string) => boolean {
  const key = createPublicKey(pem);
  return (text, signature) =>
    verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

async function readPrivateKey(directory: string): Promise<KeyObject> {
  const pem = await readKey(directory, privateFile);
  return parsed(privateFile, () => createPrivateKey(pem));
}

/** A key; throws a `Failure` where what its file holds is none. */
function parsed(file: string, parse: () => KeyObject): KeyObject {
  try {
    return parse();
  } catch {
    throw new Failure([finding('workspace.key-damaged', { file }, { file })]);
  }
}

async function readKey(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure([finding('workspace.no-keys', { file }, { file })]);
  }
}
