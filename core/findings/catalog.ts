import type { Form } from '#core/scheme/scalars.ts';
import type { FollowUpMeasure, UnitKind } from '#core/scheme/schema.ts';

/** What each finding says: its parameters by its stable code. Wording stands in `messages/`. */
export interface FindingParameters {
  // A scheme, read from YAML.
  'scheme.unreadable': { fault: YamlFault };
  'scheme.in-excel': Empty;
  'scheme.empty': Empty;
  'scheme.unknown-key': { key: string };
  'scheme.missing': { key: string };
  'scheme.wrong-shape': { expected: 'text' | 'number' | 'list' | 'map'; found: string };
  'scheme.not-an-option': { found: string; options: readonly string[] };
  'scheme.wrong-size': { of: 'text' | 'list' | 'number'; bound: 'least' | 'most'; limit: number };
  'scheme.malformed': { form: Form; found: string };
  'scheme.invalid': { detail: string };
  'scheme.document-undated': Empty;
  'scheme.period-reversed': Empty;
  'scheme.total-out-of-range': Empty;
  'scheme.duplicate-code': { code: string; first: string };
  'scheme.points-total': { sum: string; total: string };
  'scheme.points-disagree': { code: string; sum: string; points: string };
  'scheme.points-missing': { code: string };
  'scheme.weight-mixed': { code: string };
  'scheme.weight-without-points': Empty;
  'scheme.floor-too-low': { floor: string };
  'scheme.rule-unreachable': { code: string; reach: string; points: string };
  'scheme.rule-not-for-type': { code: string; kind: string; type: string };
  'scheme.rule-bounds': { code: string; detail: 'range-reversed' | 'proportional-needs-positive' };
  'scheme.name-twice': { code: string; name: string };
  'scheme.grades-unordered': Empty;
  'scheme.grade-unknown': { grade: string };
  'scheme.grade-twice': { grade: string };
  'scheme.follow-up-empty': Empty;
  'scheme.follow-up-out-of-range': { measure: FollowUpMeasure; below: string; high: string };
  'scheme.too-deep': { limit: number };
  'scheme.edition-changed': { edition: string; day: string };

  // A scheme that is sound, and unwise.
  'scheme.edition-of-seed': { id: string; edition: string };
  'scheme.points-tiny': { code: string; points: string; low: string };
  'scheme.judgement-unguided': { code: string };
  'scheme.judged-much': { share: string };
  'scheme.deadline-leap-day': { code: string };
  'scheme.deadline-outside': { code: string; day: string; low: string; high: string };
  'scheme.milestone-outside': { code: string; milestone: 'start' | 'due'; day: string };
  'scheme.milestone-reversed': { code: string };
  'scheme.evaluation-early': Empty;
  'scheme.leaf-lacks': { code: string; lacks: 'theme' | 'source' | 'evidence' };
  'scheme.leaf-same-name': { code: string; name: string; first: string };
  'scheme.bonus-idle': { count: number };
  'scheme.bonus-cap-unreachable': { maximum: string; reach: string };
  'scheme.step-costs-all': { code: string; deduct: string; points: string };
  'scheme.levels-unordered': { code: string };
  'scheme.level-without-zero': { code: string; name: string };
  'scheme.share-unlikely': { code: string; found: string };
  'scheme.kind-thin': { unitKind: UnitKind; points: string; total: string };
  'scheme.replaces-itself': { code: string };
  'scheme.follow-up-praised': {
    measure: FollowUpMeasure;
    below: string;
    grade: string;
    from: string;
  };

