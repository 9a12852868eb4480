import { beforeAll, describe, expect, it } from 'vitest';
import { exampleDocument } from '../../support/example-scheme.ts';
import {
  all,
  linesOf,
  numbers,
  put,
  reorderColumns,
  reorderRows,
  sheetIn,
  tamperedRound,
  type Change,
  type TamperedRound,
} from '../../support/tampered.ts';

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly state: 'accepted' | 'returned';
  /** Code, severity, place, and what was found before what was issued. */
  readonly told: readonly string[];
}

/** The seal of the workbook as it was handed in. */
const SEAL = 'WV8G-HJPS-Z2CY';

/** The formula of the total as it stands, and what a program may have stored for it. */
function storedTotal(result: number): Change {
  return (workbook) => {
    const cell = sheetIn(workbook, '指标评分').getCell('B4');
    cell.value = { formula: cell.formula, result };
  };
}

const whatCounts: readonly Case[] = [
  {
    what: 'other points',
    change: put('指标评分!F7', 3),
    state: 'returned',
    told: ['structure.points-altered error 指标评分!F7: 1.1.1 分值 3 ← 2'],
  },
  {
    what: 'another criterion',
    change: put('指标评分!G9', '酌情给分'),
    state: 'returned',
    told: [
      'structure.rule-altered error 指标评分!G9: 1.2 评分标准 酌情给分 ← 每年4月1日前（含当日）完成的得2分；每逾期1日扣0.1分，扣完为止；未完成的不得分。',
    ],
  },
  {
    what: 'another target',
    change: put('指标评分!H7', '不低于60%'),
    state: 'returned',
    told: ['structure.rule-altered error 指标评分!H7: 1.1.1 目标 不低于60% ← 不低于100%'],
  },
  {
    what: 'another type',
    change: put('指标评分!E7', '加分项'),
    state: 'returned',
    told: ['structure.rule-altered error 指标评分!E7: 1.1.1 类型 加分项 ← 基本项'],
  },
  {
    what: 'another name',
    change: put('指标评分!D7', '出庭率'),
    state: 'returned',
    told: ['structure.altered error 指标评分!D7: 1.1.1 三级指标 出庭率 ← 负责人出庭率'],
  },
  {
    what: 'another responsible office',
    change: put('指标评分!R7', '税务局'),
    state: 'returned',
    told: ['structure.altered error 指标评分!R7: 1.1.1 牵头单位 税务局 ← 司法局'],
  },
  {
    what: 'a lower floor of the weight',
    change: put('综合考核权重!C5', '不得低于 5%'),
    state: 'accepted',
    told: ['weight.floor-altered warning 综合考核权重!C5: 不得低于 5% ← 不得低于 10%'],
  },
  {
    what: 'no word of the floor',
    change: put('综合考核权重!A3', null),
    state: 'accepted',
    told: [
      'weight.floor-altered warning 综合考核权重!A3:  ← 列出本单位综合考核的全部板块及其权重，合计应为 100%；其中一项标为法治建设，其权重不得低于 10%。比较以所填的数为准，不作四舍五入。',
    ],
  },
  {
    what: 'a lower floor of the weight, with what was issued aside',
    change: all(
      put('综合考核权重!Z5', '不得低于 10%'),
      put('综合考核权重!C7', '不得低于 10%'),
      put('综合考核权重!C5', '不得低于 5%'),
    ),
    state: 'accepted',
    told: ['weight.floor-altered warning 综合考核权重!C5: 不得低于 5% ← 不得低于 10%'],
  },
  {
    what: 'another unit above the table, with that which was issued aside',
    change: all(put('佐证材料!A2', '兰州市永登县'), put('佐证材料!M2', '兰州市城关区')),
    state: 'accepted',
    told: ['identity.shown-otherwise warning 佐证材料!A2: 兰州市永登县 ← 兰州市城关区'],
  },
  {
    what: 'a verdict on the weight that was typed',
    change: put('综合考核权重!B6', '符合'),
    state: 'accepted',
    told: ['structure.formula-replaced warning 综合考核权重!B6: 符合'],
  },
  {
    what: 'blocks below the rows of which the sheet adds up the weights',
    change: all(
      put('综合考核权重!B10', 0.8),
      put('综合考核权重!A28', '民生保障'),
      put('综合考核权重!B28', 0.04),
      put('综合考核权重!A29', '生态环境'),
      put('综合考核权重!B29', 0.06),
    ),
    state: 'accepted',
    told: [
      'weight.beyond-check warning 综合考核权重!B29: 生态环境 28',
      `seal.broken warning 填表说明: ${SEAL} ZMK0-K6GN-JKEA`,
      'seal.cell-altered warning 综合考核权重!B10: 经济发展 权重 0.8',
      'seal.row-added warning 综合考核权重!A28: 民生保障',
      'seal.row-added warning 综合考核权重!A29: 生态环境',
    ],
  },
  {
    what: 'a total that was typed, here and on the first sheet',
    change: all(put('指标评分!B4', 98), put('填表说明!C37', 98)),
    state: 'accepted',
    told: [
      'structure.formula-replaced warning 填表说明!C37: 98',
      'structure.formula-replaced warning 指标评分!B4: 98',
    ],
  },
  {
    what: 'another stored result of the total, which is what is seen where nothing calculates',
    change: storedTotal(98),
    state: 'accepted',
    told: ['score.total-stale warning 指标评分!B4: 98 9'],
  },
  {
    what: 'the stored result that the total has',
    change: storedTotal(9),
    state: 'accepted',
    told: [],
  },
  {
    what: 'a computed score that was typed',
    change: put('指标评分!J7', 1.5),
    state: 'accepted',
    told: ['score.computed-altered warning 指标评分!J7: 1.1.1 1.5 2'],
  },
  {
    what: 'another result of the formula of the self score',
    change: put('指标评分!K7', { formula: 'J7', result: 1.5 }),
    state: 'accepted',
    told: ['score.self-altered warning 指标评分!K7: 1.1.1 1.5 2'],
  },
  {
    what: 'another formula of the computed score',
    change: put('指标评分!J7', { formula: '1+0.5', result: 1.5 }),
    state: 'accepted',
    told: [
      'structure.formula-altered info 指标评分!J7: 1+0.5',
      'score.computed-altered warning 指标评分!J7: 1.1.1 1.5 2',
    ],
  },
  {
    what: 'another formula of the computed score, with the right result',
    change: put('指标评分!J7', { formula: 'IF(TODAY()<DATE(2024,6,1),2,1.5)', result: 2 }),
    state: 'accepted',
    told: ['structure.formula-altered info 指标评分!J7: IF(TODAY()<DATE(2024,6,1),2,1.5)'],
  },
  {
    what: 'the formula of the computed score of another row',
    change: put('指标评分!J7', { formula: 'J8', result: 2 }),
    state: 'accepted',
    told: ['structure.formula-altered info 指标评分!J7: J8'],
  },
  {
    what: 'the right computed score without a formula',
    change: put('指标评分!J7', 2),
    state: 'accepted',
    told: [],
  },
  {
    what: 'a total by another formula',
    change: put('指标评分!B4', { formula: '90+8', result: 98 }),
    state: 'accepted',
    told: ['structure.formula-altered warning 指标评分!B4: 90+8'],
  },
  {
    what: 'a total over fewer rows',
    change: put('指标评分!D4', {
      formula: 'COUNTIFS($K$7:$K$8,"",$E$7:$E$8,"基本项",$M$7:$M$8,"<>否")',
      result: 0,
    }),
    state: 'accepted',
    told: [
      'structure.formula-altered warning 指标评分!D4: COUNTIFS($K$7:$K$8,"",$E$7:$E$8,"基本项",$M…',
    ],
  },
  {
    what: 'a verdict and a total on the first sheet by other formulas',
    change: all(
      put('综合考核权重!B6', { formula: '"符"&"合"', result: '符合' }),
      put('填表说明!C37', { formula: "'指标评分'!B5", result: 98 }),
    ),
    state: 'accepted',
    told: [
      "structure.formula-altered warning 填表说明!C37: '指标评分'!B5",
      'structure.formula-altered warning 综合考核权重!B6: "符"&"合"',
    ],
  },
  {
    what: 'a total of the first sheet that was typed, under another name',
    change: all(put('填表说明!A37', '总 得 分'), put('填表说明!C37', 98)),
    state: 'accepted',
    told: ['structure.formula-replaced warning 填表说明!C37: 98'],
  },
  {
    what: 'a verdict on the first sheet that was typed',
    change: put('填表说明!B40', '符合'),
    state: 'accepted',
    told: ['structure.formula-replaced warning 填表说明!B40: 符合'],
  },
  {
    what: 'a total that was typed, and a row put in below it',
    change: all(reorderRows('指标评分', 5, [0, ...numbers(5, 15)]), put('指标评分!B4', 98)),
    state: 'accepted',
    told: ['structure.formula-replaced warning 指标评分!B4: 98'],
  },
  {
    what: 'a verdict on the weight that was typed, and a row put in below it',
    change: all(
      reorderRows('综合考核权重', 7, [0, ...numbers(7, 28)]),
      put('综合考核权重!B6', '符合'),
    ),
    state: 'accepted',
    told: ['structure.formula-replaced warning 综合考核权重!B6: 符合'],
  },
  {
    what: 'formulas in another spelling',
    change: all(
      put('指标评分!D4', {
        formula: 'countifs(K7:K15, "", E7:E15, "基本项", M7:M15, "<>否")',
        result: 0,
      }),
      put('指标评分!C4', { formula: 'B4 / 10.0', result: 0 }),
      put('填表说明!C37', { formula: '指标评分!$B$4', result: 0 }),
      put('综合考核权重!B4', { formula: 'sum(B9:B28)', result: 1 }),
    ),
    state: 'accepted',
    told: [],
  },
  {
    what: 'a word for the computed score',
    change: put('指标评分!J7', '满分'),
    state: 'accepted',
    told: ['score.computed-altered warning 指标评分!J7: 1.1.1 满分 2'],
  },
  {
    what: 'a formula in place of a score',
    change: put('指标评分!K7', { formula: 'J7*1.1', result: 2 }),
    state: 'accepted',
    told: [
      'value.by-formula warning 指标评分!K7: 1.1.1 J7*1.1',
      `seal.broken warning 填表说明: ${SEAL} 77E1-YP7K-VYS2`,
      'seal.cell-altered warning 指标评分!K7: 1.1.1 自评得分 2',
    ],
  },
  {
    what: 'a formula in place of a value',
    change: put('指标评分!I8', { formula: '20+5', result: 25 }),
    state: 'accepted',
    told: ['value.by-formula warning 指标评分!I8: 1.1.2 20+5'],
  },
  {
    what: 'formulas whose results say what was sealed, in place of weight and mark',
    change: all(
      put('综合考核权重!B9', { formula: '0.05', result: 0.1 }),
      put('综合考核权重!D9', { formula: 'IF(TODAY()>0,"否","是")', result: '是' }),
    ),
    state: 'accepted',
    told: [
      'structure.by-formula warning 综合考核权重!B9: 0.05 0.1',
      'structure.by-formula warning 综合考核权重!D9: IF(TODAY()>0,"否","是") 是',
    ],
  },
  {
    what: 'formulas whose results say what was issued or sealed, in a row and in the evidence',
    change: all(
      put('指标评分!F8', { formula: '1+1', result: 2 }),
      put('指标评分!L13', { formula: 'T1', result: '台账缺两个月' }),
      put('佐证材料!C5', { formula: 'H1', result: '出庭台账' }),
    ),
    state: 'accepted',
    told: [
      'structure.by-formula warning 指标评分!F8: 1+1 2',
      'structure.by-formula warning 指标评分!L13: T1 台账缺两个月',
      'structure.by-formula warning 佐证材料!C5: H1 出庭台账',
    ],
  },
  {
    what: 'formulas whose results say whose it is and what the floor is',
    change: all(
      put('填表说明!B3', { formula: '"永登县"', result: '兰州市城关区' }),
      put('综合考核权重!C5', { formula: '"不得低于 5%"', result: '不得低于 10%' }),
    ),
    state: 'accepted',
    told: [
      'structure.by-formula warning 填表说明!B3: "永登县" 兰州市城关区',
      'structure.by-formula warning 综合考核权重!C5: "不得低于 5%" 不得低于 10%',
    ],
  },
  {
    what: 'a score that was changed after sealing, with its reason',
    change: all(put('指标评分!K8', 1.5), put('指标评分!L8', '两案超期')),
    state: 'accepted',
    told: [
      `seal.broken warning 填表说明: ${SEAL} BWJJ-481P-8GQZ`,
      'seal.cell-altered warning 指标评分!K8: 1.1.2 自评得分 1.5',
      'seal.cell-altered warning 指标评分!L8: 1.1.2 扣分原因 两案超期',
    ],
  },
  {
    what: 'another seal on the sheet that is stamped',
    change: put('填表说明!B10', 'AAAA-BBBB-CCCC'),
    state: 'accepted',
    told: [`seal.shown-otherwise warning 填表说明!B10: AAAA-BBBB-CCCC ← ${SEAL}`],
  },
];

