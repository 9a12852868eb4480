import { followUpNames, originNames, unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import { typeNames } from '#core/workbook/sheets.ts';
import type {
  ChapterRow,
  EvidenceRow,
  FileRow,
  FindingRow,
  FollowUpRow,
  IndicatorRow,
  MilestoneRow,
  MissingMeasureRow,
  OutcomeRow,
  PreviousRoundRow,
  RankingRow,
  RectificationRow,
  LedgerRow,
  ResponsibleLossRow,
  ScoreRow,
  ThemeChangeRow,
  ThemeRow,
  UncomparedLeafRow,
  UnitChangeRow,
  VetoRow,
  WeightRow,
} from '../../database/marts.ts';
import { themeNames } from '../../wording/themes.ts';
import type { ColumnWords, WordsFor } from './dictionary-words.ts';
import { rectificationNames } from './rectifications.zh-CN.ts';
import { words } from './zh-CN.ts';

const points = (meaning: string): ColumnWords => ({ meaning, unit: '分' });
const rate = (meaning: string): ColumnWords => ({ meaning, unit: '比率（0 至 1）' });
const count = (meaning: string, unit: string): ColumnWords => ({ meaning, unit });
const told = (meaning: string): ColumnWords => ({ meaning });

const unitCode = told('单位代码');
const unitName = told('单位名称');
const kind: ColumnWords = { meaning: '单位类别', values: unitKindNames };
const prefecture = told('所属市州；直辖市所辖单位为空');
const province = told('所属省份');
const unit = { unit_code: unitCode, unit_name: unitName, kind, prefecture, province };
const indicatorCode = told('指标编号');
const indicatorName = told('指标名称');
const theme: ColumnWords = { meaning: '所属领域', values: themeNames };
const stage: ColumnWords = {
  meaning: '评分阶段',
  values: { external: '统一采集', ...stageNames },
};
const evaluator = told('评估员代号；统一采集的数据为空');
const place = {
  file: told('来源文件名'),
  sheet: told('来源工作表'),
  cell: told('来源单元格'),
};
const status: ColumnWords = { meaning: '参与排名或未参与排名的原因', values: words.statuses };
const shareTyped: ColumnWords = {
  meaning: '法治建设在综合考核中的权重，按填报原样',
  unit: '比率（0 至 1）',
};
const weightOk = told('权重是否合规；未填报的为空');

/** Stands last in every table. */
export const simulatedColumn: ColumnWords = {
  meaning: '是否模拟数据；为真的不反映任何单位的真实情况',
};

const rankings: WordsFor<RankingRow> = {
  grain: '每个应报单位一行',
  columns: {
    ...unit,
    rank: count('总名次，并列的名次相同，其后名次顺延；未参与排名的为空', '名'),
    group_rank: count('方案规定的第一种分组内的名次', '名'),
    kind_rank: count('同类单位内的名次', '名'),
    prefecture_rank: count('本市州内的名次', '名'),
    score: points('得分，已按方案规定的小数位数四舍五入'),
    exact: points('四舍五入前的得分'),
    base: points('基础得分，缺项已折算'),
    bonus: points('加分，已按上限计'),
    deduction: points('扣分'),
    omitted: points('缺项分值'),
    grade: told('等次'),
    performance_weight: shareTyped,
    weighted: points('加权得分：得分率×100×权重'),
    weight_ok: weightOk,
    self: points('只按自评计算的得分，一票否决照样适用'),
    unrescaled: points('缺项计零的得分'),
    unrescaled_rank: count('按缺项计零得分的名次', '名'),
    status,
  },
};

const outcomes: WordsFor<OutcomeRow> = {
  grain: '每个参与排名的单位、每项适用指标一行',
  columns: {
    unit_code: unitCode,
    indicator_code: indicatorCode,
    score: points('认定得分；无人评分的为空，按零分计'),
    applicable: told('是否适用；合理缺项为否'),
    stage: { ...stage, meaning: '认定得分所在的评分阶段；无人评分的为空' },
  },
};

const chapterScores: WordsFor<ChapterRow> = {
  grain: '每个参与排名的单位、每个上级指标一行',
  columns: {
    unit_code: unitCode,
    indicator_code: told('上级指标编号'),
    name: told('上级指标名称'),
    level: count('上级指标所在层级，1 为一级指标', '级'),
    score: points('其下基本项得分之和'),
    attainable: points('其下基本项可得分值之和，缺项不计'),
    score_rate: rate('得分率；没有可得分值的为空'),
    rank: count('按得分率的名次；没有可得分值的为空', '名'),
  },
};

const indicatorStatistics: WordsFor<IndicatorRow> = {
  grain: '每项末级指标一行，以参与排名且适用该指标的单位为统计范围',
  columns: {
    indicator_code: indicatorCode,
    name: indicatorName,
    points: points('分值'),
    units: count('适用单位数', '个'),
    mean_score: points('平均得分'),
    score_rate: rate('平均得分率'),
    min: points('最低得分'),
    max: points('最高得分'),
    stddev: points('总体标准差'),
    zero_units: count('得零分的单位数', '个'),
    full_units: count('得满分的单位数', '个'),
  },
};

const scores: WordsFor<ScoreRow> = {
  grain: '每个单位、每项指标、每个评分阶段、每名评估员一行',
  columns: {
    unit_code: unitCode,
    indicator_code: indicatorCode,
    stage,
    evaluator,
    value: told('实际值，按填报原样'),
    computed: points('按评分规则测算的得分'),
    score: points('所评得分；未评的为空'),
    applicable: told('是否适用；合理缺项为否'),
    reason: told('扣分原因或复核意见'),
    omission_reason: told('缺项理由'),
    ...place,
    evidence: told('所引佐证编号，JSON 列表'),
  },
};

const evidence: WordsFor<EvidenceRow> = {
  grain: '每份有效工作簿登记的每条佐证材料一行',
  columns: {
    unit_code: unitCode,
    stage,
    evaluator,
    position: count('在工作簿中的次序，从 0 起', ''),
    number: told('佐证编号'),
    indicators: told('所证明的指标编号，JSON 列表'),
    title: told('材料名称'),
    link: told('文件或链接'),
    date: told('形成日期，按填报原样'),
    note: told('备注'),
    ...place,
  },
};

const weightCompliance: WordsFor<WeightRow> = {
  grain: '每个填报了综合考核权重的单位一行',
  columns: {
    ...unit,
    performance_weight: shareTyped,
    floor: { meaning: '方案规定的权重下限', unit: '比率（0 至 1）' },
    weight_ok: weightOk,
    file: place.file,
    cell: told('法治建设权重所在单元格；不止一处或没有的为空'),
    status,
  },
};

const fileState: ColumnWords = {
  meaning: '处理结果',
  values: {
    accepted: words.statuses.accepted,
    returned: words.statuses.returned,
    rejected: words.statuses.rejected,
  },
};

const files: WordsFor<FileRow> = {
  grain: '每个归集过的文件一行',
  columns: {
    sha256: told('文件的 SHA-256 摘要'),
    file: told('文件名'),
    collected_at: told('归集时间，ISO 8601，世界协调时'),
    unit_code: unitCode,
    unit_name: unitName,
    stage: { ...stage, values: stageNames, meaning: '评分阶段；统一采集的文件为空' },
    evaluator,
    state: fileState,
    verified: told('签名是否经过核验'),
    current: told('是否有效：未拒收，也未被后来的文件替换'),
    errors: count('须更正的问题数', '处'),
    warnings: count('请核对的问题数', '处'),
  },
};

const findings: WordsFor<FindingRow> = {
  grain: '有效文件和拒收文件的每处问题一行',
  columns: {
    sha256: told('文件的 SHA-256 摘要'),
    position: count('在文件中的次序', ''),
    severity: { meaning: '级别', values: words.severities },
    code: told('问题代码'),
    unit_code: unitCode,
    ...place,
    message: told('问题'),
    hint: told('处理办法'),
  },
};

const unitVetoes: WordsFor<VetoRow> = {
  grain: '每个单位、每项成立的一票否决事项一行',
  columns: {
    unit_code: unitCode,
    veto_code: told('一票否决事项编号'),
    name: told('一票否决事项名称'),
    file: place.file,
    cell: place.cell,
  },
};

const missingMeasures: WordsFor<MissingMeasureRow> = {
  grain: '每个工作簿合格的单位、每项尚缺数据的统一采集指标一行',
  columns: { unit_code: unitCode, indicator_code: indicatorCode, name: indicatorName },
};

const milestones: WordsFor<MilestoneRow> = {
  grain: '每个参与排名的单位、每项有完成日期且未缺项的指标一行',
  columns: {
    unit_code: unitCode,
    indicator_code: indicatorCode,
    state: {
      meaning: '截至评估日期的进展',
      values: { done: '已完成', onCourse: '按期推进', behind: '进度滞后', notBegun: '尚未启动' },
    },
  },
};

const responsibleLosses: WordsFor<ResponsibleLossRow> = {
  grain: '每个牵头或责任单位一行，以参与排名的单位为统计范围',
  columns: {
    responsible: told('牵头或责任单位'),
    role: { meaning: '职责', values: { lead: '牵头单位', responsible: '责任单位' } },
    indicators: count('所负责的基本项数', '项'),
    attainable: points('所负责指标在各单位可得分值之和'),
    lost: points('其中失分之和'),
    score_rate: rate('得分率；没有可得分值的为空'),
  },
};

const followUps: WordsFor<FollowUpRow> = {
  grain: '每个达到方案规定的约谈或通报条件的单位、每项措施一行',
  columns: { unit_code: unitCode, measure: { meaning: '措施', values: followUpNames } },
};

const themeScores: WordsFor<ThemeRow> = {
  grain: '每个参与排名的单位、每个领域一行',
  columns: {
    unit_code: unitCode,
    theme,
    score: points('该领域基本项得分之和'),
    attainable: points('该领域基本项可得分值之和，缺项不计'),
    score_rate: rate('得分率；没有可得分值的为空'),
  },
};

const previousRound: WordsFor<PreviousRoundRow> = {
  grain: '有上期的一行，没有的为空表',
  columns: {
    round: told('上期考评周期'),
    scheme_id: told('上期方案标识'),
    scheme_title: told('上期方案名称'),
    edition: told('上期方案版次'),
    by_leaf: told('两期方案是否相承接；相承接的逐项比较，否则只比较领域'),
  },
};

const unitChanges: WordsFor<UnitChangeRow> = {
  grain: '每个两期都有名次的单位一行',
  columns: {
    unit_code: unitCode,
    previous_rank: count('上期名次', '名'),
    rank_change: count('名次变化，上升为正', '名'),
    previous_score: points('上期得分'),
    score_change: points('得分变化；两期得分不可比的为空'),
    compared_leaves: count('纳入比较的指标数', '项'),
    compared_points: points('纳入比较的指标在本期的分值'),
    compared_score: points('纳入比较的指标在本期的得分，已四舍五入'),
    compared_previous: points('纳入比较的指标在上期的得分，已折算为本期分值并四舍五入'),
    compared_change: points('可比变化：以上两项之差'),
  },
};

const themeChanges: WordsFor<ThemeChangeRow> = {
  grain: '每个两期都有名次的单位、每个可以比较的领域一行',
  columns: {
    unit_code: unitCode,
    theme,
    score: points('本期得分'),
    points: points('本期分值'),
    previous_score: points('上期得分；逐项比较的已折算为本期分值'),
    previous_points: points('上期分值；逐项比较的为本期分值'),
    score_rate: rate('本期得分率'),
    previous_score_rate: rate('上期得分率'),
    rate_change: { meaning: '得分率变化，提高为正', unit: '比率（-1 至 1）' },
  },
};

const uncomparedLeaves: WordsFor<UncomparedLeafRow> = {
  grain: '两期未纳入逐项比较的每项指标一行',
  columns: {
    side: { meaning: '所在方案', values: words.changes.sides },
    indicator_code: indicatorCode,
    name: indicatorName,
    points: points('分值'),
    why: { meaning: '未纳入比较的原因', values: words.changes.reasons },
  },
};

const ledgers: WordsFor<LedgerRow> = {
  grain: '每份归集过的整改台账一行',
  columns: {
    sha256: told('文件的 SHA-256 摘要'),
    file: told('文件名'),
    collected_at: told('归集时间，ISO 8601，世界协调时'),
    unit_code: unitCode,
    round: told('所列失分所属的考评周期；不明的为空'),
    state: fileState,
    current: told('是否有效：未拒收，也未被后来的文件替换'),
  },
};

const rectifications: WordsFor<RectificationRow> = {
  grain: '上期整改台账的每个事项一行',
  columns: {
    unit_code: unitCode,
    indicator_code: told('本期对应的指标编号，不止一项的取第一项；没有的为空'),
    previous_code: told('台账中的指标编号'),
    position: count('在台账中的次序，从 0 起', ''),
    name: told('台账中的指标名称'),
    previous_lost: points('上期失分'),
    problem: told('问题'),
    measure: told('整改措施'),
    responsible: told('责任单位'),
    due: told('整改期限；未定的为空'),
    evidence: told('佐证材料'),
    closed_on: told('销号日期；未销号的为空'),
    note: told('备注'),
    state: { meaning: '与本期得分核对的结果', values: rectificationNames },
    lost: points('本期失分；本期没有得分的为空'),
    ...place,
  },
};

/** What the dictionary of the Parquet files says of each table and column. */
export const dictionaryTables = {
  units: { grain: '每个应报单位一行', columns: unit },
  indicators: {
    grain: '方案的每项末级指标一行',
    columns: {
      indicator_code: indicatorCode,
      name: indicatorName,
      position: count('在方案中的次序', ''),
      type: { meaning: '类型', values: typeNames },
      origin: { meaning: '数据来源', values: originNames },
      points: points('分值'),
      theme: { ...theme, meaning: '所属领域；未注明的为空' },
    },
  },
  chapters: {
    grain: '方案的每个上级指标一行',
    columns: {
      indicator_code: told('上级指标编号'),
      name: told('上级指标名称'),
      position: count('在方案中的次序', ''),
      level: count('所在层级，1 为一级指标', '级'),
    },
  },
  indicator_chapters: {
    grain: '每项末级指标与其每个上级指标一行',
    columns: { indicator_code: indicatorCode, chapter_code: told('上级指标编号') },
  },
  rankings,
  outcomes,
  chapter_scores: chapterScores,
  indicator_statistics: indicatorStatistics,
  scores,
  evidence,
  weight_compliance: weightCompliance,
  files,
  findings,
  unit_vetoes: unitVetoes,
  missing_measures: missingMeasures,
  milestones,
  responsible_losses: responsibleLosses,
  follow_ups: followUps,
  theme_scores: themeScores,
  previous_round: previousRound,
  unit_changes: unitChanges,
  theme_changes: themeChanges,
  uncompared_leaves: uncomparedLeaves,
  ledgers,
  rectifications,
};
