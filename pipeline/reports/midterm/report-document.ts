import { beijingDay } from '../../wording/beijing-time.ts';
import type { Block, OfficialDocument } from '../document/blocks.ts';
import type { ReportModel } from '../model.ts';
import { evaluationWords } from '../wording/midterm/evaluation.zh-CN.ts';
import { leafResults } from './figures/leaf-results.ts';
import { weaknessFigures } from './figures/weaknesses.ts';
import { numbered } from './layout/numbered.ts';
import type { ReportCharts } from './report-charts.ts';
import { findingsAnnex } from './sections/annex-findings.ts';
import { indicatorsAnnex } from './sections/annex-indicators.ts';
import { rankingAnnex } from './sections/annex-ranking.ts';
import { evaluationSection } from './sections/evaluation.ts';
import { methodSection } from './sections/method.ts';
import { milestonesSection } from './sections/milestones.ts';
import { nextStepsSection } from './sections/next-steps.ts';
import { overallSection } from './sections/overall.ts';
import { peersSection } from './sections/peers.ts';
import { practiceSection } from './sections/practice.ts';
import { progressSection } from './sections/progress.ts';
import { ratesSection } from './sections/rates.ts';
import { rectificationsSection } from './sections/rectifications.ts';
import { responsibleSection } from './sections/responsible.ts';
import { weaknessesSection } from './sections/weaknesses.ts';
import { weightsSection } from './sections/weights.ts';

/**
 * The mid-term evaluation report of a round, or the report of a yearly assessment. A section that has
 * nothing to say says so in a sentence, or is left out.
 */
export function reportDocument(model: ReportModel, charts: ReportCharts): OfficialDocument {
  const results = leafResults(model);
  const weaknesses = weaknessFigures(model, results);
  const blocks: readonly Block[] = [
    ...evaluationSection(model),
    ...overallSection(model, charts.distribution),
    ...peersSection(model),
    ...ratesSection(model, charts.chapters),
    ...milestonesSection(model),
    ...progressSection(model, charts.ranks),
    ...rectificationsSection(model),
    ...weaknessesSection(weaknesses, charts.indicators),
    ...practiceSection(model, weaknesses),
    ...responsibleSection(model),
    ...weightsSection(model),
    ...nextStepsSection(model, weaknesses),
    ...methodSection(model),
    ...rankingAnnex(model),
    ...indicatorsAnnex(model, results),
    ...findingsAnnex(model),
  ];
  return {
    title: evaluationWords.title(model.scheme),
    blocks: numbered(blocks),
    date: beijingDay(model.generatedAt),
    simulated: model.simulated,
    generatedAt: model.generatedAt,
  };
}