  // A scheme, edited as a workbook.
  'scheme-sheet.not-a-workbook': { extension: string };
  'scheme-sheet.sheet-missing': { sheet: string; sheets: readonly string[] };
  'scheme-sheet.header-missing': { sheet: string; header: string };
  'scheme-sheet.column-missing': { sheet: string; column: string };
  'scheme-sheet.column-twice': { column: string; first: string };
  'scheme-sheet.merged': { column: string; range: string };
  'scheme-sheet.too-many-rows': { limit: number };
  'scheme-sheet.row-unread': { limit: number };
  'scheme-sheet.setting-missing': { name: string };
  'scheme-sheet.setting-unknown': { found: string };
  'scheme-sheet.setting-twice': { name: string };
  'scheme-sheet.missing': { column: string };
  'scheme-sheet.by-formula': { column: string };
  'scheme-sheet.error-value': { found: string };
  'scheme-sheet.not-text': { column: string; found: string };
  'scheme-sheet.percent-unclear': { found: string };
  'scheme-sheet.not-a-range': { found: string };
  'scheme-sheet.not-a-pair': { found: string; expected: string };
  'scheme-sheet.level': { found: string };
  'scheme-sheet.level-jump': { found: string; limit: number };
  'scheme-sheet.level-too-deep': { found: string; limit: number };
  'scheme-sheet.no-rule': Empty;
  'scheme-sheet.rule-above-others': Empty;
  'scheme-sheet.not-for-branch': { column: string };
  'scheme-sheet.not-for': { column: string; kind: string };
  'scheme-sheet.too-long': { column: string; code: string; limit: number };
  'scheme-sheet.too-many': { limit: number };

  // A file, before anything in it is believed.
  'file.too-large': { megabytes: number; limit: number };
  'file.not-a-workbook': { extension: string };
  'file.unreadable': { detail: string };
  'file.encrypted': Empty;
  'file.macros': Empty;
  'file.part-missing': { part: string };
  'file.part-twice': { part: string };
  'file.part-damaged': { part: string; damage: PartDamage; cell: string };
  'file.beyond-limit': { part: string; excess: FileExcess; limit: number };
  'file.bomb': { part: string; limit: number };
  'file.empty': Empty;
  'file.too-many-entries': { entries: number; limit: number };
  'file.not-found': Empty;
  'file.inaccessible': { reason: string };
  'file.no-space': Empty;
  'file.name-too-long': Empty;
  'file.exists': Empty;
  'file.extension': { expected: string };
  'file.skipped': { why: 'link' | 'depth' | 'special' };
  'file.unsteady': { why: 'gone' | 'changing' };
  'file.too-slow': { seconds: number };
  'file.too-heavy': { megabytes: number };
  'file.too-much-text': { megabytes: number };
  'file.failed': { detail: string };
  'file.name-twice': Empty;
  'file.name-outside': Empty;
  'file.odd-name': Empty;
  'file.text-cut': { limit: number };
  'file.more-findings': { count: number };

  // Who handed in what.
  'identity.missing': Empty;
  'identity.key-missing': { key: string };
  'identity.newer-contract': { found: string; known: string };
  'identity.other-round': { found: string; expected: string };
  'identity.other-scheme': { found: string; expected: string };
  'identity.unknown-unit': { unit: string };
  'identity.unknown-stage': { stage: string };
  'identity.unsigned': Empty;
  'identity.forged': Empty;
  'identity.altered': { key: string; found: string; expected: string };
  'identity.contradictory': { label: string; shown: string; hidden: string };
  'identity.scheme-altered': { code: string; key: string; found: string; expected: string };
  'identity.scheme-altered-more': { count: number };
  'identity.shown-otherwise': { label: string; found: string; expected: string };
  'identity.other-unit': { named: string; issued: string };

  // The workbook's form.
  'structure.sheet-missing': { sheet: string };
  'structure.header-missing': { sheet: string; header: string };
  'structure.column-missing': { sheet: string; column: string };
  'structure.row-missing': { code: string };
  'structure.row-twice': { code: string };
  'structure.row-unknown': { code: string };
  'structure.rows-beyond': { sheet: string; limit: number };
  'structure.altered': { code: string; column: string; found: string; expected: string };
  'structure.points-altered': { code: string; found: string; expected: string };
  'structure.rule-altered': { code: string; column: string; found: string; expected: string };
  'structure.column-twice': { sheet: string; column: string; first: string };
  'structure.table-twice': { sheet: string; first: string };
  'structure.formula-replaced': { found: string };
  'structure.formula-altered': { formula: string };
  'structure.by-formula': { formula: string; found: string };
  'structure.sheet-extra': { sheet: string; like: string };
  'structure.moved': { sheet: string; part: 'rows' | 'columns' };
  'structure.hidden': {
    sheet: string;
    part: 'sheet' | 'rows' | 'columns';
    places: readonly string[];
  };
  'structure.covered': { found: string; range: string };
  'structure.shown-otherwise': { found: string; format: string };