const whereItStands: readonly Case[] = [
  {
    what: 'rows sorted the other way round',
    change: reorderRows('指标评分', 7, numbers(7, 15).toReversed()),
    state: 'accepted',
    told: ['structure.moved info 指标评分!A14: 指标评分 rows'],
  },
  {
    what: 'a row moved to the end',
    change: reorderRows('指标评分', 7, [...numbers(8, 15), 7]),
    state: 'accepted',
    told: ['structure.moved info 指标评分!A7: 指标评分 rows'],
  },
  {
    what: 'blank rows between',
    change: reorderRows('指标评分', 8, [0, 8, 0, 0, ...numbers(9, 15)]),
    state: 'accepted',
    told: [],
  },
  {
    what: 'rows put in on top',
    change: all(
      (workbook) =>
        ['填表说明', '佐证材料', '综合考核权重'].forEach((name) =>
          sheetIn(workbook, name).spliceRows(1, 0, [], []),
        ),
      put('填表说明!C38', { formula: 'MAX(0,MIN(11,C37))', result: 9 }),
    ),
    state: 'accepted',
    told: [],
  },
  {
    what: 'a row deleted',
    change: reorderRows('指标评分', 8, numbers(9, 15)),
    state: 'returned',
    told: [
      'structure.row-missing error 指标评分: 1.1.2',
      `seal.broken warning 填表说明: ${SEAL} CCZC-JM1Q-XWAD`,
      'seal.row-removed warning 指标评分: 1.1.2',
    ],
  },
  {
    what: 'a row twice',
    change: reorderRows('指标评分', 8, [8, 8, ...numbers(9, 15)]),
    state: 'returned',
    told: [
      'structure.row-twice error 指标评分!A9: 1.1.2',
      `seal.broken warning 填表说明: ${SEAL} AVX1-7TH8-29GA`,
      'seal.row-added warning 指标评分!A9: 1.1.2',
    ],
  },
  {
    what: 'another code',
    change: put('指标评分!A8', '9.9'),
    state: 'returned',
    told: [
      'structure.row-unknown error 指标评分!A8: 9.9',
      'structure.row-missing error 指标评分: 1.1.2',
      `seal.broken warning 填表说明: ${SEAL} MQBK-GWCZ-Z5JZ`,
      'seal.cell-altered warning 指标评分!A8: 1.1.2 编号 9.9',
    ],
  },
  {
    what: 'two columns exchanged',
    change: reorderColumns('指标评分', 6, [...numbers(1, 8), 11, 10, 9, ...numbers(12, 18)]),
    state: 'accepted',
    told: ['structure.moved info 指标评分!J6: 指标评分 columns'],
  },
  {
    what: 'the codes in another column than A',
    change: reorderColumns('指标评分', 6, [2, 1, ...numbers(3, 18)]),
    state: 'accepted',
    told: ['structure.moved info 指标评分!A6: 指标评分 columns'],
  },
  {
    what: 'a column put in before all others',
    change: reorderColumns('指标评分', 6, [0, ...numbers(1, 18)]),
    state: 'accepted',
    told: [],
  },
  {
    what: 'a column of scores once more',
    change: put('指标评分!S6', '自评得分'),
    state: 'returned',
    told: ['structure.column-twice error 指标评分!S6: 指标评分 自评得分 K6'],
  },
  {
    what: 'a column once more, under letters that look alike',
    change: all(
      put('综合考核权重!E8', '是否法治建设'),
      put('综合考核权重!E9', '是'),
      put('综合考核权重!E10', '否'),
      put('综合考核权重!D8', '是否\u200B法治建设'),
      put('综合考核权重!D9', '否'),
    ),
    state: 'returned',
    told: ['structure.column-twice error 综合考核权重!D8: 综合考核权重 是否法治建设 E8'],
  },
  {
    what: 'another table above the one that is read',
    change: all(
      reorderRows('综合考核权重', 8, [...numbers(1, 30).fill(0), ...numbers(8, 28)]),
      put('综合考核权重!A8', '考核 板块'),
      put('综合考核权重!B8', '权重'),
      put('综合考核权重!C8', '得分'),
      put('综合考核权重!D8', '是否法治建设'),
      put('综合考核权重!A9', '法治建设'),
      put('综合考核权重!B9', 0.3),
    ),
    state: 'returned',
    told: [
      'structure.table-twice error 综合考核权重!A8: 综合考核权重 A38',
      'weight.beyond-check warning 综合考核权重!B39: 法治建设 28',
      'weight.beyond-check warning 综合考核权重!B40: 经济发展 28',
    ],
  },
  {
    what: 'another table beside the one that is read',
    change: all(
      put('佐证材料!H6', '佐证编号'),
      put('佐证材料!I6', '材料名称'),
      put('佐证材料!J6', '文件或链接'),
      put('佐证材料!K6', '形成日期'),
    ),
    state: 'returned',
    told: ['structure.table-twice error 佐证材料!H6: 佐证材料 A4'],
  },
];

