import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { collect, type CollectEffects, type Collected } from '../../pipeline/collect/collect.ts';
import type { CollectLimits } from '../../pipeline/collect/limits.ts';
import type { Database } from '../../pipeline/database/database.ts';
import { readPrefills } from '../../pipeline/database/read-prefills.ts';
import { issueWorkbooks } from '../../pipeline/issue/issue-workbooks.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { withModels } from '../../pipeline/workspace/with-models.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';
import { exampleDocument } from './example-scheme.ts';
import { fillIn, type Filling } from './filled.ts';
import { emptyFolder } from './folders.ts';

/** Three units of Lanzhou as a list of divisions has them. */
export const smallUnits = `code,name,kind,city_code,city,province_code,province
620102,城关区,市辖区,620100,兰州市,620000,甘肃省
620121,永登县,县,620100,兰州市,620000,甘肃省
620122,皋兰县,县,620100,兰州市,620000,甘肃省
`;

/** A sound filling of the example scheme: 9 of 10 points, evidence cited, rule of law at 10%. */
export const soundFilling = {
  指标评分: {
    '1.1.1': { 实际值: 1, 佐证编号: 'Z1' },
    '1.1.2': { 实际值: 25 },
    '1.2': { 实际值: new Date('2023-03-20T00:00:00Z') },
    '2.1': { 实际值: 0 },
    '2.2': { 实际值: '1、3' },
    '2.3': { 实际值: '好' },
    '2.4': { 实际值: 0.25, 扣分原因: '台账缺两个月' },
  },
  佐证材料: { '+1': { 佐证编号: 'Z1', 指标编号: '1.1.1', 材料名称: '出庭台账' } },
  综合考核权重: {
    '+1': { 考核板块: '法治建设', 权重: 0.1, 是否法治建设: '是' },
    '+2': { 考核板块: '经济发展', 权重: 0.9, 是否法治建设: '否' },
  },
} satisfies Filling;

/** A round of three units with the example scheme, in a folder of its own. */
export interface SmallRound {
  readonly directory: string;
  /** Path of a file in the inbox. */
  inbox(name: string): string;
  /** Issues a unit's workbook, fills it in, and puts it into the inbox under `name`. */
  handIn(unit: string, name: string, filling?: Filling): Promise<string>;
  /** The same with the workbook of a reviewer, who sees what was collected. */
  review(unit: string, name: string, filling: Filling, evaluator?: string): Promise<string>;
  collect(
    paths: readonly string[],
    limits?: CollectLimits,
    more?: Partial<CollectEffects>,
  ): Promise<Collected>;
  read<T>(query: (database: Database) => Promise<T>): Promise<T>;
}

interface Options {
  readonly keys?: boolean;
  readonly round?: string;
  /** A scheme as its YAML would give it. */
  readonly scheme?: unknown;
  /** A list of units. */
  readonly units?: string;
  /** Where it is set up; a folder that is gone with the test unless given. */
  readonly folder?: string;
}

export async function smallRound({
  keys = true,
  round = '2023',
  scheme = exampleDocument,
  units = smallUnits,
  ...rest
}: Options = {}): Promise<SmallRound> {
  const folder = rest.folder ?? (await emptyFolder());
  const inside = (name: string) => join(folder, name);
  await writeFile(inside('example.yaml'), stringify(scheme));
  await writeFile(inside('units.csv'), units);
  const directory = inside('round');
  const setup = { scheme: inside('example.yaml'), divisions: inside('units.csv') };
  await makeWorkspace(directory, { ...setup, round, keys, simulated: false });
  return smallRoundIn(folder);
}

/** The round that stands in a folder already, a copy for instance. */
export async function smallRoundIn(folder: string): Promise<SmallRound> {
  const inside = (name: string) => join(folder, name);
  const directory = inside('round');
  const workspace = await openWorkspace(directory);
  let clock = Date.parse('2024-01-01T00:00:00Z');
  return {
    directory,
    inbox: inside,
    async handIn(unit, name, filling = soundFilling) {
      const order = { stage: 'self', evaluator: '1', unit, progress: () => undefined } as const;
      const [issued = ''] = await issueWorkbooks(workspace, order);
      await fillIn(issued, inside(name), filling);
      return inside(name);
    },
    async review(unit, name, filling, evaluator = '复核组') {
      const [issued = ''] = await withModels(directory, async (opened, database) =>
        issueWorkbooks(opened, {
          stage: 'review',
          evaluator,
          unit,
          prefills: await readPrefills(database),
          progress: () => undefined,
        }),
      );
      await fillIn(issued, inside(name), filling);
      return inside(name);
    },
    collect: (paths, limits, more = {}) =>
      withModels(directory, (opened, database) =>
        collect(opened, database, paths, {
          now: () => new Date((clock += 60_000)),
          progress: () => undefined,
          words: zhCN,
          ...(limits === undefined ? {} : { limits }),
          ...more,
        }),
      ),
    read: (query) => withModels(directory, (_, database) => query(database)),
  };
}
