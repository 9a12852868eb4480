import { textHash } from '#core/scheme/hash.ts';
import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import type { GuideKey } from '#core/workbook/guide-sheet.ts';
import type { Identity } from '#core/workbook/identity.ts';
import { guideSays } from '#core/workbook/read-guide.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { stages } from '#core/workbook/stages.ts';
import { fullName, type Unit } from '#core/workbook/unit.ts';
import type { Verify } from '../workspace/keys.ts';
import type { Examination } from './examination.ts';
import type { Identified } from './identified.ts';
import { unitNamedBy } from './named-unit.ts';

/**
 * As what a workbook was issued whose signature does not fit the identity that it states: the one
 * identity that the signature does fit, put together from what the workbook states or shows, its name
 * and the round say; `undefined` where there is none, because another key signed or more was changed.
 */
export function issuedAs(
  one: Identified,
  against: Examination,
  verify: Verify,
): Identity | undefined {
  const { identity: stated, signature } = one.said;
  const hints = hintsOf(one, against);
  const options = (key: keyof Hints) => [...new Set([stated[key], ...hints[key]])];
  for (const schemeHash of options('schemeHash')) {
    for (const unit of options('unit')) {
      for (const round of options('round')) {
        for (const evaluator of options('evaluator')) {
          for (const stage of stages) {
            const identity = { ...stated, schemeHash, unit, round, evaluator, stage };
            if (verify(identity, signature)) return identity;
          }
        }
      }
    }
  }
  return undefined;
}

/** What else a workbook, its name and the round say of each part that is signed. */
type Hints = Readonly<Record<'schemeHash' | 'unit' | 'round' | 'evaluator', readonly string[]>>;

function hintsOf({ said, workbook, file }: Identified, against: Examination): Hints {
  const guide = workbook.sheet(sheetNames.guide);
  const shown = (key: GuideKey) => {
    const says = guide && guideSays(guide, key);
    return says === undefined ? [] : [says.text];
  };
  const named = unitNamedBy(file, against.units);
  return {
    schemeHash: [against.schemeHash, textHash(said.scheme.join(''))],
    unit: [
      ...shown('unitCode'),
      ...unitsShown(workbook, against.units),
      ...(named === undefined ? [] : [named.code]),
    ],
    round: [against.round, ...shown('round')],
    evaluator: shown('evaluator'),
  };
}

/** Codes of the units that the lines under the titles name. */
function unitsShown(workbook: RawWorkbook, units: ReadonlyMap<string, Unit>): string[] {
  const lines = new Set(
    [sheetNames.evidence, sheetNames.weights].map((name) => {
      const sheet = workbook.sheet(name);
      return sheet === undefined ? '' : textOf(sheet.cell(2, 1));
    }),
  );
  return [...units.values()].filter((unit) => lines.has(fullName(unit))).map(({ code }) => code);
}
