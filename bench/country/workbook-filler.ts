import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { drawAnswers, type Answer } from '../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../pipeline/simulation/fill-workbook.ts';
import { openIssued } from '../../pipeline/simulation/filling/open-issued.ts';
import { seededRandom, seedOf } from '../../pipeline/simulation/random.ts';
import type { WorkbookOrder } from '../../pipeline/workbooks/order.ts';
import { markOrder } from '../../pipeline/workbooks/stamp/mark-order.ts';
import { putSeal } from '../../pipeline/simulation/filling/put-seal.ts';
import { stamp, templateOf, type Template } from '../../pipeline/workbooks/stamp/template.ts';
import { writeWorkbook } from '../../pipeline/workbooks/write-workbook.ts';
import { drawReason } from './draw-reason.ts';

/** Fillings that are drawn for units of one kind; every so many units say the same. */
const DRAWS = 24;

/** Stand for a seal's code and record: marks that no order has. */
const CODE = '\u{f00ff}';
const RECORD = '\u{f00fe}';

/** A workbook that is filled in, ready to be stamped for units of its form. */
interface Filled {
  readonly template: Template;
  readonly workbook: RawWorkbook;
}

/**
 * A way of making filled and sealed workbooks in great number: each of a few drawn fillings is made once
 * for each form of workbook, and stamped for each unit with its own seal.
 */
export function workbookFiller(): (order: WorkbookOrder) => Promise<Uint8Array> {
  const issued = new Map<string, Uint8Array>();
  const drawn = new Map<string, Filled>();
  return async (order) => {
    const { order: marked, values } = markOrder(order);
    const { evaluator } = order.identity;
    const form = JSON.stringify([marked.unit, marked.signature, evaluator]);
    const blank = issued.get(form) ?? (await writeWorkbook(marked));
    issued.set(form, blank);
    const draw = seededRandom(
      seedOf(evaluator === '1' ? order.unit.code : `${order.unit.code} ${evaluator}`),
    ).integer(1, DRAWS);
    const filled = drawn.get(`${form}${draw}`) ?? (await fill(blank, marked, draw));
    drawn.set(`${form}${draw}`, filled);
    const { code, record } = sealWorkbook(filled.workbook, order.identity);
    const bytes = stamp(filled.template, new Map([...values, [CODE, code], [RECORD, record]]));
    if (bytes === undefined) throw new Error(`${order.unit.code} cannot be stamped`);
    return bytes;
  };
}

async function fill(issued: Uint8Array, order: WorkbookOrder, draw: number): Promise<Filled> {
  const { scheme, unit, identity } = order;
  const random = seededRandom(draw);
  const drawn = drawAnswers(scheme, unit.kind, 0.25 + 0.73 * random.share(), random);
  const answers = new Map(
    [...drawn].map(([code, answer]): [string, Answer] => [
      code,
      answer.value !== undefined && random.happens(0.4)
        ? { ...answer, reason: drawReason(random) }
        : answer,
    ]),
  );
  const weight = random.pick([0.1, 0.1, 0.1, 0.11, 0.12, 0.15]);
  const filling = { scheme, unit, identity, answers, weight, sealed: false };
  const filled = await fillWorkbook(issued, filling);
  const workbook = openIssued(filled);
  const sealed = putSeal(filled, workbook, { code: CODE, record: RECORD });
  return { template: templateOf(sealed), workbook };
}
