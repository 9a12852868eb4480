import { keysOf } from '#core/keys.ts';
import type { Workbook } from 'exceljs';
import { percent } from '#core/decimal.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import {
  guideContent,
  guideLabels,
  SEAL_LABEL,
  stageNames,
  stepNames,
} from '#core/workbook/guide-sheet.ts';
import { fullName, type NamedUnit } from '#core/workbook/unit.ts';
import { SEAL_ROW } from '#core/workbook/identity.ts';
import type { TotalKey } from '#core/workbook/score-sheet.ts';
import { stepFormulas, totalElsewhere, verdictElsewhere } from '#core/workbook/step-formulas.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { Formula } from './cell.ts';
import { addGuide, pairHeight, type GuideRows } from './guide-rows.ts';
import { protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import type { Results } from './results.ts';
import { totalFormat } from './score-totals.ts';
import * as styles from './styles.ts';
import { wording, type Instruction } from './wording.zh-CN.ts';

const say = wording.guide;

/** Adds 填表说明: whose workbook it is, the seal, how to fill in, the arithmetic as it goes, signatures. */
export async function addGuideSheet(
  workbook: Workbook,
  order: WorkbookOrder,
  leaves: readonly Leaf[],
  results: Results,
): Promise<void> {
  const { scheme, unit, identity, simulated } = order;
  const { sheet, rows } = addGuide(workbook, sheetNames.guide);

  rows.across(scheme.title, styles.coverTitle, 40);
  rows.across(say.subtitle(identity.round, stageNames[identity.stage]), styles.coverSubtitle, 24);
  if (simulated) rows.across(wording.simulatedLine, styles.simulatedLine, 24);

  const content = guideContent(scheme, identity, unit);
  for (const key of keysOf(guideLabels)) {
    rows.pair(guideLabels[key], content[key], styles.text);
  }
  const seal = `'${sheetNames.identity}'!$B$${SEAL_ROW}`;
  rows.pair(SEAL_LABEL, { formula: `IF(${seal}="","",${seal})`, result: '' }, styles.seal, 36);
  const headRows = rows.next() - 1;
  rows.across(say.sealHint, styles.subtitle, 20);

  rows.section(say.howTo);
  for (const { heading, text } of instructions(order, leaves)) {
    rows.pair(heading, text, styles.text);
  }
  rows.section(say.legend);
  for (const key of ['input', 'missing', 'fault', 'off'] as const) {
    rows.swatch(wording.legend[key].name, styles.swatch(key), wording.legend[key].text);
  }

  sheet.getRow(rows.next() - 1).addPageBreak();
  rows.section(say.steps);
  putSteps(rows, order, results);
  rows.section(say.signatures);
  for (const signer of say.signers) rows.across(signer, styles.signature, 36);

  setUpPrint(sheet, {
    orientation: 'portrait',
    titleRows: `1:${headRows}`,
    area: `A1:C${rows.next() - 1}`,
    unit: fullName(unit),
    banner: simulated ? wording.simulatedLine : '',
  });
  await protect(sheet);
}

/** Heights in points of the rows that name the unit. */
export function unitHeights(unit: NamedUnit): readonly number[] {
  return [fullName(unit), unit.code].map((text) => pairHeight(text));
}

function instructions({ scheme, identity }: WorkbookOrder, leaves: readonly Leaf[]): Instruction[] {
  if (identity.stage !== 'self') return wording.instructions.later(stageNames[identity.stage]);
  return wording.instructions.self({
    ruleKinds: new Set(leaves.map((leaf) => leaf.rule.kind)),
    hasPercent: leaves.some(({ rule }) => 'unit' in rule && isPercent(rule.unit)),
    hasExternal: leaves.some((leaf) => leaf.origin === 'external'),
    hasExtras: leaves.some((leaf) => leaf.type !== 'base'),
    maximumOmission: percent(scheme.omission.maximum),
    floor: percent(scheme.performanceWeight.floor),
  });
}

/** The order of evaluation, each step with its figures as they stand. */
function putSteps(rows: GuideRows, { scheme }: WorkbookOrder, results: Results): void {
  const words = wording.steps;
  const of = totalElsewhere;
  const firstRow = rows.next() + 1;
  const formulas = stepFormulas(scheme, `C${firstRow + keysOf(stepNames).indexOf('sum')}`);
  const how = stepTexts(scheme, results);
  const total = (key: TotalKey, name: string, text: string | Formula) => {
    const outcome = { formula: formulas[key], result: results[key].toNumber() };
    rows.step(name, text, outcome, totalFormat(key));
  };

  rows.headers(say.stepHeaders);
  total('earned', words.earned.name, words.earned.how);
  total('attainable', words.attainable.name, words.attainable.how);
  total('base', words.base.name, {
    formula: `"${words.base.how} = "&${of('earned')}&" ÷ "&${of('attainable')}&" × ${scheme.total}"`,
    result: how.base,
  });
  total('bonus', words.bonus.name, words.bonus.how(scheme.bonusCap.toString()));
  total('deduction', words.deduction.name, words.deduction.how);
  rows.step(
    words.sum.name,
    {
      formula: `"${words.sum.how} = "&${of('base')}&" + "&${of('bonus')}&" − "&${of('deduction')}`,
      result: how.sum,
    },
    {
      formula: formulas.sum,
      result: results.sum.toNumber(),
    },
    styles.formats.score,
  );
  const highest = scheme.total.plus(scheme.bonusCap).toString();
  rows.step(
    words.held.name,
    words.held.how(highest),
    { formula: formulas.held, result: results.held.toNumber() },
    styles.formats.score,
  );
  total('score', words.score.name, words.score.how(scheme.decimals));
  total('rate', words.rate.name, words.rate.how);
  total('open', words.open.name, words.open.how);
  rows.pair(words.weight, { formula: verdictElsewhere }, styles.text);
  if (scheme.vetoes.length > 0) rows.across(words.veto, styles.subtitle, 20);
}

/** What the formulas show that tell how a step goes, by the step. */
export function stepTexts(scheme: Scheme, results: Results): Record<'base' | 'sum', string> {
  const { base, sum } = wording.steps;
  return {
    base: `${base.how} = ${results.earned} ÷ ${results.attainable} × ${scheme.total}`,
    sum: `${sum.how} = ${results.base} + ${results.bonus} − ${results.deduction}`,
  };
}
