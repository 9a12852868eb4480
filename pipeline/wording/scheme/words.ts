import type { BranchAspect, SettingKey } from '#core/scheme/differences.ts';
import type { LeafAspect, LeafDifference } from '#core/scheme/leaf-differences.ts';
import type { FollowUpMeasure, LeafType, SchemeDocument, UnitKind } from '#core/scheme/schema.ts';
import type { Theme } from '#core/scheme/themes.ts';

type Ranking = SchemeDocument['ranking'];

/** What the commands on schemes say of a scheme; figures and dates arrive as text. */
export interface SchemeWords {
  readonly themes: Readonly<Record<Theme, string>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  readonly types: Readonly<Record<LeafType, string>>;
  readonly kinds: Readonly<Record<SchemeDocument['kind'], string>>;
  readonly followUps: Readonly<Record<FollowUpMeasure, string>>;
  readonly origins: Readonly<Record<'workbook' | 'external', string>>;
  /** Between the entries of a list. */
  readonly comma: string;
  readonly none: string;
  labelled(label: string, value: string): string;
  points(points: string): string;

  /** Names of the scheme's settings and how their values are told. */
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly hash: string;
  readonly values: {
    document(title: string, issuer: string, number: string, date: string): string;
    period(start: string, end: string): string;
    decimals(count: number): string;
    omission(maximum: string): string;
    weight(floor: string, below: SchemeDocument['performanceWeight']['below']): string;
    ranking(on: Ranking['on'], peers: Ranking['peers']): string;
    grade(name: string, from: string): string;
    followUp(measure: FollowUpMeasure, below: string): string;
    readonly incomplete: Readonly<Record<SchemeDocument['incomplete'], string>>;
    readonly evaluators: Readonly<Record<SchemeDocument['evaluators'], string>>;
    veto(code: string, name: string, effect: string, source: string): string;
    cap(score: string): string;
    atMost(grade: string): string;
    readonly zero: string;
  };

  readonly list: {
    facts(edition: string, kind: string, period: string, leaves: number, total: string): string;
  };

  readonly show: {
    readonly indicators: string;
    marked(name: string, type: string): string;
    dates(start: string, due: string): string;
    facts(facts: readonly string[]): string;
    readonly chapters: string;
    readonly themes: string;
    readonly noTheme: string;
    readonly leaves: string;
    readonly points: string;
    readonly bonus: string;
    readonly deduction: string;
    readonly share: string;
    readonly total: string;
    composition(
      measured: string,
      measuredShare: string,
      judged: string,
      judgedShare: string,
    ): string;
  };

  readonly check: {
    sound(title: string, leaves: number, total: string): string;
    errors(count: number): string;
    warnings(count: number): string;
  };

  readonly diff: {
    readonly before: string;
    readonly after: string;
    named(title: string, id: string, edition: string): string;
    readonly notOneLine: string;
    readonly same: string;
    readonly settings: string;
    readonly branches: string;
    readonly leaves: string;
    readonly kinds: Readonly<Record<LeafDifference['kind'], string>>;
    readonly aspects: Readonly<Record<LeafAspect, string>>;
    /** Names of aspects that a summary counts. */
    readonly counted: Readonly<Record<'name' | 'points' | 'rule' | 'parent' | 'type', string>>;
    readonly branchAspects: Readonly<Record<BranchAspect, string>>;
    readonly weight: string;
    readonly rewritten: string;
    readonly vetoesReordered: string;
    readonly reordered: string;
    /** `points` are empty for what has none. */
    withPoints(code: string, name: string, points: string): string;
    changed(before: string, after: string): string;
    readonly was: string;
    readonly is: string;
    count(what: string, count: number): string;
    summary(counts: string, aspects: string, unchanged: number): string;
  };
}