  // What the evaluator filled in.
  'value.missing': { code: string };
  'value.not-a-number': { code: string; found: string };
  'value.not-a-date': { code: string; found: string };
  'value.not-a-level': { code: string; found: string; levels: string };
  'value.not-an-item': { code: string; found: string; count: number };
  'value.out-of-range': { code: string; found: string; low: string; high: string };
  'value.as-text': { code: string; found: string; read: string };
  'value.by-formula': { code: string; formula: string };
  'value.uncalculated': { code: string };
  'value.not-yours': { code: string; column: string; found: string };
  'value.error': { code: string; found: string };
  'value.whole-number': { code: string; found: string };
  'score.not-a-number': { code: string; found: string };
  'score.out-of-range': { code: string; found: string; points: string };
  'score.reason-missing': { code: string; score: string; computed: string };
  'score.opinion-missing': { code: string; score: string; before: string };
  'score.judgement-reason-missing': { code: string; score: string; points: string };
  'score.computed-altered': { code: string; found: string; computed: string };
  'score.self-altered': { code: string; found: string; computed: string };
  'score.emptied': { code: string; computed: string };
  'score.total-stale': { found: string; computed: string };
  'omission.not-yes-or-no': { code: string; found: string };
  'omission.reason-missing': { code: string };
  'omission.with-value': { code: string };
  'omission.too-large': { share: string; maximum: string };
  'entry.padded': { found: string };
  'entry.too-long': { limit: number };
  'entry.malformed': { form: Extract<Form, 'number' | 'date'>; found: string };
  'evidence.missing': { code: string; wanted: string };
  'evidence.unknown': { code: string; evidence: string };
  'evidence.number-twice': { evidence: string };
  'evidence.uncited': { evidence: string };
  'evidence.same-title': { evidence: string; other: string };
  'evidence.same-link': { evidence: string; other: string };
  'evidence.untitled': { evidence: string };
  'evidence.indicator-unknown': { evidence: string; code: string };
  'weight.empty': Empty;
  'weight.not-a-number': { block: string; found: string };
  'weight.out-of-range': { block: string; found: string };
  'weight.as-text': { block: string; found: string };
  'weight.uncalculated': { block: string };
  'weight.unnamed': Empty;
  'weight.beyond-check': { block: string; last: number };
  'weight.sum': { sum: string };
  'weight.no-rule-of-law': Empty;
  'weight.several-rule-of-law': { count: number };
  'weight.not-yes-or-no': { block: string; found: string };
  'weight.floor-altered': { found: string; expected: string };
  'weight.below-floor': { block: string; weight: string; floor: string; short: string };
  'seal.missing': Empty;
  'seal.reopened': { count: number; reason: string; day: string };
  'seal.broken': { stated: string; found: string };
  'seal.cell-altered': { name: string; column: string; found: string };
  'seal.row-added': { name: string };
  'seal.row-removed': { name: string };
  'seal.rows-moved': { sheet: string };
  'seal.differences-more': { count: number };
  'seal.record-altered': Empty;
  'seal.shown-otherwise': { found: string; expected: string };

  // What a workbook of a later stage shows of the self-assessment.
  'prefill.altered': Empty;
  'prefill.cell-altered': { name: string; column: string; found: string; expected: string };
  'prefill.row-added': { name: string };
  'prefill.row-removed': { name: string };

  // Who handed in before.
  'submission.replaces': { earlier: string };
  'submission.replaced-before': { later: string };
  'submission.after-review': { later: string };
  'submission.before-correction': { later: string };

  // A rectification ledger that was filled in.
  'ledger.key-missing': { key: string };
  'ledger.newer-contract': { found: string; known: string };
  'ledger.other-round': { found: string; rounds: readonly string[] };
  'ledger.other-scheme': { found: string; expected: string };
  'ledger.other-unit': { named: string; issued: string };
  'ledger.unsigned': Empty;
  'ledger.forged': Empty;
  'ledger.sheet-missing': { sheet: string };
  'ledger.header-missing': { header: string };
  'ledger.column-missing': { column: string };
  'ledger.row-missing': { code: string };
  'ledger.row-twice': { code: string };
  'ledger.row-unknown': { code: string };
  'ledger.row-uncoded': Empty;
  'ledger.altered': { code: string; column: string; found: string; expected: string };
  'ledger.not-a-date': { code: string; column: string; found: string };
  'ledger.day-unlikely': { code: string; column: string; found: string; low: string; high: string };
  'ledger.day-before-period': { code: string; column: string; found: string; start: string };
  'ledger.day-before-evaluation': { code: string; column: string; found: string; day: string };
  'ledger.closed-in-future': { code: string; found: string; day: string };
  'ledger.measure-missing': { code: string };
  'ledger.evidence-missing': { code: string };
  'ledger.due-missing': { code: string };
  'ledger.untouched': { count: number };
  'ledger.too-long': { code: string; column: string; limit: number };
  'ledger.by-formula': { code: string; column: string };
  'ledger.uncalculated': { code: string; column: string };
  'ledger.error-value': { code: string; column: string; found: string };
  'ledger.for-next-round': { round: string };

