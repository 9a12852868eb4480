import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Calculates every formula of an xlsx or ods when it is opened, whatever results are stored in it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens a file in LibreOffice, without a window, and saves it as `format` (`xlsx`, `pdf`, `ods`).
 *
 * The result stands in a folder `libreoffice` beside the input, under the input's name; its path is
 * returned. Formulas are recalculated. Each call has a profile of its own, so calls may overlap.
 */
export async function convert(input: string, format: string): Promise<string> {
  const [output = ''] = await convertAll([input], format);
  return output;
}

/** The same for several files of one folder, for which LibreOffice starts once. */
export async function convertAll(inputs: readonly string[], format: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'zhunsheng-libreoffice-'));
  const folder = join(dirname(inputs[0] ?? ''), 'libreoffice');
  try {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const { stdout, stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...inputs,
      ],
      { timeout: 120_000 },
    );
    // LibreOffice ends with 0 when it could not read the file, too.
    const converted = stdout.split('convert ').length - 1;
    if (converted < inputs.length) throw new Error(`soffice: ${inputs[0]}: ${stdout}${stderr}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return inputs.map((input) => join(folder, `${basename(input, extname(input))}.${format}`));
}
