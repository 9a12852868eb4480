import type { Ledger, LedgerIdentity, LedgerItem } from '#core/ledger/ledger.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { fullName } from '#core/workbook/unit.ts';
import type { OutcomeRow, ScoreRow } from '../../database/marts.ts';
import type { ScoredUnits, UnitModel } from '../model.ts';
import { lostPoints } from './lost-points.ts';
import { problemOf } from './problem-of.ts';

/** The rectification ledger of a unit by its code; `undefined` where it is not ranked or lost nothing. */
export type LedgerOf = (unitCode: string) => Ledger | undefined;

/** Signs the identity of a ledger; base64, or empty in a round without keys. */
export type SignLedger = (identity: LedgerIdentity) => string;

/**
 * The rectification ledgers of a round, from the scores of record: an item for each leaf that lost
 * points, in the scheme's order. The rows are sorted by unit once, for all of them; the scores may be
 * those of the units that are asked for alone.
 */
export function ledgersOf(model: ScoredUnits, sign: SignLedger): LedgerOf {
  const { scheme } = model;
  const leaves = new Map(scheme.leaves.map((leaf) => [leaf.code, leaf]));
  const outcomes = Map.groupBy(model.outcomes, (row) => row.unit_code);
  const scores = Map.groupBy(model.scores, (row) => row.unit_code);
  const units = new Map(model.rankings.map((row) => [row.unit_code, row]));

  return (unitCode) => {
    const unit = units.get(unitCode);
    const given = Map.groupBy(scores.get(unitCode) ?? [], (row) => row.indicator_code);
    const items = (outcomes.get(unitCode) ?? []).flatMap((outcome) => {
      const leaf = leaves.get(outcome.indicator_code);
      return leaf ? itemsOf(model, leaf, outcome, given.get(leaf.code) ?? []) : [];
    });
    if (unit === undefined || items.length === 0) return undefined;
    const identity = {
      schemeId: scheme.id,
      edition: scheme.edition,
      schemeHash: model.basis.schemeHash,
      unit: unitCode,
      round: model.round,
      periodStart: scheme.period.start,
      evaluationDate: scheme.evaluationDate,
      items,
    };
    return {
      ...identity,
      title: inOneLine(model.title),
      unitName: inOneLine(fullName({ prefecture: unit.prefecture, name: unit.unit_name })),
      signature: sign(identity),
      simulated: model.simulated,
    };
  };
}

function itemsOf(
  { scheme }: UnitModel,
  leaf: Leaf,
  outcome: OutcomeRow,
  scores: readonly ScoreRow[],
): LedgerItem[] {
  const lost = lostPoints(leaf, outcome);
  if (!lost.greaterThan(0)) return [];
  const given = scores.filter((row) => row.stage === outcome.stage);
  const { due = '' } = leaf;
  return [
    {
      code: leaf.code,
      name: inOneLine(leaf.name),
      lost: lost.toString(),
      problem: cut(legible(problemOf(scheme, leaf, outcome, given))),
      responsible: inOneLine(
        leaf.responsible.length > 0 ? leaf.responsible.join('、') : (leaf.lead ?? ''),
      ),
      due: due > scheme.evaluationDate ? due : '',
    },
  ];
}

/** Characters of a problem that are written: a row of a sheet has no room for more. */
const LONGEST_PROBLEM = 600;

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_PROBLEM
    ? `${characters.slice(0, LONGEST_PROBLEM).join('')}…`
    : text;
}

/** Without characters that a spreadsheet cannot hold; lines stay lines. */
function legible(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, ' ')
    .trim();
}

function inOneLine(text: string): string {
  return legible(text).replaceAll('\n', ' ');
}
