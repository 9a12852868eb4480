import { decimal } from '#core/decimal.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import type { WorkbookOrder } from '../../pipeline/workbooks/order.ts';
import type { Prefill } from '../../pipeline/workbooks/prefill.ts';
import { prefilledOf } from '../../pipeline/workbooks/prefilled-rows.ts';
import { workbookStamper } from '../../pipeline/workbooks/stamp/workbook-stamper.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { countryUnits } from '../country/country-units.ts';
import { drawEntries, drawEvidence } from '../country/draw-entries.ts';
import { drawScheme } from '../country/draw-scheme.ts';
import type { Group } from '../measure.ts';

const UNITS = 100;

/** A unit's workbook stamped, against the same workbook built anew; neither is written to disk. */
export function issueWorkbooks(): Promise<Group> {
  return stampedAndBuilt('self', 'Issuing a workbook of 150 indicators');
}

/** The same for a reviewer, with what the county wrote. */
export function issueReviews(): Promise<Group> {
  return stampedAndBuilt('review', 'Issuing it for review, with what the county wrote');
}

async function stampedAndBuilt(stage: Stage, title: string): Promise<Group> {
  const orders = await drawOrders(stage);
  const stamper = workbookStamper();
  for (const order of orders) await stamper(stating(order));
  return {
    title,
    measures: [
      { name: 'stamped', run: inTurn(orders, stamper) },
      { name: 'ExcelJS: built, written and packed', run: inTurn(orders, writeWorkbook) },
    ],
  };
}

/** Writes one unit's workbook after another's. */
function inTurn(
  orders: readonly WorkbookOrder[],
  write: (order: WorkbookOrder) => Promise<Uint8Array>,
): () => Promise<Uint8Array | undefined> {
  let next = 0;
  return async () => {
    const order = orders[next % orders.length];
    next += 1;
    return order && write(stating(order));
  };
}

/** As it is issued: with what the county wrote as if it were just read, and what is stated of that. */
function stating(order: WorkbookOrder): WorkbookOrder {
  const { scheme, unit, identity } = order;
  if (order.prefill === undefined) return order;
  const prefill = { ...order.prefill };
  const prefilled = prefilledOf(scheme, unit.kind, prefill);
  return { ...order, prefill, identity: { ...identity, prefilled } };
}

async function drawOrders(stage: Stage): Promise<WorkbookOrder[]> {
  const { scheme } = parseScheme(drawScheme(seededRandom(1)));
  if (scheme === undefined) throw new Error('the scheme is unsound');
  const hash = schemeHash(scheme);
  const units = await countryUnits(UNITS);
  return units.map((unit) => ({
    scheme,
    unit,
    identity: {
      schemeId: scheme.id,
      edition: scheme.edition,
      schemeHash: hash,
      unit: unit.code,
      round: '2023',
      stage,
      evaluator: '1',
    },
    signature: '',
    simulated: false,
    ...(stage === 'self' ? {} : { prefill: drawPrefill(scheme, unit) }),
  }));
}

function drawPrefill(scheme: Scheme, unit: Unit): Prefill {
  const scores = drawEntries(scheme, unit, seededRandom(Number(unit.code)));
  const weights = ['法治建设', '经济发展', '社会治理', '生态环境', '党的建设'].map(
    (block, index) => ({
      block,
      weight: decimal(index === 0 ? '0.12' : '0.22'),
      score: '',
      ruleOfLaw: index === 0,
    }),
  );
  return { file: '0'.repeat(64), scores, evidence: drawEvidence(scores), weights };
}
