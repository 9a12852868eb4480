import { schemeHash } from '#core/scheme/hash.ts';
import { readSchemeWorkbook } from '../../pipeline/schemes/xlsx/read-scheme-workbook.ts';

/** What must not be when the workbook of a scheme is read; `hash` is the scheme's where it must be that. */
export async function schemeFaults(
  bytes: Uint8Array,
  name: string,
  hash: string | undefined,
): Promise<string[]> {
  const { scheme, findings } = await readSchemeWorkbook(bytes, name);
  if (scheme === undefined) {
    if (findings.length === 0) return ['scheme: neither read nor told why'];
    if (hash !== undefined) return [`scheme: ${findings.map(({ code }) => code).join(' ')}`];
    const lost = findings.filter(({ place }) => place.file === undefined);
    return lost.map(({ code }) => `place: ${code} has no file`);
  }
  return hash === undefined || schemeHash(scheme) === hash ? [] : ['scheme: read otherwise'];
}
