import { chapterMedians } from '../chapter-medians.ts';
import { chapterRates, chaptersOf, meanChapterRates } from '../chapter-rates.ts';
import type { RankingRow } from '../../database/marts.ts';
import type { ReportModel } from '../model.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';

/** A chapter with the two score rates that are set against each other, 0 to 1. */
export interface ChapterPair {
  readonly name: string;
  readonly rate: number;
  readonly beside: number;
}

/** What is set against what, and the chapters in which both have a rate. */
export interface ComparedChapters {
  readonly rateName: string;
  readonly besideName: string;
  readonly pairs: readonly ChapterPair[];
}

/** The mean of all ranked units against their median. */
export function overallChapters(model: ReportModel): ComparedChapters {
  const { mean, median } = chartWords.chapters;
  return {
    rateName: mean,
    besideName: median,
    pairs: pairsOf(model, meanChapterRates(model), chapterMedians(model)),
  };
}

/**
 * One unit against the median of its peers, the first group that the scheme names; a unit without
 * peers against that of all units. `undefined` where it is not ranked.
 */
export function unitChapters(model: ReportModel, unitCode: string): ComparedChapters | undefined {
  const ranked = model.rankings.filter((row) => row.rank !== null);
  const unit = ranked.find((row) => row.unit_code === unitCode);
  const rates = chapterRates(model).get(unitCode);
  if (unit === undefined || rates === undefined) return undefined;
  const [group = 'kind'] = model.scheme.ranking.peers;
  const peers = ranked.filter((row) => arePeers[group](row, unit));
  const alone = peers.length === 1;
  const codes = new Set((alone ? ranked : peers).map((row) => row.unit_code));
  const { own, peerMedian, everyMedian } = chartWords.chapters;
  return {
    rateName: own,
    besideName: alone ? everyMedian : peerMedian[group],
    pairs: pairsOf(model, rates, chapterMedians(model, codes)),
  };
}

const arePeers = {
  kind: (one: RankingRow, other: RankingRow) => one.kind === other.kind,
  prefecture: (one: RankingRow, other: RankingRow) =>
    one.province === other.province && one.prefecture === other.prefecture,
};

function pairsOf(
  model: ReportModel,
  rates: readonly (number | null)[],
  medians: readonly (number | null)[],
): readonly ChapterPair[] {
  return chaptersOf(model).flatMap(({ name }, index) => {
    const rate = rates[index] ?? null;
    const beside = medians[index] ?? null;
    return rate === null || beside === null ? [] : [{ name, rate, beside }];
  });
}
