import { criterionOf } from '#core/scheme/criterion.ts';
import type { SettingKey } from '#core/scheme/differences.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { Branch, Leaf, Scheme } from '#core/scheme/scheme.ts';
import stringWidth from 'string-width';
import { ledger, padEnd, type LedgerRow } from '../layout/ledger.ts';
import type { SchemeWords } from '../wording/scheme/words.ts';
import type { Words } from '../wording/words.ts';
import { compositionLines } from './composition-lines.ts';
import { aspectText, markedName, pointsText } from './leaf-text.ts';
import { settingText, sourceText } from './setting-text.ts';

/** As much of a hash as tells editions apart for people. */
const HASH_SHOWN = 8;

/** A scheme as lines for a terminal: its settings, its tree, and what its points are made of. */
export function schemeLines(scheme: Scheme, words: Words): string[] {
  const say = words.scheme;
  return [
    ...ledger([{ text: scheme.title }]),
    ...ledger(settingRows(scheme, say)),
    '',
    ...ledger([
      { text: say.show.indicators, figures: [say.show.points] },
      ...treeRows(scheme, words),
    ]),
    '',
    ...compositionLines(scheme, say),
  ];
}

/** Settings in the order in which they are read; the title stands above them. */
const shown: readonly Exclude<SettingKey, 'title' | 'edition'>[] = [
  'document',
  'replaces',
  'kind',
  'period',
  'evaluationDate',
  'total',
  'decimals',
  'bonusCap',
  'omission',
  'performanceWeight',
  'ranking',
  'grades',
  'followUp',
  'incomplete',
  'evaluators',
  'vetoes',
];

function settingRows(scheme: Scheme, say: SchemeWords): LedgerRow[] {
  const { settings } = say;
  const rows = [
    [settings.id, scheme.id],
    [settings.edition, scheme.edition],
    [say.hash, schemeHash(scheme).slice(0, HASH_SHOWN)],
    ...shown.map((key) => [settings[key], settingText(scheme.written, key, say)] as const),
  ] as const;
  const hang = 2 + Math.max(...rows.map(([label]) => stringWidth(label)));
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ text: padEnd(label, hang) + value, hang }));
}

/** Branches, each above what stands in it, and leaves with their rules under them. */
function treeRows(scheme: Scheme, words: Words): LedgerRow[] {
  const told = new Set<Branch>();
  return scheme.leaves.flatMap((leaf) => {
    const opened = leaf.path.filter((branch) => !told.has(branch));
    opened.forEach((branch) => told.add(branch));
    return [...opened.map(branchRow), ...leafRows(leaf, words)];
  });
}

function branchRow({ code, name, level, points }: Branch): LedgerRow {
  return entryRow(code, name, level, pointsText(points));
}

/** Most columns that depth and a code may take from the text, however deep the tree or long the code. */
const MOST_INDENT = 16;
const MOST_HANG = 12;

function entryRow(code: string, name: string, level: number, points: string): LedgerRow {
  const indent = Math.min(2 * (level - 1), MOST_INDENT);
  const hang = Math.min(stringWidth(code) + 1, MOST_HANG);
  return { text: `${code} ${name}`, indent, hang, figures: [points] };
}

const signs = { base: '', bonus: '+', deduction: '-' } as const;

function leafRows(leaf: Leaf, words: Words): LedgerRow[] {
  const { code, path, type, points } = leaf;
  const name = markedName(leaf, words.scheme);
  const entry = entryRow(code, name, path.length + 1, `${signs[type]}${points}`);
  const indent = (entry.indent ?? 0) + (entry.hang ?? 0);
  return [
    entry,
    { text: criterionOf(leaf, words.locale), indent },
    { text: factsOf(leaf, words), indent },
  ].filter(({ text }) => text !== '');
}

/** What else an office asks of a leaf: where it comes from, its theme, for whom and when. */
function factsOf(leaf: Leaf, words: Words): string {
  const say = words.scheme;
  const kinds = aspectText(leaf, 'appliesTo', words);
  const facts = [
    sourceText(leaf.source),
    aspectText(leaf, 'theme', words),
    kinds && say.labelled(say.diff.aspects.appliesTo, kinds),
    say.show.dates(leaf.start ?? '', leaf.due ?? ''),
  ].filter(Boolean);
  return facts.length > 0 ? say.show.facts(facts) : '';
}
