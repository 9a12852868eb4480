import { keysOf } from '#core/keys.ts';
import type { UnitKind } from '#core/scheme/schema.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';

/** The kind that a name stands for. */
export function unitKindOf(name: string): UnitKind | undefined {
  return keysOf(unitKindNames).find((kind) => unitKindNames[kind] === name);
}
