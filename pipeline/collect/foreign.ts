import { finding, type Finding } from '#core/findings/finding.ts';
import { canonicalScheme } from '#core/scheme/hash.ts';
import { isChunked } from '#core/workbook/hidden-sheet.ts';
import type { Identity } from '#core/workbook/identity.ts';
import { schemeAlterations } from '#core/workbook/scheme-alterations.ts';
import type { Examination } from './examination.ts';
import { placeOf, type Identified } from './identified.ts';
import { unitNamedBy } from './named-unit.ts';

/** Whether a workbook that was issued as `identity` belongs to another round, another scheme or another unit. */
export function foreign(one: Identified, identity: Identity, against: Examination): Finding[] {
  const { said, hidden, file } = one;
  const findings: Finding[] = [];
  if (identity.round !== against.round) {
    const parameters = { found: identity.round, expected: against.round };
    findings.push(finding('identity.other-round', parameters, placeOf(one, 'round')));
  }
  const { id: schemeId, edition } = against.scheme;
  const expected = { schemeId, edition, schemeHash: against.schemeHash };
  if (identity.schemeHash !== against.schemeHash) {
    const parameters = differing(identity, expected);
    findings.push(finding('identity.other-scheme', parameters, placeOf(one, 'schemeHash')));
  }
  const sameName = identity.schemeId === schemeId && identity.edition === edition;
  const issued = canonicalScheme(against.scheme);
  const isOurs = isChunked(issued, said.scheme);
  if (!isOurs && (sameName || identity.schemeHash === against.schemeHash)) {
    findings.push(...schemeAlterations(hidden, said.scheme.join(''), issued));
  }
  const unit = against.units.get(identity.unit);
  if (unit === undefined) {
    const place = placeOf(one, 'unit');
    findings.push(finding('identity.unknown-unit', { unit: identity.unit }, place));
    return findings;
  }
  const named = unitNamedBy(file, against.units);
  if (named !== undefined && named.code !== unit.code) {
    const parameters = { named: named.name, issued: unit.name };
    findings.push(finding('identity.other-unit', parameters, placeOf(one, 'unit')));
  }
  return findings;
}

/** Two schemes by edition; by a piece of their hashes too where only their contents differ. */
function differing(found: SchemeName, expected: SchemeName): { found: string; expected: string } {
  const names = [found, expected].map(({ schemeId, edition }) => `${schemeId} ${edition}`);
  const [one = '', other = ''] = names;
  if (one !== other) return { found: one, expected: other };
  const exact = ({ schemeHash }: SchemeName) => `${one} #${schemeHash.slice(0, 8)}`;
  return { found: exact(found), expected: exact(expected) };
}

type SchemeName = Pick<Identity, 'schemeId' | 'edition' | 'schemeHash'>;
