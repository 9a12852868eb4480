import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { signedText, type Identity } from '#core/workbook/identity.ts';
import { isMissing } from '../files/is-missing.ts';
import { writeAtomically } from '../files/write-atomically.ts';

/** Folder of the office's keys. */
export const keysFolder = 'keys';
const privateFile = `${keysFolder}/private.pem`;
const publicFile = `${keysFolder}/public.pem`;

/** Signs the identity of a workbook; base64. */
export type Sign = (identity: Identity) => string;
/** Whether a base64 signature is the office's, over this identity. */
export type Verify = (identity: Identity, signature: string) => boolean;

/** Makes the office's Ed25519 key pair; only the owner may read the private one. */
export async function makeKeys(directory: string): Promise<string[]> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeAtomically(join(directory, privateFile), pem, 0o600);
  await writeAtomically(
    join(directory, publicFile),
    publicKey.export({ type: 'spki', format: 'pem' }),
  );
  return [privateFile, publicFile];
}

/** Signs as the office. Throws a `Failure` where the private key is not there. */
export async function signer(directory: string): Promise<Sign> {
  const key = createPrivateKey(await readKey(directory, privateFile));
  return (identity) => sign(null, Buffer.from(signedText(identity)), key).toString('base64');
}

/** Checks the office's signatures. Throws a `Failure` where the public key is not there. */
export async function verifier(directory: string): Promise<Verify> {
  const key = createPublicKey(await readKey(directory, publicFile));
  return (identity, signature) =>
    verify(null, Buffer.from(signedText(identity)), key, Buffer.from(signature, 'base64'));
}

async function readKey(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure([finding('workspace.no-keys', { file }, { file })]);
  }
}