  // Measures collected from CSV.
  'measure.columns': { columns: string };
  'measure.column-twice': { column: string };
  'measure.empty': Empty;
  'measure.unreadable': Empty;
  'measure.unknown-unit': { unit: string };
  'measure.unknown-indicator': { code: string };
  'measure.not-external': { code: string };
  'measure.invalid': { code: string; found: string };
  'measure.percent-unclear': { code: string; found: string };
  'measure.not-a-veto': { code: string; found: string };
  'measure.twice': { unit: string; code: string };
  'measure.missing': { code: string };

  // The workspace's database.
  'database.locked': { file: string };
  'database.unreadable': { detail: string };
  'database.no-memory': Empty;
  'database.missing': Empty;
  'database.other-version': { table: string };

  // The archive of originals, held against the database.
  'archive.original-missing': { path: string };
  'archive.original-damaged': { path: string };
  'archive.original-inaccessible': { path: string; reason: string };
  'archive.original-unknown': Empty;
  'archive.batch-damaged': Empty;
  'archive.units-missing': Empty;
  'archive.unknown': Empty;
  'archive.not-stored': Empty;
  'archive.differs': { table: string; tableKind: 'loaded' | 'collected' | 'made'; rows: number };
  'archive.table-differs': { table: string };
  'archive.models-stale': Empty;

  // Reports.
  'report.unwritable': { file: string };
  'report.charts-left-out': Empty;
  'report.unwritable-more': { count: number };

  // The office's own folder.
  'workspace.missing': { directory: string };
  'workspace.exists': { directory: string };
  'workspace.not-empty': { directory: string };
  'workspace.unreadable': { detail: string };
  'workspace.unknown-scheme': { id: string; ids: readonly string[] };
  'workspace.no-keys': { file: string };
  'workspace.key-damaged': { file: string };
  'workspace.changed': { what: 'scheme' | 'round'; before: string };
  'round.unknown': { round: string; rounds: readonly string[] };
  'round.exists': { round: string };
  'round.folder-taken': { round: string };
  'round.kept': { home: string };
  'round.not-movable': { reason: string };
  'round.cut-off': Empty;
  'previous.missing': { round: string };
  'previous.unranked': { round: string };
  'previous.changed': { round: string };
  'previous.unreadable': { round: string };
  'units.columns': { columns: string };
  'units.column-twice': { column: string };
  'units.unreadable': Empty;
  'units.invalid': { field: 'code' | 'name' | 'kind'; found: string };
  'units.empty': Empty;
  'units.twice': { code: string };
  'units.none': { prefix: string };
  'units.unknown': { code: string };
  'units.ambiguous': { name: string; units: readonly string[] };
  'units.kind-without-leaves': { unitKind: UnitKind; count: number; units: readonly string[] };
  'issue.nothing-to-review': { unit: string };
  'editions.damaged': Empty;
}

/** What is wrong with a part of a workbook's file. */
export type PartDamage =
  | 'entry'
  | 'method'
  | 'content'
  | 'encoding'
  | 'doctype'
  | 'xml'
  | 'unknown'
  | 'reference'
  | 'twice'
  | 'dangling'
  | 'type'
  | 'no-cells';

/** Of what a workbook's file has too much; a part's size counts in megabytes. */
export type FileExcess = 'part' | 'sheets' | 'rows' | 'cells' | 'text' | 'depth';

/** Why a file is no YAML of a scheme. */
export type YamlFault =
  | 'indent'
  | 'tab'
  | 'twice'
  | 'pair'
  | 'missing'
  | 'character'
  | 'several'
  | 'alias'
  | 'other';

type Empty = Readonly<Record<string, never>>;

export type FindingCode = keyof FindingParameters;

