import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zhunsheng } from '../support/cli.ts';
import { emptyFolder } from '../support/folders.ts';
import { onTerminal } from '../support/on-terminal.ts';

/** What a terminal is told that hides the cursor and does not show it again, or breaks no lines. */
const LEFT_ODD = /ESC\[\?25l(?!.*ESC\[\?25h)|ESC\[\?7l(?!.*ESC\[\?7h)/s;

async function provinceRound(): Promise<string> {
  const directory = join(await emptyFolder(), '考评');
  await zhunsheng(['init', directory, '--scheme', 'gansu-2023-midterm', '--divisions', '62']);
  return directory;
}

describe('a bar on a terminal', () => {
  it('goes, and the command ends, when it fails half way', async () => {
    const directory = await provinceRound();
    await mkdir(join(directory, 'issued/620121-永登县.xlsx'), { recursive: true });

    const { code, shown } = await onTerminal(['issue', directory]);

    expect({ code, shown }).toEqual({ code: 1, shown: expect.stringContaining('不能读写') });
    expect(shown).not.toMatch(LEFT_ODD);
  });

  it('gives the terminal back as it was when somebody presses Ctrl-C', async () => {
    const directory = await provinceRound();

    const { code, shown } = await onTerminal(['issue', directory], /\d\/88/);

    expect(code).toBe(130);
    expect(shown).not.toMatch(LEFT_ODD);
  });
});
