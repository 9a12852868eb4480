import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const readme = join(import.meta.dirname, 'README.md');

/** Prints results and puts them into `bench/README.md`, between the marks of that name. */
export async function putResults(name: string, parts: readonly string[]): Promise<void> {
  const text = parts.join('\n\n');
  console.log(text);
  const page = await readFile(readme, 'utf8');
  const between = new RegExp(`(?<=<!-- ${name} -->\n).*(?=<!-- end of ${name} -->)`, 's');
  if (!between.test(page)) throw new Error(`bench/README.md has lost its marks for ${name}`);
  await writeFile(
    readme,
    page.replace(between, () => `\n${text}\n\n`),
  );
}
