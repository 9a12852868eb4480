import type { Severity } from '#core/findings/catalog.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import { identityKeys, signedParts, type Identity } from '#core/workbook/identity.ts';
import type { Examination } from './examination.ts';
import { placeOf, type Identified } from './identified.ts';

/** What the hidden sheet says otherwise than the identity that the workbook was issued with. */
export function alterations(
  one: Identified,
  issued: Identity,
  against: Examination,
): readonly Finding[] {
  return [...altered(one, issued), ...mislabelled(one, issued, against)];
}

/** Parts that say otherwise than what the office signed. */
function altered(one: Identified, issued: Identity): Finding[] {
  const { identity: stated } = one.said;
  return signedParts
    .filter((key) => stated[key] !== issued[key])
    .map((key) => alteration(one, key, stated[key], issued[key]));
}

/**
 * Names that no signature covers: of the scheme, and, as a warning, of the unit, which the office may
 * have put right since.
 */
function mislabelled(one: Identified, identity: Identity, against: Examination): Finding[] {
  const { said } = one;
  const { id: schemeId, edition } = against.scheme;
  const scheme =
    identity.schemeHash === against.schemeHash
      ? [
          { key: 'schemeId' as const, found: said.identity.schemeId, expected: schemeId },
          { key: 'edition' as const, found: said.identity.edition, expected: edition },
        ]
      : [];
  const listed = against.units.get(identity.unit);
  const unit =
    said.unit === undefined || listed === undefined
      ? []
      : [
          { key: 'unitName' as const, found: said.unit.name, expected: listed.name },
          { key: 'unitKind' as const, found: said.unit.kind, expected: listed.kind },
          { key: 'prefecture' as const, found: said.unit.prefecture, expected: listed.prefecture },
        ];
  const told = (severity: Severity) => (part: (typeof unit | typeof scheme)[number]) =>
    part.found === part.expected
      ? []
      : [alteration(one, part.key, part.found, part.expected, severity)];
  return [...scheme.flatMap(told('error')), ...unit.flatMap(told('warning'))];
}

function alteration(
  one: Identified,
  key: keyof typeof identityKeys,
  found: string,
  expected: string,
  severity: Severity = 'error',
): Finding {
  const parameters = { key: identityKeys[key], found, expected };
  return finding('identity.altered', parameters, placeOf(one, key), severity);
}
