import type { Scheme } from '#core/scheme/scheme.ts';
import type { Command } from '../../command.ts';
import { ledger } from '../../layout/ledger.ts';
import { text } from '../../printer.ts';
import { findScheme } from '../../schemes/find-scheme.ts';
import { seedIds } from '../../schemes/seeds.ts';
import { settingText } from '../../schemes/setting-text.ts';
import type { SchemeWords } from '../../wording/scheme/words.ts';

export const command: Command = {
  arguments: [],
  options: [],
  async run(_input, { words }) {
    const found = await Promise.all((await seedIds()).map(findScheme));
    return {
      blocks: found.flatMap(({ scheme }) => linesOf(scheme, words.scheme)).map(text),
      data: found.map(({ scheme }) => factsOf(scheme)),
      exitCode: 0,
    };
  },
};

function linesOf(scheme: Scheme, say: SchemeWords): string[] {
  const { id, title, edition, kind, leaves, total, written } = scheme;
  const period = settingText(written, 'period', say);
  const facts = say.list.facts(edition, say.kinds[kind], period, leaves.length, total.toString());
  return ledger([{ text: id }, { text: title, indent: 2 }, { text: facts, indent: 2 }]);
}

function factsOf({ id, title, edition, kind, period, leaves, total }: Scheme) {
  return { id, title, edition, kind, period, leaves: leaves.length, total };
}
