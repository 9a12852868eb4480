import { severities } from '#core/findings/catalog.ts';
import { inOneLine } from '#core/findings/describe-by.ts';
import { describe } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import { fullName, type Unit } from '#core/workbook/unit.ts';
import { safeName } from '../files/safe-name.ts';
import { beijingTime } from '../wording/beijing-time.ts';
import { placeText } from '../wording/place.ts';
import type { Words } from '../wording/words.ts';
import type { Config } from '../workspace/config.ts';
import type { FileSummary } from './collected.ts';

/** Name of a file's receipt: of the unit that the office knows, never of what the file says. */
export function receiptName(file: FileSummary, unit: Unit | undefined, words: Words): string {
  const whose = unit ? `${unit.code}-${safeName(unit.name)}` : words.receipt.unknownUnit;
  return `${whose}-${file.sha256.slice(0, 8)}.txt`;
}

/** What became of a file, and everything that is to be mended, for whoever handed it in. */
export function receiptText(
  file: FileSummary,
  unit: Unit | undefined,
  { round, simulated }: Config,
  collectedAt: string,
  words: Words,
): string {
  const say = words.receipt;
  const { ledger } = file;
  const line = (label: string, value: string) => say.line(label, inOneLine(value));
  const counts = say.counts(
    file.findings.filter((item) => item.severity === 'error').length,
    file.findings.filter((item) => item.severity === 'warning').length,
  );
  const lines = [
    say.title,
    ...(simulated ? [words.done.simulated] : []),
    '',
    line(say.state, words.states[file.state]),
    line(say.unit, unit ? say.unitName(fullName(unit), unit.code) : say.unknownUnit),
    line(say.round, round),
    ...(file.stage ? [line(say.stage, stageNames[file.stage])] : []),
    ...(ledger
      ? [line(say.ledger, say.ledgerItems(ledger.round, ledger.items, ledger.closed))]
      : []),
    line(say.file, file.file),
    line(say.digest, file.sha256),
    line(say.collectedAt, beijingTime(collectedAt)),
    ...(file.seal ? [line(say.seal, file.seal)] : []),
    line(say.findings, counts),
    ...severities.flatMap((severity) =>
      section(
        words,
        words.severities[severity],
        file.findings.filter((item) => item.severity === severity),
      ),
    ),
    '',
    (ledger ? say.ledgerClosing : say.closing)[file.state],
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function section(words: Words, title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const told = findings.map((item, index) => {
    const { message, hint } = describe(item, words.locale);
    return `${index + 1}. ${words.finding(placeText(item.place, words), message, hint)}`;
  });
  return ['', title, ...told];
}
