import type { Rectification } from '#core/ledger/rectification.ts';
import type { CollectedFile, FileState } from '../../pipeline/collect/collected.ts';
import { fileOf } from './collected-files.ts';

/** What an item of a ledger says. */
export type ItemParts = Pick<Rectification, 'code'> & Partial<Rectification>;

/** An item of a ledger: a point lost, nothing done. */
export function itemOf(parts: ItemParts): Rectification {
  return {
    name: `指标${parts.code}`,
    lost: '1',
    problem: '台账缺两个月',
    measure: '',
    responsible: '',
    due: '',
    evidence: '',
    closedOn: '',
    note: '',
    cell: 'J7',
    ...parts,
  };
}

/** A ledger of a unit as collecting understands it. */
export function ledgerOf(
  unit: string,
  items: readonly ItemParts[],
  { state = 'accepted', round = '2022' }: { state?: FileState; round?: string } = {},
): CollectedFile {
  const rectifications = state === 'rejected' ? [] : items.map(itemOf);
  return fileOf(`${unit}-${round}-整改台账.xlsx`, {
    state,
    unit,
    ledger: { round, rectifications },
  });
}
