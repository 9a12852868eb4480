/** Names that a sentence lists; beyond them it says how many there are. */
const NAMED = 10;

interface Size {
  readonly word: string;
  /** Whether `part` of `whole` is called so; the first that fits counts. */
  readonly fits: (part: number, whole: number) => boolean;
}

/** What a part of a whole is called. 全部 is all, and nothing is called 大多数 that is under two thirds. */
const sizes: readonly Size[] = [
  { word: '全部', fits: (part, whole) => part === whole },
  { word: '绝大多数', fits: (part, whole) => part * 10 >= whole * 9 },
  { word: '大多数', fits: (part, whole) => part * 3 >= whole * 2 },
  { word: '多数', fits: (part, whole) => part * 2 > whole },
  { word: '半数', fits: (part, whole) => part * 2 === whole },
  { word: '部分', fits: (part, whole) => part * 3 >= whole },
  { word: '少数', fits: (part, whole) => part * 10 >= whole },
  { word: '个别', fits: (part) => part > 0 },
];

/** Turns of phrase that the sentences of the report share. */
export const phrases = {
  /** `甲县`; `甲县、乙县2个单位`; `甲县、乙县等12个单位`. `names` is not empty. */
  units: (names: readonly string[], most = NAMED): string =>
    names.length === 1
      ? names.join('')
      : `${phrases.list(names.slice(0, most))}${names.length > most ? '等' : ''}${names.length}个单位`,
  /** `甲`; `甲、乙`; `甲、乙等12项`. */
  items: (names: readonly string[], counter: string, most = NAMED): string =>
    names.length > most
      ? `${phrases.list(names.slice(0, most))}等${names.length}${counter}`
      : phrases.list(names),
  /** `“甲”`; `“甲”“乙”`; `“甲”“乙”等12项`: nothing stands between quotes. */
  quoted: (names: readonly string[], counter: string, most = NAMED): string => {
    const listed = names.slice(0, most).map((name) => `“${name}”`);
    const more = names.length > most ? `等${names.length}${counter}` : '';
    return `${listed.join('')}${more}`;
  },
  list: (names: readonly string[]): string => names.join('、'),
  rank: (rank: number, tied: boolean): string => `${tied ? '并列' : ''}第${rank}名`,
  /** What `part` of `whole` is called; `part` is not zero. */
  size: (part: number, whole: number): string =>
    sizes.find(({ fits }) => fits(part, whole))?.word ?? '',
  /** A title within the marks of a title takes the inner ones. */
  title: (title: string): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
  table: (number: number, caption: string): string => `表${number}　${caption}`,
  chart: (number: number, caption: string): string => `图${number}　${caption}`,
  /** Clauses of one sentence. */
  clauses: (clauses: readonly string[]): string => `${clauses.join('；')}。`,
} as const;
