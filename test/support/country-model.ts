import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { decimal, toMicro } from '#core/decimal.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { RankingRow, ScoreRow } from '../../pipeline/database/marts.ts';
import type { DetailedModel } from '../../pipeline/reports/model.ts';
import { divisionsFile, seedFile } from '../../pipeline/schemes/seeds.ts';
import { seededRandom, type Random } from '../../pipeline/simulation/random.ts';
import { readUnits } from '../../pipeline/workspace/units.ts';
import { exampleModel } from './report-model.ts';

/** Counties of the country, without functional zones. */
export const COUNTIES = 2_854;

const reasonParts = [
  ['因机构改革交接，', '受人员调整影响，', '因部分乡镇工作滞后，', '经自查，', ''],
  ['有关制度', '相关台账', '配套措施', '个别案卷', '部分事项', '公示内容', '培训记录'],
  ['尚未全部落实', '归集不够及时', '与要求仍有差距', '缺少佐证', '填写不够规范'],
  ['，已列入整改清单', '，正在补充完善', '，计划下一季度完成', ''],
  ['，由主管部门跟踪督办。', '，并报县委依法治县办备案。', '。'],
] as const;

/**
 * A round of every county with the scheme of Gansu, as its marts would hold it: each leaf with a drawn
 * value and score, two in five with a reason, each with a piece of evidence. Nobody's steps are in it.
 */
export async function countryModel(): Promise<DetailedModel> {
  const { scheme } = parseScheme(parse(await readFile(seedFile('gansu-2023-midterm'), 'utf8')));
  if (scheme === undefined) throw new Error('the scheme of Gansu does not parse');
  const { units } = readUnits(await readFile(divisionsFile), divisionsFile);
  const counties = units.filter((unit) => unit.kind !== 'zone').slice(0, COUNTIES);
  const random = seededRandom(2_854);
  const scores = counties.flatMap((unit) => scoresOf(scheme, unit, random));
  return {
    ...exampleModel,
    scheme,
    scores,
    scoreCount: scores.length,
    rankings: counties.map((unit, place) => rankingOf(unit, place)),
    outcomes: scores.map(({ unit_code, indicator_code, score_micro, applicable, stage }) => ({
      unit_code,
      indicator_code,
      score_micro,
      applicable,
      stage,
    })),
    evidence: scores.map((row, position) => ({
      unit_code: row.unit_code,
      stage: row.stage,
      evaluator: row.evaluator,
      position,
      number: `${row.indicator_code}-1`,
      indicators: JSON.stringify([row.indicator_code]),
      title: `${row.indicator_code} 佐证材料`,
      link: `佐证材料/${row.indicator_code}.pdf`,
      date: '2023-12-20',
      note: '',
      file: row.file,
      sheet: '佐证材料',
      cell: row.cell.replace('K', 'A'),
    })),
    chapterScores: [],
    themeScores: [],
    indicatorStatistics: [],
    findings: [],
    evaluations: new Map(),
  };
}

function scoresOf(scheme: Scheme, unit: Unit, random: Random): ScoreRow[] {
  return leavesFor(scheme, unit.kind).map((leaf, index) => {
    const percent = random.happens(0.4) ? 100 : random.integer(0, 999) / 10;
    const score = leaf.points.times(decimal(percent)).dividedBy(100).toDecimalPlaces(3);
    return {
      unit_code: unit.code,
      indicator_code: leaf.code,
      stage: 'self',
      evaluator: '1',
      value: `${percent}%`,
      computed_micro: BigInt(toMicro(score)),
      score_micro: BigInt(toMicro(score)),
      applicable: true,
      reason:
        percent < 100 && random.happens(0.7)
          ? reasonParts.map((part) => random.pick<string>(part)).join('')
          : '',
      omission_reason: '',
      file: `${unit.code}-${unit.name}.xlsx`,
      sheet: '指标评分',
      cell: `K${index + 7}`,
      evidence: JSON.stringify([`${leaf.code}-1`]),
    };
  });
}

function rankingOf(unit: Unit, place: number): RankingRow {
  const [example] = exampleModel.rankings;
  if (example === undefined) throw new Error('the example lost its units');
  return {
    ...example,
    unit_code: unit.code,
    unit_name: unit.name,
    kind: unit.kind,
    prefecture: unit.prefecture,
    province: unit.province,
    rank: place + 1,
    group_rank: place + 1,
    kind_rank: place + 1,
    prefecture_rank: place + 1,
    score_micro: BigInt(100_000_000 - place * 10_000),
  };
}
