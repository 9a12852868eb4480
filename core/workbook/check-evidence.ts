import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { ReadScores } from './read-scores.ts';
import { isBlank, withoutUnseen } from './seen-text.ts';
import { sheetNames } from './sheets.ts';
import type { EvidenceItem } from './submission.ts';

/** Holds the register against what the indicators cite and what the scheme wants shown. */
export function checkEvidence(
  leaves: readonly Leaf[],
  { entries, rows }: ReadScores,
  evidence: readonly EvidenceItem[],
): Finding[] {
  const leafOf = leavesByCode(leaves);
  const numbered = new Map<string, EvidenceItem>();
  const registered = new Set<string>();
  for (const item of evidence) {
    earlier(numbered, item.number, item);
    for (const code of item.indicators) registered.add(code);
  }

  const citedAt = (code: string) => rows.get(code)?.place('evidence');
  const findings: Finding[] = [];
  const cited = new Set<string>();
  for (const { code, evidence: numbers, applicable, score } of entries) {
    for (const number of numbers) {
      cited.add(number);
      if (numbered.has(number)) continue;
      findings.push(finding('evidence.unknown', { code, evidence: number }, citedAt(code)));
    }
    const wanted = leafOf.get(code)?.evidence ?? [];
    const isShown = numbers.length > 0 || wanted.length === 0 || registered.has(code);
    if (!isShown && applicable && score?.greaterThan(0)) {
      findings.push(
        finding('evidence.missing', { code, wanted: wanted.join('、') }, citedAt(code)),
      );
    }
  }

  const titled = new Map<string, EvidenceItem>();
  const linked = new Map<string, EvidenceItem>();
  for (const item of evidence) {
    const { number, title, link, indicators } = item;
    if (number !== '' && numbered.get(number) !== item) {
      findings.push(finding('evidence.number-twice', { evidence: number }, placeOf(item)));
    }
    if (isBlank(title) && isBlank(link)) {
      findings.push(finding('evidence.untitled', { evidence: number }, placeOf(item)));
    }
    const sameTitle = earlier(titled, withoutUnseen(title), item);
    if (sameTitle)
      findings.push(finding('evidence.same-title', both(item, sameTitle), placeOf(item)));
    const sameLink = earlier(linked, link, item);
    if (sameLink) findings.push(finding('evidence.same-link', both(item, sameLink), placeOf(item)));
    let known = 0;
    for (const code of indicators) {
      if (leafOf.has(code)) known += 1;
      else {
        const parameters = { evidence: number, code };
        findings.push(finding('evidence.indicator-unknown', parameters, placeOf(item)));
      }
    }
    if (known === 0 && !cited.has(number)) {
      findings.push(finding('evidence.uncited', { evidence: number }, placeOf(item)));
    }
  }
  return findings;
}

/** The item that said a text first, if that is an earlier one. */
function earlier(
  first: Map<string, EvidenceItem>,
  text: string,
  item: EvidenceItem,
): EvidenceItem | undefined {
  if (text === '') return undefined;
  const before = first.get(text);
  if (before === undefined) first.set(text, item);
  return before;
}

function placeOf({ cell }: EvidenceItem): Place {
  return { sheet: sheetNames.evidence, cell };
}

/** Two items by their numbers, or by their cells where they have none. */
function both(item: EvidenceItem, earlier: EvidenceItem): { evidence: string; other: string } {
  return { evidence: item.number || item.cell, other: earlier.number || earlier.cell };
}
