import type { BranchDifference, SchemeDifferences, SettingKey } from '#core/scheme/differences.ts';
import { isNone } from '#core/scheme/differences.ts';
import { isSameContent } from '#core/scheme/hash.ts';
import type { SchemeDocument } from '#core/scheme/schema.ts';
import type { Branch, Scheme } from '#core/scheme/scheme.ts';
import { ledger, type LedgerRow } from '../layout/ledger.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';
import type { Words } from '../wording/words.ts';
import { changeRows } from './change-rows.ts';
import { differenceSummary } from './difference-summary.ts';
import { leafDifferenceRows } from './leaf-difference-rows.ts';
import { branchText, pointsText } from './leaf-text.ts';
import { settingText, vetoText } from './setting-text.ts';

/** In what two schemes differ, as lines for a terminal. */
export function differenceLines(
  before: Scheme,
  after: Scheme,
  differences: SchemeDifferences,
  words: Words,
): string[] {
  const say = words.scheme;
  const { settings, branches, leaves, isOneLine } = differences;
  const named = (label: string, { title, id, edition }: Scheme) => ({
    text: say.labelled(label, say.diff.named(title, id, edition)),
    hang: 2,
  });
  const head: LedgerRow[] = [
    named(say.diff.before, before),
    named(say.diff.after, after),
    ...(isOneLine ? [] : [{ text: say.diff.notOneLine }]),
  ];
  if (isNone(differences)) return ledger([...head, { text: say.diff.same }]);
  const ofSettings = settings.flatMap((key) =>
    settingRows(before.written, after.written, key, say),
  );
  const ofLeaves = [
    ...leaves.differences.flatMap((each) => leafDifferenceRows(each, words)),
    ...(leaves.isReordered ? [{ text: say.diff.reordered, indent: 2 }] : []),
  ];
  return ledger([
    ...head,
    ...section(say.diff.settings, ofSettings),
    ...section(
      say.diff.branches,
      branches.flatMap((each) => branchRows(each, say)),
    ),
    ...section(say.diff.leaves, ofLeaves),
    { text: '' },
    { text: differenceSummary(leaves, say) },
  ]);
}

function section(title: string, rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.length > 0 ? [{ text: '' }, { text: title }, ...rows] : [];
}

function settingRows(
  before: SchemeDocument,
  after: SchemeDocument,
  key: SettingKey,
  say: SchemeWords,
): LedgerRow[] {
  if (key === 'vetoes') return vetoRows(before, after, say);
  const values = [before, after].map((scheme) => settingText(scheme, key, say));
  return changeRows(say.settings[key], values, 2, say);
}

function vetoRows(before: SchemeDocument, after: SchemeDocument, say: SchemeWords): LedgerRow[] {
  const { kinds, vetoesReordered } = say.diff;
  const label = say.settings.vetoes;
  const told = (verb: string, text: string) => ({
    text: say.labelled(label, `${verb} ${text}`),
    indent: 2,
    hang: 2,
  });
  const was = (code: string) => before.vetoes.find((veto) => veto.code === code);
  const current = after.vetoes.flatMap((veto) => {
    const earlier = was(veto.code);
    if (earlier === undefined) return [told(kinds.added, vetoText(veto, say))];
    if (isSameContent(earlier, veto)) return [];
    const values = [earlier, veto].map((each) => vetoText(each, say));
    return changeRows(label, values, 2, say);
  });
  const dropped = before.vetoes
    .filter(({ code }) => !after.vetoes.some((veto) => veto.code === code))
    .map((veto) => told(kinds.dropped, vetoText(veto, say)));
  const rows = [...current, ...dropped];
  return rows.length > 0 ? rows : [{ text: say.labelled(label, vetoesReordered), indent: 2 }];
}

function branchRows(difference: BranchDifference, say: SchemeWords): LedgerRow[] {
  const { kinds, branchAspects, weight } = say.diff;
  const named = ({ code, name, points }: Branch) =>
    say.diff.withPoints(code, name, pointsText(points));
  const verb = kinds[difference.kind];
  if (difference.kind !== 'changed') {
    return [{ text: `${verb} ${named(difference.branch)}`, indent: 2, hang: 2 }];
  }
  const { before, after, aspects } = difference;
  return [
    { text: `${verb} ${branchText(after)}`, indent: 2, hang: 2 },
    ...aspects.flatMap((aspect) => {
      const label = branchAspects[aspect];
      if (aspect === 'weight') return [{ text: say.labelled(label, weight), indent: 4, hang: 2 }];
      const values = [before, after].map((branch) =>
        aspect === 'parent' ? branchText(branch.parent) : (branch[aspect]?.toString() ?? ''),
      );
      return changeRows(label, values, 4, say);
    }),
  ];
}
