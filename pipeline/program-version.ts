import { readFile } from 'node:fs/promises';

/** Version of the program, as `package.json` says it. */
export async function programVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const described: { version: string } = JSON.parse(text);
  return described.version;
}
