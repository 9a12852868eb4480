import { finding, type Finding } from '#core/findings/finding.ts';
import { parseJson } from '#core/parse-json.ts';
import { textHash } from '#core/scheme/hash.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { isChunked } from '#core/workbook/hidden-sheet.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { evidenceHeaders, scoreHeaders, sheetNames, weightHeaders } from '#core/workbook/sheets.ts';
import { findTable } from '#core/workbook/find-table.ts';
import type { Assessment } from './assessment.ts';
import { assess } from './assess.ts';

/** A workbook of ours, understood; or why it is none that can be worked on. */
export type Understood =
  | { readonly assessment: Assessment; readonly findings?: undefined }
  | { readonly assessment?: undefined; readonly findings: readonly Finding[] };

/** Understands one picture of a workbook after another. */
export type Reader = (workbook: RawWorkbook) => Understood;

/** Understands a workbook, or says why it is not one of ours. Nothing is thrown for what it holds. */
export function understand(workbook: RawWorkbook): Understood {
  return createReader()(workbook);
}

/** The same for a workbook that is read again and again: its scheme is parsed once. */
export function createReader(): Reader {
  let known: { readonly text: string; readonly hash: string; readonly scheme: Scheme } | undefined;
  return (workbook) => {
    const sheet = workbook.sheet(sheetNames.identity);
    if (sheet === undefined) return refused(finding('identity.missing', {}));
    const said = readIdentity(sheet);
    if (said.read === undefined) return refused(said.finding);
    const { read } = said;
    const { unit, identity } = read;
    const place = { sheet: sheetNames.identity };
    if (unit === undefined) {
      return refused(finding('identity.key-missing', { key: 'unit.kind' }, place));
    }
    const isKnown = known?.hash === identity.schemeHash && isChunked(known.text, read.scheme);
    if (known === undefined || !isKnown) {
      const text = read.scheme.join('');
      const scheme = schemeIn(text, identity.schemeHash);
      if (scheme === undefined) return refused(finding('identity.forged', {}, place));
      known = { text, hash: identity.schemeHash, scheme };
    }
    const faults = formFaults(workbook);
    if (faults.length > 0) return { findings: faults };
    return { assessment: assess(workbook, known.scheme, { ...read, unit }) };
  };
}

function refused(finding: Finding): Understood {
  return { findings: [finding] };
}

/** The scheme that a workbook carries, if it is the one that it was issued with. */
function schemeIn(text: string, hash: string): Scheme | undefined {
  return textHash(text) === hash ? parseScheme(parseJson(text)).scheme : undefined;
}

/** Sheets, tables and columns that are no longer there, so that nothing could be put where it belongs. */
function formFaults(workbook: RawWorkbook): Finding[] {
  const { guide, scores, evidence, weights } = sheetNames;
  const missing = [guide, scores, evidence, weights]
    .filter((name) => workbook.sheet(name) === undefined)
    .map((name) => finding('structure.sheet-missing', { sheet: name }, { sheet: name }));
  return [
    ...missing,
    ...tableFaults(workbook, scores, scoreHeaders),
    ...tableFaults(workbook, evidence, evidenceHeaders),
    ...tableFaults(workbook, weights, weightHeaders),
  ];
}

function tableFaults(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<string, string>>,
): readonly Finding[] {
  const sheet = workbook.sheet(name);
  return sheet ? findTable(sheet, headers).findings : [];
}
