import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** All that these tools say. */
export interface Words {
  readonly build: {
    readonly noBaseUrl: string;
    wrongBaseUrl(given: string): string;
    usage(detail: string): string;
    /** Sizes in KB. */
    tooLarge(size: string, limit: string): string;
    done(folder: string, baseUrl: string, size: string): string;
    unexpected(detail: string): string;
  };
  readonly serve: {
    ready(address: string): string;
    /** `detail` may be empty. */
    untrusted(detail: string, authority: string): string;
    failed(detail: string): string;
  };
  readonly demo: {
    readonly preparing: string;
    ready(address: string): string;
    usage(detail: string): string;
    failed(detail: string): string;
    readonly openYourself: string;
  };
}

/** The words of a language: Chinese unless English is asked for (`en`, `en_US.UTF-8`). */
export function wordsFor(language: string | undefined): Words {
  return language?.startsWith('en') ? en : zhCN;
}
