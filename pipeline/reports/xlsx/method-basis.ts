import { beijingTime } from '../../wording/beijing-time.ts';
import { documentLine } from '../document-line.ts';
import type { ReportModel } from '../model.ts';
import { workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { textLine, type MethodLine } from './method-line.ts';

/** What the figures stand on. */
export function basisLines(model: ReportModel): readonly MethodLine[] {
  const { scheme, basis } = model;
  const { about } = words;
  const own = workbookWords.method;
  const facts: readonly (readonly [string, string])[] = [
    [own.scheme, scheme.title],
    [own.schemeId, scheme.id],
    [about.edition, scheme.edition],
    [own.schemeHash, basis.schemeHash],
    [about.document, documentLine(scheme)],
    [about.round, model.round],
    [about.evaluationDate, scheme.evaluationDate],
    [own.workbooks, own.workbookCount(basis.workbooks)],
    [
      own.collectedAt,
      basis.collectedAt === undefined ? own.nothingCollected : instant(basis.collectedAt),
    ],
    [about.identities, model.signed ? words.signed : words.unsigned],
    [own.version, basis.version],
    [about.generatedAt, instant(model.generatedAt)],
    [own.nature, model.simulated ? words.simulated : own.real],
  ];
  return [
    { kind: 'section', text: own.basis },
    ...facts.map(([label, fact]) => textLine('row', [label, 1], [fact, 4])),
  ];
}

function instant(moment: string): string {
  return words.generatedAt(beijingTime(moment));
}
