import { percent } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { sha256, type Sha256 } from '#core/sha256.ts';
import { leavesFor, ofType, pointsOf, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from './cells.ts';
import { guideContent } from './guide-sheet.ts';
import type { Reopening } from './reopenings.ts';
import type { NamedUnit } from './unit.ts';
import type { Identity } from './identity.ts';
import { checkEvidence } from './check-evidence.ts';
import { prefilledHash, prefilledIn } from './prefilled.ts';
import { readEvidence } from './read-evidence.ts';
import { readFormulas } from './read-formulas.ts';
import { readGuide } from './read-guide.ts';
import { readNumberFormats } from './read-number-formats.ts';
import { readScores } from './read-scores.ts';
import { readShownTexts } from './read-shown-texts.ts';
import { readSurroundings } from './read-surroundings.ts';
import { readWeights } from './read-weights.ts';
import { sealDifferences } from './seal-differences.ts';
import { sealCode } from './seal.ts';
import { sheetNames } from './sheets.ts';
import type { Entry, PerformanceWeight, Submission } from './submission.ts';
import { findTables, type Tables } from './tables.ts';

/** What a reader knows of a workbook before it reads what was filled in. */
export interface Expected {
  readonly scheme: Scheme;
  readonly identity: Identity;
  readonly unit: NamedUnit;
  /** The seal that the workbook states; empty for none. */
  readonly seal: string;
  /** Each time that it was unsealed. */
  readonly reopenings?: readonly Reopening[];
  /** A quicker one than core's own. */
  readonly sha256?: Sha256;
}

/**
 * Understands a workbook of ours: all that was filled in, and every finding with its cell.
 *
 * Every finding is collected; nothing is thrown for what a workbook says. The findings' places lack
 * the file, which only the caller knows.
 */
export function readSubmission(workbook: RawWorkbook, expected: Expected): Submission {
  const { scheme, identity, unit, seal } = expected;
  const leaves = leavesFor(scheme, unit.kind);
  const tables = findTables(workbook);
  const findings: Finding[] = [];
  const told = <T>(name: string, there: T | undefined) => {
    if (!there) findings.push(finding('structure.sheet-missing', { sheet: name }, { sheet: name }));
    return there;
  };

  const guide = told(sheetNames.guide, workbook.sheet(sheetNames.guide));
  if (guide) {
    const expected = guideContent(scheme, identity, unit);
    const scores = tables.scores?.table;
    findings.push(...readGuide(scheme, guide, { expected, seal, scores }));
  }
  findings.push(...readShownTexts(workbook, tables, scheme, identity, unit));

  const scores = told(sheetNames.scores, tables.scores);
  const read = scores && readScores(scheme, leaves, identity.stage, scores);
  findings.push(...(read?.findings ?? []));

  const register = told(sheetNames.evidence, tables.evidence);
  const { evidence, findings: ofEvidence } = register
    ? readEvidence(register)
    : { evidence: [], findings: [] };
  findings.push(...ofEvidence);

  const weights = told(sheetNames.weights, tables.weights);
  let performanceWeight: PerformanceWeight | undefined;
  if (identity.stage === 'self') {
    if (weights) {
      const { weight, findings: ofWeights } = readWeights(scheme, weights);
      performanceWeight = weight;
      findings.push(...ofWeights);
    }
    if (read && register) {
      // One by one: a call takes only so many arguments, and a stranger may cite without end.
      for (const item of checkEvidence(leaves, read, evidence)) findings.push(item);
    }
    findings.push(...omissionFindings(scheme, leaves, read?.entries ?? []));
  }
  findings.push(...prefilledFindings(tables, leaves, expected));
  // One by one, as above: a stranger may write any number of formulas.
  for (const item of readFormulas(tables)) findings.push(item);
  findings.push(...sealFindings(workbook, tables, expected));
  // One by one, as above: a stranger may cover or format any number of cells.
  for (const item of readSurroundings(workbook)) findings.push(item);
  const inPlace = read?.areRowsInPlace ?? false;
  for (const item of readNumberFormats(workbook, tables, leaves, inPlace)) findings.push(item);
  return { identity, entries: read?.entries ?? [], evidence, performanceWeight, seal, findings };
}

/** Step 2 of the order of evaluation allows only so much to be left out. */
function omissionFindings(
  scheme: Scheme,
  leaves: readonly Leaf[],
  entries: readonly Entry[],
): Finding[] {
  const omitted = new Set(entries.filter((entry) => !entry.applicable).map((entry) => entry.code));
  if (omitted.size === 0) return [];
  const base = ofType(leaves, 'base');
  const asked = pointsOf(base);
  const left = pointsOf(base.filter((leaf) => omitted.has(leaf.code)));
  const { maximum } = scheme.omission;
  if (asked.isZero() || !left.greaterThan(asked.times(maximum))) return [];
  const share = percent(left.dividedBy(asked).toDecimalPlaces(4));
  const parameters = { share, maximum: percent(maximum) };
  return [finding('omission.too-large', parameters, { sheet: sheetNames.scores })];
}

/** What a county wrote stands in workbooks of later stages, and nobody may change it there. */
function prefilledFindings(
  tables: Tables,
  leaves: readonly Leaf[],
  { identity: { prefilled }, sha256: hash = sha256 }: Expected,
): Finding[] {
  if (prefilled === undefined) return [];
  const found = prefilledHash(prefilledIn(tables, leaves), hash);
  const place = { sheet: sheetNames.scores };
  return found === prefilled.hash ? [] : [finding('prefill.altered', {}, place)];
}

function sealFindings(
  workbook: RawWorkbook,
  tables: Tables,
  { identity, seal: stated, reopenings = [], sha256 }: Expected,
): Finding[] {
  const place = { sheet: sheetNames.guide };
  const last = reopenings.at(-1);
  const { length: count } = reopenings;
  const reopened = last
    ? [finding('seal.reopened', { count, reason: last.reason, day: last.at.slice(0, 10) }, place)]
    : [];
  if (stated === '') return [...reopened, finding('seal.missing', {}, place)];
  const found = sealCode(tables, identity, reopenings, sha256);
  if (found === stated) return reopened;
  const hidden = workbook.sheet(sheetNames.identity);
  const broken = { tables, identity, reopenings, seal: stated, sha256 };
  const differences = hidden ? sealDifferences({ ...broken, hidden }) : [];
  return [...reopened, finding('seal.broken', { stated, found }, place), ...differences];
}
