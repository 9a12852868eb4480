import { compositionOf } from '#core/scheme/composition.ts';
import { criterionOf, goalOf } from '#core/scheme/criterion.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { textOf, type Command } from '../../command.ts';
import { text } from '../../printer.ts';
import { findScheme } from '../../schemes/find-scheme.ts';
import { schemeLines } from '../../schemes/scheme-lines.ts';
import type { Words } from '../../wording/words.ts';

export const command: Command = {
  arguments: [{ syntax: '<scheme>' }],
  options: [],
  async run({ arguments: [named] }, { words }) {
    const { scheme } = await findScheme(textOf(named));
    return {
      blocks: schemeLines(scheme, words).map(text),
      data: dataOf(scheme, words),
      exitCode: 0,
    };
  },
};

function dataOf(scheme: Scheme, { locale }: Words) {
  const { written: _, branches, leaves, ...settings } = scheme;
  const { pointsByTheme, ...composition } = compositionOf(scheme);
  return {
    ...settings,
    hash: schemeHash(scheme),
    branches: branches.map(({ parent, ...branch }) => ({
      ...branch,
      parent: parent?.code ?? null,
    })),
    leaves: leaves.map(({ path, ...leaf }) => ({
      ...leaf,
      path: path.map(({ code }) => code),
      goal: goalOf({ ...leaf, path }, locale),
      scoring: criterionOf({ ...leaf, path }, locale),
    })),
    composition: { ...composition, pointsByTheme: Object.fromEntries(pointsByTheme) },
  };
}