const whatIsSeen: readonly Case[] = [
  {
    what: 'rows hidden',
    change: (workbook) =>
      [8, 9, 12].forEach((row) => (sheetIn(workbook, '指标评分').getRow(row).hidden = true)),
    state: 'accepted',
    told: ['structure.hidden info 指标评分!A8: 指标评分 rows 8–9,12'],
  },
  {
    what: 'empty rows hidden',
    change: (workbook) =>
      numbers(50, 60).forEach((row) => (sheetIn(workbook, '佐证材料').getRow(row).hidden = true)),
    state: 'accepted',
    told: [],
  },
  {
    what: 'columns hidden',
    change: (workbook) =>
      [9, 11].forEach((column) => (sheetIn(workbook, '指标评分').getColumn(column).hidden = true)),
    state: 'accepted',
    told: ['structure.hidden info 指标评分!I1: 指标评分 columns I,K'],
  },
  {
    what: 'a sheet hidden',
    change: (workbook) => (sheetIn(workbook, '佐证材料').state = 'hidden'),
    state: 'accepted',
    told: ['structure.hidden info 佐证材料: 佐证材料 sheet'],
  },
  {
    what: 'a sheet added',
    change: (workbook) => workbook.addWorksheet('备注'),
    state: 'accepted',
    told: ['structure.sheet-extra info 备注: 备注'],
  },
  {
    what: 'a sheet copied',
    change(workbook) {
      const copy = workbook.addWorksheet('指标评分 (2)');
      sheetIn(workbook, '指标评分')
        .getRow(6)
        .eachCell((cell, column) => (copy.getCell(6, column).value = cell.value));
    },
    state: 'accepted',
    told: ['structure.sheet-extra warning 指标评分 (2): 指标评分 (2) 指标评分'],
  },
  {
    what: 'a sheet renamed',
    change: (workbook) => (sheetIn(workbook, '佐证材料').name = '材料'),
    state: 'returned',
    told: [
      'structure.sheet-missing error 佐证材料: 佐证材料',
      `seal.broken warning 填表说明: ${SEAL} E3QH-607F-C66K`,
      'seal.row-removed warning 佐证材料: Z1',
      'structure.sheet-extra warning 材料: 材料 佐证材料',
    ],
  },
  {
    what: 'a sheet deleted',
    change: (workbook) => workbook.removeWorksheet('佐证材料'),
    state: 'returned',
    told: [
      'structure.sheet-missing error 佐证材料: 佐证材料',
      `seal.broken warning 填表说明: ${SEAL} E3QH-607F-C66K`,
      'seal.row-removed warning 佐证材料: Z1',
    ],
  },
  {
    what: 'sheets in another order',
    change: (workbook) => Object.assign(sheetIn(workbook, '填表说明'), { orderNo: 99 }),
    state: 'accepted',
    told: [],
  },
  {
    what: 'protection lifted and validations gone',
    change: (workbook) =>
      workbook.eachSheet((sheet) => {
        sheet.unprotect();
        Object.assign(sheet, { dataValidations: { model: {} } });
      }),
    state: 'accepted',
    told: [],
  },
  {
    what: 'the hidden sheet shown',
    change: (workbook) => (sheetIn(workbook, '_zhunsheng').state = 'visible'),
    state: 'accepted',
    told: [],
  },
];

