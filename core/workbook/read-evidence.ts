import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { textOf, type RawSheet } from './cells.ts';
import { evidenceHeaders, type EvidenceColumn } from './sheets.ts';
import type { Entry, EvidenceItem } from './submission.ts';
import { findTable, rowsOf } from './table.ts';

/** Reads `佐证材料`: one row an item, which several indicators may cite. */
export function readEvidence(sheet: RawSheet): {
  readonly evidence: readonly EvidenceItem[];
  readonly findings: readonly Finding[];
} {
  const { table, findings } = findTable(sheet, evidenceHeaders);
  if (table === undefined) return { evidence: [], findings };
  const evidence = [...rowsOf(table)].map((row): EvidenceItem => {
    const text = (key: EvidenceColumn) => textOf(table.cell(row, key));
    return {
      number: text('number'),
      indicators: listOf(text('indicators')),
      title: text('title'),
      link: text('link'),
      date: text('date'),
      note: text('note'),
      cell: table.address(row, 'number'),
    };
  });
  return { evidence: evidence.filter(isFilled), findings };
}

function isFilled(item: EvidenceItem): boolean {
  const texts = [item.number, item.title, item.link, item.date, item.note];
  return item.indicators.length > 0 || texts.some((text) => text !== '');
}

/** Most parts of a list in one cell that are read: more than its validation lets anyone type. */
const MOST_LISTED = 500;

/** Splits what an evaluator typed as a list: `Z1、Z2`. */
export function listOf(text: string): string[] {
  if (text === '') return [];
  return text.split(/[,\uFF0C、;\uFF1B\s]+/, MOST_LISTED).filter((part) => part !== '');
}

/** Holds the register against what the indicators cite and what the scheme wants shown. */
export function checkEvidence(
  leaves: readonly Leaf[],
  entries: readonly Entry[],
  evidence: readonly EvidenceItem[],
  places: { readonly scores: string; readonly evidence: string; citedAt(code: string): string },
): Finding[] {
  const known = new Set(evidence.map((item) => item.number));
  const cited = new Set(entries.flatMap((entry) => entry.evidence));
  const codes = new Set(leaves.map((leaf) => leaf.code));
  const registered = new Set(evidence.flatMap((item) => item.indicators));
  const wanted = new Map(leaves.map((leaf) => [leaf.code, leaf.evidence]));

  const findings: Finding[] = [];
  for (const entry of entries) {
    const { code } = entry;
    const place = { sheet: places.scores, cell: places.citedAt(code) };
    for (const number of entry.evidence) {
      if (known.has(number)) continue;
      findings.push(finding('evidence.unknown', { code, evidence: number }, place));
    }
    const asked = wanted.get(code) ?? [];
    const isShown = entry.evidence.length > 0 || registered.has(code);
    if (asked.length > 0 && !isShown && entry.applicable && entry.score?.greaterThan(0)) {
      findings.push(finding('evidence.missing', { code, wanted: asked.join('、') }, place));
    }
  }

  const firstOf = {
    number: firstBy(evidence, 'number'),
    title: firstBy(evidence, 'title'),
    link: firstBy(evidence, 'link'),
  };
  for (const item of evidence) {
    const { number } = item;
    const place = { sheet: places.evidence, cell: item.cell };
    if (number !== '' && firstOf.number.get(number) !== item) {
      findings.push(finding('evidence.number-twice', { evidence: number }, place));
    }
    if (item.title === '' && item.link === '') {
      findings.push(finding('evidence.untitled', { evidence: number }, place));
    }
    findings.push(...repetitions(item, firstOf, place));
    const strange = item.indicators.filter((code) => !codes.has(code));
    for (const code of strange) {
      findings.push(finding('evidence.indicator-unknown', { evidence: number, code }, place));
    }
    if (!cited.has(number) && strange.length === item.indicators.length) {
      findings.push(finding('evidence.uncited', { evidence: number }, place));
    }
  }
  return findings;
}

/** The first item that says each text. */
function firstBy(
  evidence: readonly EvidenceItem[],
  key: 'number' | 'title' | 'link',
): ReadonlyMap<string, EvidenceItem> {
  const first = new Map<string, EvidenceItem>();
  for (const item of evidence) if (!first.has(item[key])) first.set(item[key], item);
  return first;
}

/** What is registered a second time: by its title, or by the file or link that holds it. */
function repetitions(
  item: EvidenceItem,
  firstOf: Readonly<Record<'title' | 'link', ReadonlyMap<string, EvidenceItem>>>,
  place: Place,
): Finding[] {
  const earlier = (key: 'title' | 'link') => {
    const first = firstOf[key].get(item[key]);
    return item[key] === '' || first === item ? undefined : first;
  };
  const sameTitle = earlier('title');
  const sameLink = earlier('link');
  return [
    ...(sameTitle ? [finding('evidence.same-title', both(item, sameTitle), place)] : []),
    ...(sameLink ? [finding('evidence.same-link', both(item, sameLink), place)] : []),
  ];
}

/** Two items by their numbers, or by their cells where they have none. */
function both(item: EvidenceItem, earlier: EvidenceItem): { evidence: string; other: string } {
  return { evidence: item.number || item.cell, other: earlier.number || earlier.cell };
}
