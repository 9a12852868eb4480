import { keysOf } from '#core/keys.ts';
import { zhCN as explanation } from './explanation/zh-CN.ts';
import { zhCN as scheme } from './scheme/zh-CN.ts';
import type { Words } from './words.ts';

const round = '考评周期的名称，不填为当前周期';

export const zhCN: Words = {
  locale: 'zh-CN',
  lineNumber: (line) => `第 ${line} 行`,
  finding: (place, message, hint) => `${place && `【${place}】`}${message}。${hint}。`,
  states: { accepted: '合格', returned: '退回', rejected: '拒收', missing: '未报送' },
  severities: { error: '须更正', warning: '请核对', info: '供参考' },
  receipt: {
    title: '准绳 · 归集回执',
    unknownUnit: '未识别单位',
    line: (label, value) => `${label}：${value}`,
    state: '处理结果',
    unit: '报送单位',
    unitName: (name, code) => `${name}（${code}）`,
    round: '考评周期',
    stage: '考评阶段',
    file: '文件',
    digest: '文件校验值（SHA-256）',
    collectedAt: '归集时间（北京时间）',
    seal: '封存码',
    ledger: '整改台账',
    ledgerItems: (round, items, closed) =>
      items === 0
        ? `考评周期“${round}”`
        : `考评周期“${round}”，共 ${items} 项，已销号 ${closed} 项`,
    findings: '校验结果',
    counts: (errors, warnings) => `须更正 ${errors} 处，请核对 ${warnings} 处`,
    closing: {
      accepted: '本文件已收妥，计入本期考评。',
      returned:
        '本文件已退回，暂不计入排名。请按“须更正”各条改好后重新报送，重新报送的文件将替代本文件。',
      rejected: '本文件未被接收。请按上述说明处理后重新报送。',
    },
    ledgerClosing: {
      accepted: '本台账已收妥，不影响本期得分和排名。',
      returned:
        '本台账已退回，不影响本期得分和排名。请按“须更正”各条改好后重新报送，重新报送的台账将替代本台账。',
      rejected: '本台账未被接收，不影响本期得分和排名。请按上述说明处理后重新报送。',
    },
  },
  help: {
    tagline: '准绳：法治政府建设考评工作簿的下发、归集、排名与报告',
    usage: '用法',
    commands: '命令',
    arguments: '参数',
    options: '选项',
    examples: '示例',
    help: '显示帮助',
    version: '显示版本',
    json: '输出 JSON，供其他程序读取',
    command: '<命令>',
    anyOptions: '[选项]',
  },
  groups: {
    scheme: {
      summary: '查看、检查、比较考评方案，用 Excel 修改方案',
      examples: ['zhunsheng scheme check 方案.yaml'],
    },
  },
  commands: {
    init: {
      summary: '建立考评工作目录',
      examples: [
        'zhunsheng init 考评 --scheme gansu-2023-midterm --divisions 62 --keys',
        'zhunsheng init 考评 --next --scheme 2024年方案.yaml --round 2024',
      ],
      arguments: { dir: '考评工作目录' },
      options: {
        scheme: '考评方案：随附方案的标识，或 YAML 文件',
        divisions: '被考评单位：行政区划代码前缀（如 62）或 CSV 文件',
        round: '考评周期的名称，不填为考评期间的最后一年',
        next: '在同一目录开始下一考评周期：当前周期整体归档到 rounds 文件夹；方案、单位和密钥未另给的沿用',
        keys: '生成签名密钥，下发的工作簿带签名，归集时核验',
      },
    },
    issue: {
      summary: '为每个被考评单位生成填报工作簿',
      examples: ['zhunsheng issue 考评', 'zhunsheng issue 考评 --stage review --round 2023'],
      arguments: { dir: '考评工作目录' },
      options: {
        stage:
          '考评阶段：self（自评）、review（复核）、onsite（实地核查）、final（终审），默认 self',
        unit: '只为这个单位代码生成',
        evaluator: '评估员的姓名或编号，默认 1',
        round,
      },
    },
    collect: {
      summary: '归集报送的工作簿和整改台账：文件、文件夹或压缩包',
      examples: [
        'zhunsheng collect 考评 收件夹 补报.zip',
        'zhunsheng collect 考评 补报.zip --round 2023',
      ],
      arguments: { dir: '考评工作目录', paths: '要归集的文件、文件夹或 zip 压缩包' },
      options: { round },
    },
    status: {
      summary: '查看已报送、被退回和未报送的单位',
      examples: ['zhunsheng status 考评', 'zhunsheng status 考评 --round 2023'],
      arguments: { dir: '考评工作目录' },
      options: { round },
    },
    rank: {
      summary: '显示排名',
      examples: ['zhunsheng rank 考评 --top 20', 'zhunsheng rank 考评 --round 2023'],
      arguments: { dir: '考评工作目录' },
      options: { top: '只显示前若干名', round },
    },
    explain: {
      summary: '说明一个单位为什么是这个名次：逐步列出得分、计算和出处',
      examples: ['zhunsheng explain 考评 --unit 620102', 'zhunsheng explain 考评 --unit 城关区'],
      arguments: { dir: '考评工作目录' },
      options: { unit: '单位代码；名称不重复的，也可写名称', round },
    },
    verify: {
      summary: '核验数据库：用档案中的原件从头重建，与数据库逐表逐行比对',
      examples: [
        'zhunsheng verify 考评',
        'zhunsheng verify 考评 --round 2023',
        'zhunsheng verify 考评 --rebuild',
      ],
      arguments: { dir: '考评工作目录' },
      options: { rebuild: '将重建的数据库另存在原数据库旁，不改动原数据库', round },
    },
    report: {
      summary: '生成报告文件',
      examples: [
        'zhunsheng report 考评 --format docx,xlsx',
        'zhunsheng report 考评 --cards --round 2023',
        'zhunsheng report 考评 --unit 620102',
      ],
      arguments: { dir: '考评工作目录' },
      options: {
        unit: '只写这个单位的反馈卡和整改台账：单位代码，或不重复的名称',
        cards: '写所有单位的反馈卡和整改台账；与 --unit 一样，不另写 --format 时不写其他报告',
        format: '格式，逗号分隔：xlsx、html、docx、csv、parquet，默认全部',
        round,
        at: '报告写明的生成时间，如 2024-01-05 或 2024-01-05T09:30:00+08:00，默认为现在',
      },
    },
    'scheme list': {
      summary: '列出随附的考评方案',
      examples: ['zhunsheng scheme list'],
      arguments: {},
      options: {},
    },
    'scheme show': {
      summary: '显示考评方案：设置、指标体系、分值和评分规则',
      examples: ['zhunsheng scheme show gansu-2023-midterm'],
      arguments: { scheme: '考评方案：随附方案的标识，或 YAML 文件' },
      options: {},
    },
    'scheme check': {
      summary: '检查考评方案，列出全部问题和需要核对之处',
      examples: [
        'zhunsheng scheme check 方案.yaml',
        'zhunsheng scheme check 方案.yaml --workspace 考评',
      ],
      arguments: { file: '考评方案 YAML 文件' },
      options: { workspace: '考评工作目录：核对该方案是否以同一版次下发过' },
    },
    'scheme to-xlsx': {
      summary: '把考评方案导出为 Excel 表，供修改',
      examples: ['zhunsheng scheme to-xlsx gansu-2023-midterm 方案.xlsx'],
      arguments: {
        scheme: '考评方案：随附方案的标识，或 YAML 文件',
        file: '要生成的 Excel 文件（.xlsx）',
      },
      options: { overwrite: '文件已存在时覆盖' },
    },
    'scheme from-xlsx': {
      summary: '从 Excel 表读回考评方案，存为 YAML 文件',
      examples: [
        'zhunsheng scheme from-xlsx 方案.xlsx',
        'zhunsheng scheme from-xlsx 方案.xlsx --out 2024年方案.yaml',
      ],
      arguments: { file: '由 to-xlsx 导出、修改后的 Excel 文件' },
      options: {
        out: '要生成的 YAML 文件，默认与 Excel 文件同名、同目录',
        overwrite: '文件已存在时覆盖',
      },
    },
    'scheme diff': {
      summary: '比较两个考评方案：指标的增减、改名、分值、规则和设置',
      examples: ['zhunsheng scheme diff 2023年方案.yaml 2024年方案.yaml'],
      arguments: {
        old: '原方案：随附方案的标识，或 YAML 文件',
        new: '新方案：随附方案的标识，或 YAML 文件',
      },
      options: {},
    },
    demo: {
      summary: '用模拟数据演示全过程：下发、填报、归集、排名、报告',
      examples: ['zhunsheng demo 演示', 'zhunsheng demo 演示 --scheme jinan-2020-2022'],
      arguments: { dir: '演示目录，默认 demo；须为空目录或尚不存在' },
      options: { scheme: '用哪个随附方案，默认 gansu-2023-midterm' },
    },
  },
  usageErrors: {
    unknownCommand: (name) => `没有“${name}”这个命令`,
    unknownOption: (name) => `没有“${name}”这个选项`,
    missingArgument: (name) => `缺少参数“${name}”`,
    missingOption: (name) => `缺少必需的选项“${name}”`,
    missingValue: (name) => `选项“${name}”后面缺少取值`,
    tooMany: '参数过多',
    invalid: (name, found) => `选项“${name}”不能取“${found}”`,
    other: '命令写法有误',
    sentence: (fault, command) => `${fault}。请运行 ${command} --help 查看用法。`,
  },
  unexpected: (detail) => `程序内部出错：${detail}`,
  done: {
    init: (units, directory) => `已建立考评工作目录 ${directory}，共 ${units} 个被考评单位。`,
    next: (round, previous, directory) =>
      `已开始考评周期“${round}”，上期“${previous}”已归档到 ${directory}。`,
    rounds: (current, kept) => `当前考评周期：${current}。以往考评周期：${kept.join('、')}。`,
    keys: '签名密钥在 keys 文件夹：private.pem 请妥善保管，不得外传。',
    issue: (count, directory) => `已生成 ${count} 份填报工作簿，在 ${directory}。`,
    nextIssue: (directory) => `下一步：运行 issue ${directory} 生成填报工作簿。`,
    collect: (accepted, returned, rejected, unchanged) =>
      `本次归集：合格 ${accepted} 份，退回 ${returned} 份，拒收 ${rejected} 份，此前已收过 ${unchanged} 份。`,
    receipts: (directory) => `每份文件的回执在 ${directory}。`,
    status: (accepted, returned, rejected, missing) =>
      `合格 ${accepted} 个单位，退回 ${returned} 个，拒收 ${rejected} 个，未报送 ${missing} 个。`,
    ledgers: (accepted, returned, rejected) =>
      `整改台账：合格 ${accepted} 份，退回 ${returned} 份，拒收 ${rejected} 份。`,
    rectifications: (items, states) => {
      const told = {
        closed: '销号属实',
        contradicted: '已销号但仍有失分',
        open: '未销号',
        overdue: '逾期未销号',
        unmatched: '已销号但无从核对',
      };
      const parts = keysOf(told)
        .filter((state) => states[state] > 0)
        .map((state) => `${told[state]} ${states[state]} 项`);
      return `上期整改事项 ${items} 项：${parts.join('，')}。`;
    },
    moreErrors: (count) => `另有 ${count} 处，见回执`,
    moreFiles: (count) => `另有 ${count} 份退回或拒收的文件没有在此列出，见回执。`,
    missingMeasures: (count) =>
      `注意：尚缺 ${count} 项由考评办统一采集的数据，暂按零分计，见 findings.csv。`,
    followUps: (counts) =>
      `按方案的分数线应列入名单的单位：${counts.map(([measure, units]) => `${scheme.followUps[measure]} ${units} 个`).join('，')}，见 ranking.csv。`,
    unranked: (count) => `另有 ${count} 个单位未参与排名，见 status。`,
    nothingRanked: '还没有可以排名的单位。',
    unverified: '注意：本期未使用签名密钥，报送者身份未经核验。',
    simulated: '模拟数据，仅供演示。',
    report: '已生成：',
    cards: (cards, ledgers) =>
      `反馈卡 ${cards} 份，在 reports/cards；整改台账 ${ledgers} 份，在 reports/ledgers`,
    schemeToXlsx: (title, leaves, file) =>
      `已将《${title}》（${leaves} 项末级指标）导出为 ${file}。改好后运行 scheme from-xlsx ${file}。`,
    schemeFromXlsx: (title, leaves, total, file) =>
      `已将《${title}》（${leaves} 项末级指标，共 ${total} 分）存为 ${file}。`,
    schemeNotWritten: (count) => `表中有 ${count} 处问题，没有生成方案文件：`,
  },
  verified: {
    agrees: (originals, tables) =>
      `核验一致：重新读取原件 ${originals} 份，${tables} 张表与数据库逐行相同。`,
    differs: (originals) => `核验不一致：重新读取原件 ${originals} 份，以下各项请逐一查明。`,
    uncompared: (originals) => `重新读取原件 ${originals} 份，没有数据库可供比对。`,
    files: (first, count) =>
      count > first.length ? `${first.join('、')}等 ${count} 份` : first.join('、'),
    rejected: (files) => `被拒收的文件不存原件，按归集时的记录采信：${files}。`,
    rebuilt: (file) =>
      `重建的数据库在 ${file}。核对无误后，将 zhunsheng.duckdb 移到别处留存（旁边有 zhunsheng.duckdb.wal 的，必须一并移走，否则其中的内容会重复计入），再把它改名为 zhunsheng.duckdb。`,
    rowsOf: (table) => `表 ${table}：`,
    row: '行',
    column: '列',
    recorded: '数据库',
    fromArchive: '从档案重建',
    present: '有',
    absent: '无',
  },
  explanation,
  scheme,
  columns: {
    rank: '名次',
    unit: '单位',
    unitCode: '代码',
    kind: '类别',
    prefecture: '市州',
    score: '得分',
    grade: '等次',
    groupRank: { kind: '同类名次', prefecture: '市州内名次' },
    weight: '法治权重',
    belowFloor: '（不足）',
    state: '状态',
    file: '文件',
    reason: '原因',
  },
  comparison: {
    scoreChange: '得分变化',
    rankChange: '名次变化',
    up: (places) => `↑${places}`,
    down: (places) => `↓${places}`,
    same: '持平',
    isNew: '上期未排名',
    comparedTitle: '可比指标变化（两期都有的指标，上期得分按本期分值折算）',
    points: '可比分值',
    before: '上期得分',
    now: '本期得分',
    change: '变化',
    themesTitle: '各领域得分率变化（百分点）',
    themes: {
      leadership: '领导',
      functions: '职能',
      lawmaking: '制度',
      decisions: '决策',
      enforcement: '执法',
      emergencies: '应急',
      disputes: '化解',
      restraint: '监督',
      digital: '数字',
      safeguards: '保障',
    },
    previous: (round, scheme, edition) => `上期：${round}（《${scheme}》，版次 ${edition}）。`,
    added: (count, named) => `本期新增 ${count} 项指标，未纳入比较：${listed(count, named)}。`,
    dropped: (count, named) => `上期有 ${count} 项指标已取消：${listed(count, named)}。`,
    otherType: (count, named) =>
      `加分项、扣分项及类型有变的 ${count} 项指标未纳入比较：${listed(count, named)}。`,
    otherScheme: '两期方案不相承接，指标和得分不直接比较，只比较名次和各领域的得分率。',
    otherTotal: '两期方案总分不同，得分不直接相减。',
  },
  demo: {
    title: (scheme, units) => `《${scheme}》演示：${units} 个被考评单位，评分均为模拟数据。`,
    issued: (count) => `下发 ${count} 份填报工作簿`,
    filled: (count) => `模拟填报 ${count} 份`,
    collected: '归集、校验、入库',
    reported: '计算排名、生成报告',
    first: (count) => `排名前 ${count} 位`,
    troubles: '填报中常见的问题及处理结果',
    trouble: '问题',
    outcome: '处理结果',
    files: '文件在这里：',
    took: (seconds) => `用时 ${seconds} 秒。`,
    kinds: {
      nothing: '未报送',
      lowWeight: '法治建设权重低于 10%',
      alteredPoints: '改动了指标分值',
      otherUnit: '以本单位名义报送外单位的工作簿',
      lastRound: '报送了上期的工作簿',
      truncated: '文件不完整',
      correction: '更正后重新报送',
      omissionWithReason: '合理缺项，写明理由',
      omissionWithoutReason: '合理缺项，未写理由',
      tie: '两个单位得分相同',
    },
    replaced: (outcome) => `已由更正件替代，${outcome}`,
    failed: (state, message) => `${state}：${message}`,
    tiedAt: (rank, score) => `并列第 ${rank} 名，${score} 分`,
    rankedAt: (rank, score) => `合格，第 ${rank} 名，${score} 分`,
  },
};

/** Those that are named, and that there are more. */
function listed(count: number, named: readonly string[]): string {
  return `${named.join('、')}${count > named.length ? '等' : ''}`;
}
