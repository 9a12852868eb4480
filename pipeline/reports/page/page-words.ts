import type { StatisticField, UnitField } from './page-data.ts';
import type { ViewName } from './route.ts';

/** Signs of a change, and the word where there is none. */
export interface ChangeSigns {
  readonly up: string;
  readonly down: string;
  readonly same: string;
}

type Choice = 'province' | 'prefecture' | 'kind' | 'grade' | 'status';

/** The wording of the page's views; `{name}` stands for what is filled in. */
export interface PageWords {
  readonly views: Readonly<Record<Exclude<ViewName, 'unit' | 'indicator'>, string>>;
  readonly exportCsv: string;
  readonly print: string;
  readonly remark: string;
  readonly rank: string;
  readonly kindRank: string;
  readonly prefectureRank: string;
  readonly score: string;
  readonly grade: string;
  readonly unitName: string;
  readonly unitCode: string;
  readonly statuses: readonly string[];
  readonly severities: Readonly<Record<string, string>>;
  readonly signs: { readonly rank: ChangeSigns; readonly figure: ChangeSigns };
  readonly ranking: {
    readonly search: string;
    readonly searchHint: string;
    readonly filters: Readonly<Record<Choice, string>>;
    readonly all: string;
    readonly reset: string;
    readonly hint: string;
    readonly shown: string;
    readonly shownPart: string;
    readonly nothing: string;
  };
  readonly pager: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: string;
    readonly all: string;
    readonly byPage: string;
  };
  readonly steps: {
    readonly caption: string;
    readonly step: string;
    readonly calculation: string;
    readonly result: string;
  };
  readonly changes: {
    readonly caption: string;
    readonly item: string;
    readonly previous: string;
    readonly current: string;
    readonly change: string;
    readonly points: string;
    readonly comparedScore: string;
    readonly comparedPart: string;
    readonly basis: string;
  };
  readonly rates: {
    readonly chapters: string;
    readonly chapter: string;
    readonly themes: string;
    readonly theme: string;
    readonly rate: string;
    readonly mean: string;
    readonly beside: string;
  };
  readonly unit: {
    readonly unknown: string;
    readonly figures: string;
    readonly other: string;
    readonly otherFigures: readonly (readonly [label: string, field: UnitField])[];
    readonly previous: string;
    readonly next: string;
    readonly findings: string;
    readonly noFindings: string;
  };
  readonly leaf: {
    readonly caption: string;
    readonly type: string;
    readonly types: Readonly<Record<'base' | 'bonus' | 'deduction', string>>;
    readonly points: string;
    readonly value: string;
    readonly computed: string;
    readonly score: string;
    readonly recordScore: string;
    readonly recordStage: string;
    readonly scoreOfPoints: string;
    readonly noScore: string;
    readonly omitted: string;
    readonly deducted: string;
    readonly stage: string;
    readonly evaluator: string;
    readonly why: string;
    readonly reason: string;
    readonly omission: string;
    readonly omissionReason: string;
    readonly applicable: string;
    readonly yes: string;
    readonly no: string;
    readonly evidence: string;
    readonly place: string;
    readonly usualPlace: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly colon: string;
    readonly separator: string;
  };
  readonly evidence: {
    readonly caption: string;
    readonly number: string;
    readonly title: string;
    readonly indicators: string;
    readonly link: string;
    readonly date: string;
    readonly note: string;
  };
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly unknown: string;
    readonly statistics: Readonly<Record<StatisticField, string>>;
    readonly statisticsLabel: string;
    readonly statisticsNote: string;
    readonly nobody: string;
    readonly leaders: string;
    readonly last: string;
    readonly tieNote: string;
    readonly overallRank: string;
  };
  readonly histogram: {
    readonly caption: string;
    readonly points: string;
    readonly units: string;
    readonly none: string;
    readonly band: string;
    readonly lastBand: string;
    readonly full: string;
    readonly most: string;
  };
  readonly compare: {
    readonly column: string;
    readonly choose: string;
    readonly add: string;
    readonly remove: string;
    readonly full: string;
    readonly search: string;
    readonly addThis: string;
    readonly added: string;
    readonly already: string;
    readonly notFound: string;
    readonly several: string;
    readonly hint: string;
    readonly onlyDifferences: string;
    readonly counted: string;
    readonly group: string;
    readonly item: string;
    readonly spread: string;
    readonly takeOut: string;
    readonly takeOutUnit: string;
    readonly marks: { readonly best: string; readonly worst: string };
    readonly result: string;
    readonly results: readonly (readonly [
      label: string,
      field: UnitField,
      best: 'high' | 'low' | 'none',
    ])[];
    readonly chapters: string;
    readonly themes: string;
  };
}
