import type { ReportModel } from '../model.ts';
import type { PageWords } from '../page/page-words.ts';
import { pageWords } from './page.zh-CN.ts';
import { words } from './zh-CN.ts';

/** The wording of the page's views, for a round. */
export function viewWords({ previousRound }: ReportModel): PageWords {
  const { changes } = words;
  const { same, signs } = changes;
  return {
    ...pageWords,
    rank: words.rank,
    kindRank: words.peers.kind,
    prefectureRank: words.peers.prefecture,
    score: words.score,
    grade: words.grade,
    unitName: words.unit,
    unitCode: words.unitCode,
    statuses: Object.values(words.statuses),
    severities: words.severities,
    signs: { rank: { ...signs.rank, same }, figure: { ...signs.figure, same } },
    ranking: {
      ...pageWords.ranking,
      search: words.search,
      filters: {
        province: pageWords.province,
        prefecture: words.prefecture,
        kind: words.kind,
        grade: words.grade,
        status: words.status,
      },
      all: words.all,
      reset: words.reset,
      nothing: words.nothing,
    },
    steps: {
      caption: words.sheets.steps,
      step: words.stepName,
      calculation: words.calculation,
      result: words.result,
    },
    changes: {
      caption: previousRound === undefined ? '' : changes.group(previousRound.round),
      item: changes.item,
      previous: changes.previous,
      current: changes.current,
      change: changes.change,
      points: changes.themeChange,
      comparedScore: changes.comparedScore,
      comparedPart: changes.comparedPart,
      basis: changes.comparedBasis,
    },
    rates: {
      ...pageWords.rates,
      chapters: words.chapterRates,
      chapter: words.chapter,
      themes: words.themeRates,
      theme: words.theme,
      rate: words.rate,
    },
    unit: { ...pageWords.unit, other: words.other, otherFigures },
    leaf: {
      ...pageWords.leaf,
      type: words.leafType,
      types: pageWords.facts.types,
      points: words.points,
      file: words.file,
      sheet: words.sheet,
      cell: words.cell,
    },
    indicator: {
      ...pageWords.indicator,
      code: words.code,
      name: words.indicator,
      statistics: {
        units: words.units,
        mean: words.mean,
        rate: words.rate,
        lowest: words.lowest,
        highest: words.highest,
        deviation: words.deviation,
        zeroUnits: words.zeroUnits,
        fullUnits: words.fullUnits,
      },
    },
    compare: { ...pageWords.compare, results: comparedResults },
  };
}

const otherFigures: PageWords['unit']['otherFigures'] = [
  [words.unitCode, 'code'],
  [pageWords.province, 'province'],
  [words.prefecture, 'prefecture'],
  [words.kind, 'kind'],
  [words.status, 'status'],
  [words.base, 'base'],
  [words.bonus, 'bonus'],
  [words.deduction, 'deduction'],
  [words.omitted, 'omitted'],
  [words.unrescaledScore, 'unrescaledScore'],
  [words.unrescaledRank, 'unrescaledRank'],
  [words.weight, 'weight'],
  [words.weighted, 'weighted'],
  [words.self, 'self'],
];

const comparedResults: PageWords['compare']['results'] = [
  [words.rank, 'rank', 'low'],
  [words.score, 'score', 'high'],
  [words.outcome, 'outcome', 'none'],
  [words.kind, 'kind', 'none'],
  [words.base, 'base', 'high'],
  [words.bonus, 'bonus', 'high'],
  [words.deduction, 'deduction', 'low'],
  [words.omitted, 'omitted', 'none'],
  [words.weight, 'weight', 'none'],
  [words.self, 'self', 'high'],
];
