import type { Block } from '../../document/blocks.ts';
import { beijingTime } from '../../../wording/beijing-time.ts';
import type { ReportModel } from '../../model.ts';
import { methodWords as words } from '../../wording/midterm/method.zh-CN.ts';
import { left, table } from '../layout/table.ts';

/** What the report stands on. */
export function basisTable({ scheme, basis, generatedAt }: ReportModel): readonly Block[] {
  const { collectedAt } = basis;
  const lines: readonly (readonly [string, string])[] = [
    [words.schemeId, words.schemeOf(scheme.id, scheme.edition)],
    [words.hash, basis.schemeHash],
    [words.workbooks, words.workbookCount(basis.workbooks)],
    [
      words.collectedAt,
      collectedAt === undefined ? words.notCollected : words.beijing(beijingTime(collectedAt)),
    ],
    [words.version, words.programVersion(basis.version)],
    [words.generatedAt, words.beijing(beijingTime(generatedAt))],
  ];
  return table(
    lines,
    [left(words.item, 30, ([item]) => item), left(words.content, 70, ([, content]) => content)],
    { caption: words.basisCaption },
  );
}
