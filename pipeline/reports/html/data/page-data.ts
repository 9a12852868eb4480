import type { DetailedModel } from '../../model.ts';
import type { PageData } from '../../page/page-data.ts';
import { viewWords } from '../../wording/view-words.ts';
import { words } from '../../wording/zh-CN.ts';
import { leftOutSentences, type Abridgement } from './abridgement.ts';
import { layersOf } from './layers.ts';
import { leafData } from './leaf-data.ts';
import { rankingColumns } from './ranking-columns.ts';
import { chapterColumns, themeColumns } from './rate-columns.ts';
import { recordColumns } from './record-columns.ts';
import { stepLines } from './step-lines.ts';
import { unitColumns } from './unit-columns.ts';
import { evidenceRows, findingRows } from './unit-rows.ts';

/** All that the page's views show, but for the texts that an abridgement leaves out. */
export function pageData(model: DetailedModel, abridgement: Abridgement): PageData {
  const { layers, entries } = layersOf(model, abridgement);
  return {
    words: viewWords(model),
    title: model.title,
    simulated: model.simulated ? words.simulated : '',
    leftOut: leftOutSentences(abridgement),
    units: unitColumns(model),
    unitCount: model.rankings.length,
    columns: rankingColumns(model),
    grades: model.scheme.grades.map((grade) => grade.name),
    steps: stepLines(model),
    chapters: chapterColumns(model),
    themes: themeColumns(model),
    previousRound: model.previousRound?.round ?? '',
    leaves: leafData(model),
    leafColumns: recordColumns(model).map((record, leaf) => ({
      record,
      entries: entries[leaf] ?? [],
    })),
    layers,
    evidence: evidenceRows(model, abridgement),
    findings: findingRows(model),
  };
}
