import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

export type Language = 'zh-CN' | 'en';

/** All that the page of the demonstration says. */
export interface Words {
  readonly title: string;
  readonly banner: string;
  readonly bannerNote: string;
  readonly ribbon: {
    /** The name of the tab, and of its toolbar. */
    readonly tab: string;
    readonly pane: string;
    readonly nextOpen: string;
    readonly check: string;
    readonly seal: string;
  };
  readonly switches: {
    readonly language: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly download: {
    readonly button: string;
    readonly saved: string;
    readonly collect: string;
    readonly copy: string;
    readonly copied: string;
    readonly close: string;
    failed(detail: string): string;
  };
  readonly layout: {
    readonly pane: string;
    readonly closePane: string;
    readonly splitter: string;
  };
  readonly grid: {
    readonly name: string;
    readonly cell: string;
    readonly formula: string;
    readonly sheets: string;
    readonly choices: string;
    readonly editor: string;
    readonly locked: string;
    readonly refused: string;
  };
  failed(detail: string): string;
}

const languages: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

export function wordsOf(language: Language): Words {
  return languages[language];
}
