import { finding, hasError } from '#core/findings/finding.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { endingByContent } from '../files/ending-by-content.ts';
import type { FileWorkbook } from '../workbooks/file-workbook.ts';
import { nodeSha256 } from '../node-sha256.ts';
import { alteredPrefill } from './altered-prefill.ts';
import type { CollectedFile } from './collected.ts';
import type { Examination } from './examination.ts';
import { examineLedger } from './examine-ledger.ts';
import { endingOf } from './find-sources.ts';
import { checkIdentity } from './check-identity.ts';
import { cutTexts } from './cut-texts.ts';
import { readMeasures } from './measures.ts';
import type { OpenedFile } from './opened-file.ts';
import { rejected } from './rejected.ts';
import { toldFindings } from './told-findings.ts';

/**
 * Examines one file, `sha256` by `hashOf`. Whatever it holds, it ends in one of the three states with every
 * finding.
 */
export function examine(opened: OpenedFile, sha256: string, against: Examination): CollectedFile {
  const { file, bytes } = opened;
  const blank = rejected({ file, sha256, bytes: bytes.length }, against.units);
  const examined = opened.finding
    ? { ...blank, findings: [opened.finding] }
    : cutTexts(examineContent(blank, bytes, against));
  const told = file.includes(REPLACED) ? [finding('file.odd-name', {})] : [];
  const findings = toldFindings([...told, ...examined.findings]).map((item) => ({
    ...item,
    place: { ...item.place, file },
  }));
  return { ...examined, findings };
}

/** Stands in a name for what is not shown of it, or could not be decoded. */
const REPLACED = '\uFFFD';

function examineContent(
  blank: CollectedFile,
  bytes: Uint8Array,
  against: Examination,
): CollectedFile {
  if (bytes.length === 0) return { ...blank, findings: [finding('file.empty', {})] };
  const ending = endingOf(blank.file);
  if (ending === '.csv') {
    const kind = endingByContent(bytes);
    const expected = kind === '.zip' ? '.xlsx' : kind;
    if (expected !== '') return { ...blank, findings: [finding('file.extension', { expected })] };
    const { measures, findings } = readMeasures(bytes, against);
    const state = hasError(findings) ? 'returned' : 'accepted';
    return {
      ...blank,
      unit: undefined,
      state,
      measures: state === 'accepted' ? measures : [],
      findings,
    };
  }
  if (ending !== '.xlsx') {
    return { ...blank, findings: [finding('file.not-a-workbook', { extension: ending })] };
  }
  const { workbook, finding: unreadable } = against.readWorkbook(bytes);
  if (workbook === undefined) return { ...blank, findings: [unreadable] };
  try {
    return examineWorkbook(blank, workbook, against);
  } finally {
    workbook.letGo();
  }
}

function examineWorkbook(
  blank: CollectedFile,
  workbook: FileWorkbook,
  against: Examination,
): CollectedFile {
  const sheet = workbook.sheet(sheetNames.identity);
  if (sheet === undefined) {
    const hidden = workbook.sheet(ledgerSheets.identity);
    if (hidden !== undefined) return examineLedger(blank, workbook, hidden, against);
    return { ...blank, findings: [finding('identity.missing', {})] };
  }
  const said = readIdentity(sheet);
  if (said.read === undefined) return { ...blank, findings: [said.finding] };

  const { identity } = said.read;
  const unit = against.units.get(identity.unit);
  const { findings: doubts, unit: owner } = checkIdentity(
    { file: blank.file, workbook, hidden: sheet, said: said.read },
    against,
  );
  const known = {
    ...blank,
    unit: blank.unit ?? against.units.get(owner ?? '')?.code,
    stage: identity.stage,
    evaluator: identity.evaluator,
  };
  if (unit === undefined || hasError(doubts)) return { ...known, findings: doubts };

  const submission = readSubmission(workbook, {
    scheme: against.scheme,
    identity,
    unit,
    seal: said.read.seal,
    reopenings: said.read.reopenings,
    sha256: nodeSha256,
  });
  const altered = submission.findings.some(({ code }) => code === 'prefill.altered');
  const differences = altered ? alteredPrefill(workbook, identity, unit, against) : [];
  const findings = [...doubts, ...submission.findings, ...differences];
  return {
    ...known,
    unit: unit.code,
    state: hasError(findings) ? 'returned' : 'accepted',
    verified: against.verify !== undefined,
    submission,
    findings,
  };
}
