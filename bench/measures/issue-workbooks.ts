import { schemeHash } from '#core/scheme/hash.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import type { WorkbookOrder } from '../../pipeline/workbooks/order.ts';
import { workbookStamper } from '../../pipeline/workbooks/stamp/workbook-stamper.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { countryUnits } from '../country/country-units.ts';
import { drawScheme } from '../country/draw-scheme.ts';
import type { Group } from '../measure.ts';

const UNITS = 100;

/** A unit's workbook stamped, against the same workbook built anew; neither is written to disk. */
export async function issueWorkbooks(): Promise<Group> {
  const orders = await drawOrders();
  const stamper = workbookStamper();
  for (const order of orders) await stamper(order);
  return {
    title: 'Issuing a workbook of 150 indicators',
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
    return order && write(order);
  };
}

async function drawOrders(): Promise<WorkbookOrder[]> {
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
      stage: 'self',
      evaluator: '1',
    },
    signature: '',
    simulated: false,
  }));
}
