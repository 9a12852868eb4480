import type { Random } from '../../pipeline/simulation/random.ts';

const CHAPTERS = 6;
const SECTIONS = 5;
const LEAVES = 5;

const fields = ['执法', '决策', '复议', '普法', '调解', '政务公开'];
const duties = ['责任落实', '制度建设', '队伍保障', '监督检查', '成效评价'];
const tasks = ['年度计划', '台账管理', '规范流程', '培训考核', '问题整改'];

/**
 * A scheme of 150 indicators on three levels, as its YAML would give it: every kind of rule in turn,
 * all of them basic but for a bonus and a deduction.
 */
export function drawScheme(random: Random): unknown {
  const indicators = numbers(CHAPTERS).map((chapter) => ({
    code: `${chapter}`,
    name: `${fields[chapter - 1]}工作`,
    children: numbers(SECTIONS).map((section) => ({
      code: `${chapter}.${section}`,
      name: `${fields[chapter - 1]}${duties[section - 1]}`,
      children: numbers(LEAVES).map((leaf) => drawLeaf(chapter, section, leaf, random)),
    })),
  }));
  const leaves = indicators.flatMap(({ children }) => children.flatMap((node) => node.children));
  const base = leaves.filter(({ type }) => type === 'base');
  return {
    id: 'country-2023',
    title: '全国县级法治政府建设考评方案（测速）',
    edition: '1',
    document: { title: '测速文件', issuer: '测速机关', date: '2023-01-01' },
    kind: 'annual',
    period: { start: '2023-01-01', end: '2023-12-31' },
    evaluationDate: '2023-12-31',
    total: base.reduce((sum, { points }) => sum + points, 0),
    bonusCap: 2,
    omission: { maximum: '20%' },
    performanceWeight: { floor: '10%' },
    grades: [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    indicators,
  };
}

function drawLeaf(chapter: number, section: number, leaf: number, random: Random) {
  const index = ((chapter - 1) * SECTIONS + section - 1) * LEAVES + leaf - 1;
  const subject = `${fields[chapter - 1]}${duties[section - 1]}${tasks[leaf - 1]}`;
  const type = index === BONUS ? 'bonus' : index === DEDUCTION ? 'deduction' : 'base';
  return {
    code: `${chapter}.${section}.${leaf}`,
    name: subject,
    points: 2,
    type,
    rule: type === 'base' ? rules[index % rules.length]?.(random) : occurrences(),
    lead: `${fields[chapter - 1]}主管部门`,
    evidence: [`${fields[chapter - 1]}${duties[section - 1]}佐证材料第${Math.ceil(leaf / 2)}卷`],
  };
}

const BONUS = CHAPTERS * SECTIONS * LEAVES - 2;
const DEDUCTION = BONUS + 1;

const rules: readonly ((random: Random) => unknown)[] = [
  (random) => ({
    kind: 'target',
    operator: '>=',
    value: random.integer(80, 100),
    unit: '%',
    otherwise: 'proportional',
  }),
  (random) => ({
    kind: 'target',
    operator: '>=',
    value: random.integer(2, 60),
    unit: '次',
    otherwise: { every: 1, deduct: 0.5 },
  }),
  (random) => ({
    kind: 'range',
    min: random.integer(5, 10),
    max: random.integer(20, 40),
    unit: '天',
    otherwise: 'proportional',
  }),
  (random) => ({
    kind: 'deadline',
    by: `0${random.integer(3, 9)}-01`,
    deductPerDay: 0.1,
  }),
  occurrences,
  (random) => ({
    kind: 'checklist',
    items: numbers(4).map((item) => ({
      name: `第${item}项：制定实施办法并于年内完成第${random.integer(1, 4)}轮自查`,
      points: 0.5,
    })),
  }),
  () => ({
    kind: 'level',
    levels: [
      { name: '健全', share: '100%' },
      { name: '基本健全', share: '60%' },
      { name: '不健全', share: 0 },
    ],
  }),
  () => ({ kind: 'judgement', guidance: '按制度建立、执行、成效三个方面综合评定' }),
];

function occurrences(): unknown {
  return { kind: 'occurrences', each: 0.5, unit: '件' };
}

/** 1, 2, … */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
