import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { runKilled, stepsOf } from '../../support/killed.ts';
import { smallRound } from '../../support/small-round.ts';
import { treeOf } from '../../support/tree-of.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';

const lasting = lastingFolder();

/** A round that has collected something. */
beforeAll(async () => {
  const round = await smallRound({ folder: lasting() });
  await round.collect([await round.handIn('620121', '620121-永登县.xlsx')]);
});

async function copy(): Promise<string> {
  const directory = join(await emptyFolder(), 'round');
  await cp(join(lasting(), 'round'), directory, { recursive: true });
  return directory;
}

/** Every file of a round by its path, but for what is hidden, and the database, whose bytes may differ. */
async function shownIn(directory: string): Promise<Record<string, string>> {
  const files = Object.entries(await treeOf(directory));
  return Object.fromEntries(files.filter(([path]) => !/(?:^|\/)\.|\.duckdb/.test(path)));
}

/** Paths of what is hidden. */
function hiddenIn(tree: Readonly<Record<string, string>>): string[] {
  return Object.keys(tree).filter((path) => /(?:^|\/)\./.test(path));
}

const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6201'];

describe('a command that is killed leaves each file whole or not at all, and ends well when repeated', () => {
  it.each([
    ['issue', [], 'the second workbook has no name yet', /^rename .*\/issued\//, 2],
    ['report', ['--format', 'csv,html'], 'the page has no name yet', /^rename .*\.html/, 1],
  ])('%s %s, when %s', async (command, options, _, pattern, nth) => {
    const undisturbed = await copy();
    const log = join(await emptyFolder(), 'steps');
    const before = await shownIn(undisturbed);
    const steps = await stepsOf([command, undisturbed, ...options], log);
    const whole = await shownIn(undisturbed);
    const at = steps.flatMap((name, index) => (pattern.test(name) ? [index + 1] : []));
    const directory = await copy();

    const { signal } = await runKilled([command, directory, ...options], {
      step: at[nth - 1] ?? 0,
    });
    const left = await shownIn(directory);
    const again = await runKilled([command, directory, ...options]);

    expect(signal).toBe('SIGKILL');
    expect({ ...before, ...whole }).toMatchObject(left);
    expect(again.code).toBe(0);
    expect(await treeOf(join(directory, command === 'issue' ? 'issued' : 'reports'))).toEqual(
      await treeOf(join(undisturbed, command === 'issue' ? 'issued' : 'reports')),
    );
    expect(await shownIn(directory)).toEqual(whole);
  });

  it('init --next, when the database has not moved yet, or the scheme is not there yet', async () => {
    const undisturbed = await copy();
    const next = ['--next', '--round', '2024'];
    const steps = await stepsOf(['init', undisturbed, ...next], join(await emptyFolder(), 'steps'));
    const whole = await shownIn(undisturbed);
    const killed = async (pattern: RegExp) => {
      const directory = await copy();
      const step = steps.findIndex((name) => pattern.test(name)) + 1;
      const { signal } = await runKilled(['init', directory, ...next], { step });
      const { code } = await runKilled(['init', directory, ...next]);
      return { signal, code, left: await shownIn(directory) };
    };

    const outcomes = [
      await killed(/^rename .*\/zhunsheng\.duckdb/),
      await killed(/^rename .*\/\.next\/scheme\.yaml/),
    ];

    const healed = { signal: 'SIGKILL', code: 0, left: whole };
    expect(outcomes).toEqual([healed, healed]);
  });

  it.each([
    ['verify', ['--rebuild'], 'the database made anew is in its log still', /^run checkpoint/],
    ['init', setup, 'its scheme has no name yet', /^renameSync .*\/\.scheme\.yaml/],
    ['init', [...setup, '--keys'], 'its key has no name yet', /^renameSync .*\/\.private\.pem/],
  ])('%s %j, when %s, and nothing half written stays', async (command, options, _, pattern) => {
    const place = async () => (command === 'init' ? join(await emptyFolder(), 'new') : copy());
    const log = join(await emptyFolder(), 'steps');
    const steps = await stepsOf([command, await place(), ...options], log);
    const step = steps.findIndex((name) => pattern.test(name)) + 1;
    const directory = await place();

    const { signal } = await runKilled([command, directory, ...options], { step });
    const left = hiddenIn(await treeOf(directory));
    const again = await runKilled([command, directory, ...options]);

    expect({ signal, code: again.code }).toEqual({ signal: 'SIGKILL', code: 0 });
    expect(left).not.toEqual([]);
    expect(hiddenIn(await treeOf(directory))).toEqual([]);
  });
});
