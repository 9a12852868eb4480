import { keysOf } from '#core/keys.ts';
import { options, type Options } from './options.ts';
import { settingWords } from './settings.zh-CN.ts';

/** How the value of a setting is written: as it is, as a bare word, a number, a share, a day, of a list. */
export type SettingForm =
  | 'text'
  | 'word'
  | 'number'
  | 'whole'
  | 'share'
  | 'date'
  | { readonly one: Options }
  | { readonly several: Options };

/** Where a setting stands in the scheme, and how it is written. */
interface SettingShape {
  readonly path: readonly [string, ...string[]];
  readonly form: SettingForm;
  /** Whether it may be left empty. */
  readonly optional?: true;
}

/** A setting of a scheme: its row in the sheet. */
export interface Setting extends SettingShape {
  readonly name: string;
  readonly note: string;
}

/** Every setting but the tree, the grades and the vetoes, in the order of the sheet. */
const shapes = {
  id: { path: ['id'], form: 'word' },
  title: { path: ['title'], form: 'text' },
  edition: { path: ['edition'], form: 'text' },
  replaces: { path: ['replaces'], form: 'word', optional: true },
  document: { path: ['document', 'title'], form: 'text' },
  issuer: { path: ['document', 'issuer'], form: 'text' },
  number: { path: ['document', 'number'], form: 'text', optional: true },
  date: { path: ['document', 'date'], form: 'date', optional: true },
  kind: { path: ['kind'], form: { one: options.kind } },
  start: { path: ['period', 'start'], form: 'date' },
  end: { path: ['period', 'end'], form: 'date' },
  evaluationDate: { path: ['evaluationDate'], form: 'date' },
  total: { path: ['total'], form: 'number' },
  decimals: { path: ['decimals'], form: 'whole' },
  bonusCap: { path: ['bonusCap'], form: 'number' },
  omission: { path: ['omission', 'maximum'], form: 'share' },
  floor: { path: ['performanceWeight', 'floor'], form: 'share' },
  below: { path: ['performanceWeight', 'below'], form: { one: options.below } },
  rankedOn: { path: ['ranking', 'on'], form: { one: options.rankedOn } },
  peers: { path: ['ranking', 'peers'], form: { several: options.peers } },
  incomplete: { path: ['incomplete'], form: { one: options.incomplete } },
  evaluators: { path: ['evaluators'], form: { one: options.evaluators } },
  talk: { path: ['followUp', 'talk', 'below'], form: 'number', optional: true },
  circular: { path: ['followUp', 'circular', 'below'], form: 'number', optional: true },
} as const satisfies Record<string, SettingShape>;

export type SettingRow = keyof typeof shapes;

/** The same with their names and notes. */
export const settings: readonly Setting[] = keysOf(shapes).map((row) => ({
  ...shapes[row],
  ...settingWords[row],
}));
