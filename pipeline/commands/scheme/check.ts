import { dirname } from 'node:path';
import { hasError, type Finding } from '#core/findings/finding.ts';
import { adviseScheme } from '#core/scheme/advise.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { givenText, textOf, type Command } from '../../command.ts';
import { decodeText } from '../../files/decode-text.ts';
import { readGiven } from '../../files/read-given.ts';
import { text } from '../../printer.ts';
import { editionFindings } from '../../schemes/edition-findings.ts';
import { located, readScheme } from '../../schemes/read-scheme.ts';
import { seedNamed } from '../../schemes/seeds.ts';
import { findingLines } from '../../wording/finding-lines.ts';
import type { Words } from '../../wording/words.ts';

export const command: Command = {
  arguments: [{ syntax: '<file>' }],
  options: [{ flags: '--workspace <dir>' }],
  async run({ arguments: [path], options }, { words }) {
    const given = textOf(path);
    const file = (await seedNamed(given)) ?? given;
    const {
      scheme,
      findings: faults,
      placeOf,
    } = readScheme(decodeText(await readGiven(file)), file);
    const findings = scheme
      ? [
          ...(await editionFindings(
            scheme,
            dirname(file),
            givenText(options['workspace']),
            placeOf,
          )),
          ...located(adviseScheme(scheme), placeOf),
        ]
      : faults;
    return {
      blocks: linesOf(scheme, findings, words).map(text),
      data: { file, ...(scheme && factsOf(scheme)), findings },
      exitCode: hasError(findings) ? 1 : 0,
    };
  },
};

function factsOf({ id, edition, leaves }: Scheme) {
  return { id, edition, leaves: leaves.length };
}

function linesOf(scheme: Scheme | undefined, findings: readonly Finding[], words: Words): string[] {
  const { check } = words.scheme;
  const errors = findings.filter((item) => item.severity === 'error');
  const warnings = findings.filter((item) => item.severity !== 'error');
  const isSound = scheme !== undefined && errors.length === 0;
  return [
    ...(isSound ? [check.sound(scheme.title, scheme.leaves.length, scheme.total.toString())] : []),
    ...(errors.length > 0 ? [check.errors(errors.length), ...findingLines(errors, words)] : []),
    ...(warnings.length > 0
      ? [check.warnings(warnings.length), ...findingLines(warnings, words)]
      : []),
  ];
}
