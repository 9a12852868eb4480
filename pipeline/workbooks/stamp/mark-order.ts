import type { WorkbookOrder } from '../order.ts';

/** An order with marks in place of what differs from unit to unit, and what each stands for. */
export interface MarkedOrder {
  readonly order: WorkbookOrder;
  readonly values: ReadonlyMap<string, string>;
}

/** A mark is one character that nobody types: the first of a plane for private use, U+F0000 to U+F00FF. */
export const MARK = /[\u{f0000}-\u{f00ff}]/gu;
const FIRST_MARK = 0xf_00_00;

/**
 * Puts a mark in place of each of the unit's texts, of the signature, and of what the workbook states of
 * its prefill; equal texts get the same mark and empty ones none, so that orders with equal marks make
 * workbooks of the same form. The kind of unit stays: it settles the leaves.
 */
export function markOrder(order: WorkbookOrder): MarkedOrder {
  const marks = new Map<string, string>([['', '']]);
  const mark = (value: string): string => {
    const made = marks.get(value) ?? String.fromCodePoint(FIRST_MARK + marks.size);
    marks.set(value, made);
    return made;
  };
  const { unit, identity, signature } = order;
  const { prefilled } = identity;
  const marked: WorkbookOrder = {
    ...order,
    unit: {
      code: mark(unit.code),
      name: mark(unit.name),
      kind: unit.kind,
      prefecture: mark(unit.prefecture),
      prefectureCode: mark(unit.prefectureCode),
      province: mark(unit.province),
      provinceCode: mark(unit.provinceCode),
    },
    identity: {
      ...identity,
      unit: mark(identity.unit),
      ...(prefilled && {
        prefilled: { file: mark(prefilled.file), hash: mark(prefilled.hash) },
      }),
    },
    signature: mark(signature),
  };
  return { order: marked, values: new Map([...marks].map(([value, made]) => [made, value])) };
}

/** Whether a text has a mark, or what looks like one. */
export function hasMark(text: string): boolean {
  return text.search(MARK) >= 0;
}