describe('a sealed workbook with', () => {
  let round: TamperedRound;
  beforeAll(async () => {
    round = await tamperedRound({ keys: true });
  });

  it.each([...whatCounts, ...whereItStands, ...whatIsSeen])(
    '$what is $state',
    async ({ change, state, told }) => {
      const file = await round.examineAfter(change);

      expect(linesOf(file.findings)).toEqual(told);
      expect(file).toMatchObject({ state, unit: '620102', verified: true });
    },
  );

  it.each([...whereItStands, ...whatIsSeen].filter(({ state }) => state === 'accepted'))(
    '$what says what it said',
    async ({ change }) => {
      const before = await round.examine();

      const after = await round.examineAfter(change);

      const scores = ({ submission }: typeof after) =>
        submission?.entries.map(({ code, value, score, reason }) => [code, value, score, reason]);
      expect(scores(after)).toEqual(scores(before));
    },
  );
});

describe('scores that add up to no number', () => {
  it('are told one by one, and the total is not held against them', async () => {
    const another = { code: '3', name: '通报', points: 1, type: 'deduction' };
    const rule = { kind: 'occurrences', each: 1, unit: '次' };
    const indicators = [...exampleDocument.indicators, { ...another, rule }];
    const round = await tamperedRound({ keys: true, scheme: { ...exampleDocument, indicators } });
    const beyond = [7, 8, 15, 16].map((row) => put(`指标评分!K${row}`, 1.7e308));

    const { state, findings } = await round.examineAfter(all(storedTotal(9), ...beyond));

    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'score.out-of-range')).toHaveLength(4);
    expect(codes).not.toContain('score.total-stale');
    expect(state).toBe('returned');
  });
});
