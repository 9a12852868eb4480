/** Words that an evaluator may type where a rule asks for something else; they are part of the workbook's contract. */

/** For a deadline: it was not done. */
export const NOT_DONE = '未完成';

/** For a checklist: every item is done, or none. */
export const ALL_ITEMS = '全部';
export const NO_ITEMS = '无';

/** What may stand between the numbers of done items, `1、3、4`. */
export const ITEM_SEPARATORS = [',', '\uFF0C', '、', ';', '\uFF1B', ' ', '\u3000'] as const;
