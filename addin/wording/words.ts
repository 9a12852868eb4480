import type { Severity } from '#core/findings/catalog.ts';
import type { Message } from '#core/findings/describe.ts';
import type { Decimal } from '#core/decimal.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { EvidenceColumn } from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { IndicatorState } from '../assessment/assessment.ts';
import type { HostProblem } from '../host.ts';
import type { HostDeed, Refusal } from '../session/session.ts';

/** Everything that the task pane says, in one language; figures arrive as text. */
export interface Words {
  title: string;
  tabs: Record<'score' | 'progress' | 'weights' | 'evidence' | 'check' | 'seal', string>;
  stages: Record<Stage, string>;
  states: Record<IndicatorState, string>;
  types: Record<LeafType, string>;
  severities: Record<Severity, string>;
  intents: Record<Severity | 'success', string>;

  opening: string;
  refused: { title: string; unchanged: string };
  failed: string;
  /** The pane itself could not be begun. */
  notStarted(detail: string): string;
  problems: Record<Exclude<HostDeed, 'showing'>, Record<HostProblem, (detail: string) => Message>>;
  notShown(detail: string): Message;
  overtaken: Message;
  notices: {
    undone(code: string): string;
    notUndone: string;
    allScored: Message;
    sealed(seal: string): Message;
    unsealed: Message;
    refused: Record<Refusal, Message>;
    fixed(count: number): string;
  };

  close: string;
  cancel: string;
  retry: string;
  reload: string;
  none: string;
  listSeparator: string;
  pathSeparator: string;
  points(points: string): string;
  /** A score rate, 0.85 for 85%; `undefined` where there is nothing to reach. */
  rate(share: Decimal | undefined): string;
  chapter(code: string, name: string): string;
  source(document: string, source: NonNullable<Leaf['source']>): string;

  header: {
    round(round: string, stage: string): string;
    sealed: string;
    score: string;
    rate: string;
    done: string;
    ofCount(all: number): string;
  };
  score: ScoreWords;
  progress: {
    open(count: number): string;
    allDone: string;
    showAll: string;
    counts(done: number, all: number): string;
    earned(earned: string, attainable: string): string;
    indicators(count: number): string;
  };
  weights: {
    title: string;
    readOnly: string;
    block: string;
    weight: string;
    score: string;
    isRuleOfLaw: string;
    add: string;
    remove: string;
    removeNamed(block: string): string;
    unnamed: string;
    sum: string;
    ruleOfLaw: string;
    floor: string;
    held(floor: string): string;
    notSealable(hint: string): string;
  };
  evidence: {
    columns: Record<Exclude<EvidenceColumn, 'number' | 'indicators'>, string>;
    list: string;
    count(count: number): string;
    readOnly: string;
    empty: string;
    add: string;
    register: string;
    edit: string;
    finish: string;
    editNamed(number: string, editing: boolean): string;
    reuse: string;
    cited: string;
    citedBy: string;
    serves: string;
    citeFor: string;
    cite: string;
    unciteNamed(name: string): string;
    option(number: string, title: string): string;
    untitled: string;
    unregistered: string;
    wanting(count: number): string;
  };
  check: {
    nothing: string;
    counted(severity: string, count: number): string;
    group(severity: string, places: readonly string[]): string;
    fix: string;
    fixNamed(message: string): string;
    fixAll(count: number): string;
  };
  seal: {
    notYet(count: number): Message;
    unwritten(field: string, text: string): string;
    unwrittenHint: string;
    fieldOf(code: string, column: string): string;
    /** A field that is not an indicator's. */
    otherField: string;
    goTo: string;
    goToNamed(field: string): string;
    discard: string;
    discardNamed(field: string): string;
    ready: Message;
    what: string;
    seal: string;
    ask: string;
    consequence: string;
    code: string;
    unseal: string;
    unsealConsequence: string;
    reason: string;
    history: string;
  };
}

/** What the tab 评分 says. */
export interface ScoreWords {
  announced(code: string, name: string): string;
  place(place: number, all: number): string;
  facts: Record<'goal' | 'criterion' | 'evidence' | 'source' | 'lead', string>;
  value: string;
  judged: string;
  full: string;
  count: string;
  times: string;
  less: string;
  more: string;
  day: string;
  notDone: string;
  items: string;
  allItems: string;
  noItems: string;
  level: string;
  gives: Record<LeafType, string>;
  noneYet: string;
  ofPoints(points: string): string;
  reason: string;
  override: string;
  overrideHint: string;
  ownScore: string;
  omitted: string;
  omissionReason: string;
  external: string;
  county: string;
  computed: string;
  ownReview: string;
  agree(score: string): string;
  reviewScore: string;
  opinion: string;
  navigation: string;
  previous: string;
  next: string;
  nextOpen: string;
  undo: string;
  undoOf(code: string): string;
  keys: string;
  keyList: readonly (readonly [keys: string, does: string])[];
}
