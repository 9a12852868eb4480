import { finding, type Finding } from '#core/findings/finding.ts';
import { parseJson } from '#core/parse-json.ts';
import { textHash } from '#core/scheme/hash.ts';
import type { RawSheet } from '#core/workbook/cells.ts';
import { chunksOf, hiddenRows, type HiddenTexts } from '#core/workbook/hidden-sheet.ts';
import { z } from 'zod';
import type { IssuedItem, Ledger, LedgerIdentity } from './ledger.ts';
import { ledgerSheets } from './sheets.ts';

/** Version of the ledger's contract; a reader refuses newer ones. */
const CONTRACT = 1;

/** The hidden sheet of a ledger, as it was read. */
export interface LedgerIdentitySheet {
  readonly identity: LedgerIdentity;
  /** Base64; empty for none. */
  readonly signature: string;
}

const keys = {
  contract: 'ledger.contract',
  schemeId: 'scheme.id',
  edition: 'scheme.edition',
  schemeHash: 'scheme.hash',
  periodStart: 'period.start',
  evaluationDate: 'evaluation.date',
  round: 'round',
  unit: 'unit.code',
  signature: 'signature',
} as const;
const itemsKey = (part: number) => `items.json.${part}`;

/**
 * The text that the office signs: one line a part, so that no part can pass for another, with a
 * first line that no workbook's has. The items stand in it by their digest.
 */
export function ledgerSignedText(identity: LedgerIdentity): string {
  const { schemeHash, unit, round, periodStart, evaluationDate, items } = identity;
  const digest = textHash(itemsJson(items));
  return ['ledger', CONTRACT, schemeHash, unit, round, periodStart, evaluationDate, digest].join(
    '\n',
  );
}

/** Rows of the hidden sheet as issued: key in A, value in B. */
export function ledgerIdentityRows(ledger: Ledger): [key: string, value: string][] {
  const chunks = chunksOf(itemsJson(ledger.items));
  return [
    [keys.contract, String(CONTRACT)],
    [keys.schemeId, ledger.schemeId],
    [keys.edition, ledger.edition],
    [keys.schemeHash, ledger.schemeHash],
    [keys.periodStart, ledger.periodStart],
    [keys.evaluationDate, ledger.evaluationDate],
    [keys.round, ledger.round],
    [keys.unit, ledger.unit],
    [keys.signature, ledger.signature],
    ...chunks.map((chunk, part): [string, string] => [itemsKey(part + 1), chunk]),
  ];
}

/** The items as they are signed: lists, as short as JSON has them. */
function itemsJson(items: readonly IssuedItem[]): string {
  return JSON.stringify(items.map(({ code, name, lost, problem }) => [code, name, lost, problem]));
}

const calendarDay = z.iso.date();
const storedItems = z
  .array(z.tuple([z.string().min(1), z.string(), z.string(), z.string()]))
  .min(1)
  .refine((items) => new Set(items.map(([code]) => code)).size === items.length);

/** Reads the hidden sheet of a ledger, or says why it is not one of ours. */
export function readLedgerIdentity(
  sheet: RawSheet,
):
  | { readonly read: LedgerIdentitySheet }
  | { readonly read: undefined; readonly finding: Finding } {
  const rows = hiddenRows(sheet);
  const get = (key: keyof typeof keys) => rows.get(keys[key]) ?? '';
  const place = { sheet: ledgerSheets.identity };
  const missing = (key: string) => ({
    read: undefined,
    finding: finding('ledger.key-missing', { key }, place),
  });

  const contract = get('contract');
  if (!/^[1-9]\d{0,5}$/.test(contract)) return missing(keys.contract);
  if (Number(contract) > CONTRACT) {
    const parameters = { found: contract, known: String(CONTRACT) };
    return { read: undefined, finding: finding('ledger.newer-contract', parameters, place) };
  }
  const absent = needed.find((key) => get(key) === '') ?? days.find((key) => !isDay(get(key)));
  if (absent !== undefined) return missing(keys[absent]);
  const items = itemsIn(rows);
  if (items === undefined) return missing(itemsKey(1));
  const identity = {
    schemeId: get('schemeId'),
    edition: get('edition'),
    schemeHash: get('schemeHash'),
    unit: get('unit'),
    round: get('round'),
    periodStart: get('periodStart'),
    evaluationDate: get('evaluationDate'),
    items,
  };
  return { read: { identity, signature: get('signature') } };
}

const needed = ['schemeId', 'edition', 'schemeHash', 'round', 'unit'] as const;
const days = ['periodStart', 'evaluationDate'] as const;

function isDay(text: string): boolean {
  return calendarDay.safeParse(text).success;
}

function itemsIn(rows: HiddenTexts): readonly IssuedItem[] | undefined {
  let json = '';
  for (let part = 1; rows.has(itemsKey(part)); part += 1) json += rows.get(itemsKey(part)) ?? '';
  const { data } = storedItems.safeParse(parseJson(json));
  return data?.map(([code, name, lost, problem]) => ({ code, name, lost, problem }));
}
