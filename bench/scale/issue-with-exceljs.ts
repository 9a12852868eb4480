import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf, issuedName, orderOf } from '../../pipeline/issue/issue-workbooks.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';

const [directory = '', folder = ''] = process.argv.slice(2);
const workspace = await openWorkspace(directory);
await mkdir(folder, { recursive: true });
for (const unit of workspace.units) {
  const identity = identityOf(workspace, unit, 'self', '1');
  const bytes = await writeWorkbook(orderOf(workspace, unit, identity, undefined));
  await writeFile(join(folder, issuedName(unit, 'self', '1')), bytes);
}
