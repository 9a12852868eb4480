import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { identityOf, issuedName, orderOf } from '../../pipeline/issue/issue-workbooks.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import { recordEdition } from '../../pipeline/workspace/editions.ts';
import { signer } from '../../pipeline/workspace/keys.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { writeUnits } from '../../pipeline/workspace/units.ts';
import { countryUnits } from './country-units.ts';
import { drawScheme } from './draw-scheme.ts';
import { workbookFiller } from './workbook-filler.ts';

/** What a country is made like. */
interface Manner {
  /** Whether workbooks are signed. */
  readonly keys?: boolean;
  /** How many evaluators each county has. */
  readonly evaluators?: number;
}

/**
 * Makes a folder with a workspace (`round`) of so many counties and a scheme of 150 indicators, and
 * with what each of them hands in (`inbox`): a filled and sealed workbook of each evaluator. Nothing is
 * collected. The same counts give the same workbooks, but for keys, which are drawn anew.
 */
export async function makeWorkbooks(
  folder: string,
  count: number,
  { keys = false, evaluators = 1 }: Manner = {},
): Promise<void> {
  const inside = (name: string) => join(folder, name);
  await mkdir(inside('inbox'), { recursive: true });
  await writeFile(inside('scheme.yaml'), stringify(drawScheme(seededRandom(1))));
  await writeFile(inside('units.csv'), writeUnits(await countryUnits(count)));
  const workspace = await makeWorkspace(inside('round'), {
    scheme: inside('scheme.yaml'),
    divisions: inside('units.csv'),
    keys,
    simulated: true,
  });
  await recordEdition(workspace, () => new Date('2024-01-02T00:00:00Z'));
  const sign = keys ? await signer(workspace.directory) : undefined;
  const fill = workbookFiller();
  for (let number = 1; number <= evaluators; number += 1) {
    const evaluator = String(number);
    for (const unit of workspace.units) {
      const identity = identityOf(workspace, unit, 'self', evaluator);
      const bytes = await fill(orderOf(workspace, unit, identity, sign));
      await writeFile(join(folder, 'inbox', issuedName(unit, 'self', evaluator)), bytes);
    }
  }
}