/** What core finds in a workbook, and the task pane tells as collect does. */
export type WorkbookCode = Extract<
  FindingCode,
  | `${'identity' | 'structure' | 'value' | 'score' | 'omission' | 'entry' | 'evidence' | 'weight' | 'seal'}.${string}`
  | 'prefill.altered'
>;

/** What is found in a rectification ledger. */
export type LedgerCode = Extract<FindingCode, `ledger.${string}`>;

/** What is found when the archive is held against the database. */
export type ArchiveCode = Extract<FindingCode, `archive.${string}`>;

/** All else: of schemes, files, rounds and workspaces, which only the office's commands tell. */
export type OfficeCode = Exclude<FindingCode, WorkbookCode | LedgerCode | ArchiveCode>;

/** How grave a finding is, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Codes that do not return a workbook by themselves; every other one is an error. */
const milder: { readonly [C in FindingCode]?: Severity } = {
  'scheme.edition-of-seed': 'warning',
  'scheme.points-tiny': 'warning',
  'scheme.judgement-unguided': 'warning',
  'scheme.judged-much': 'warning',
  'scheme.deadline-leap-day': 'warning',
  'scheme.deadline-outside': 'warning',
  'scheme.milestone-outside': 'warning',
  'scheme.milestone-reversed': 'warning',
  'scheme.evaluation-early': 'warning',
  'scheme.leaf-lacks': 'warning',
  'scheme.leaf-same-name': 'warning',
  'scheme.bonus-idle': 'warning',
  'scheme.bonus-cap-unreachable': 'warning',
  'scheme.step-costs-all': 'warning',
  'scheme.levels-unordered': 'warning',
  'scheme.level-without-zero': 'warning',
  'scheme.share-unlikely': 'warning',
  'scheme.kind-thin': 'warning',
  'scheme.replaces-itself': 'warning',
  'scheme.follow-up-praised': 'warning',
  'file.skipped': 'warning',
  'file.odd-name': 'warning',
  'file.text-cut': 'warning',
  'structure.formula-replaced': 'warning',
  'structure.formula-altered': 'warning',
  'structure.by-formula': 'warning',
  'structure.sheet-extra': 'info',
  'structure.moved': 'info',
  'structure.hidden': 'info',
  'structure.covered': 'warning',
  'structure.shown-otherwise': 'warning',
  'archive.original-unknown': 'warning',
  'archive.units-missing': 'warning',
  'file.unsteady': 'warning',
  'value.as-text': 'warning',
  'value.by-formula': 'warning',
  'value.not-yours': 'warning',
  'score.computed-altered': 'warning',
  'score.self-altered': 'warning',
  'score.emptied': 'warning',
  'score.total-stale': 'warning',
  'entry.padded': 'warning',
  'omission.with-value': 'warning',
  'evidence.missing': 'warning',
  'evidence.untitled': 'warning',
  'evidence.uncited': 'info',
  'evidence.same-title': 'warning',
  'evidence.same-link': 'warning',
  'evidence.indicator-unknown': 'warning',
  'weight.as-text': 'warning',
  'weight.unnamed': 'warning',
  'weight.beyond-check': 'warning',
  'weight.floor-altered': 'warning',
  'seal.missing': 'info',
  'seal.reopened': 'info',
  'seal.broken': 'warning',
  'seal.cell-altered': 'warning',
  'seal.row-added': 'warning',
  'seal.row-removed': 'warning',
  'seal.rows-moved': 'warning',
  'seal.differences-more': 'warning',
  'seal.record-altered': 'warning',
  'seal.shown-otherwise': 'warning',
  'submission.replaces': 'info',
  'submission.replaced-before': 'info',
  'submission.after-review': 'warning',
  'submission.before-correction': 'warning',
  'ledger.altered': 'warning',
  'ledger.day-before-evaluation': 'warning',
  'ledger.evidence-missing': 'warning',
  'ledger.due-missing': 'warning',
  'ledger.untouched': 'warning',
  'ledger.by-formula': 'warning',
  'ledger.for-next-round': 'info',
  'previous.missing': 'warning',
  'previous.unranked': 'warning',
  'previous.changed': 'warning',
  'previous.unreadable': 'warning',
};

/** How grave a finding is unless the scheme says otherwise. */
export function severityOf(code: FindingCode): Severity {
  return milder[code] ?? 'error';
}
