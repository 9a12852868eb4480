import { writeFile } from 'node:fs/promises';
import { smallRound, soundFilling, type SmallRound } from './small-round.ts';

/** What 永登县 filled in: each rule costs something, one leaf is omitted, and bonus and deduction count. */
const lossy = {
  ...soundFilling,
  指标评分: {
    '1.1.1': { 实际值: 0.87, 佐证编号: 'Z1' },
    '1.1.2': { 实际值: 33 },
    '1.2': { 实际值: new Date('2023-04-13T00:00:00Z') },
    '2.1': { 实际值: 1 },
    '2.2': { 实际值: '1、3' },
    '2.3': { 实际值: '一般' },
    '2.4': { 是否适用: '否', 缺项理由: '本年没有此项工作' },
    '2.5': { 实际值: 3 },
    '2.6': { 实际值: 1 },
  },
};

/** What the reviewer of 城关区 changed. */
const lowered = { 指标评分: { '1.1.2': { 复核得分: 1.5, 复核意见: '抽查 10 件，2 件超期' } } };

/**
 * A round in which 城关区 was reviewed and is under a veto, 永登县 lost something on every rule, and
 * 皋兰县 handed in nothing.
 */
export async function explainedRound(): Promise<SmallRound> {
  const round = await smallRound();
  await writeFile(round.inbox('否决.csv'), 'unit_code,indicator_code,value\n620102,V1,1\n');
  await round.collect([
    await round.handIn('620102', '620102-城关区.xlsx'),
    await round.handIn('620121', '620121-永登县.xlsx', lossy),
    round.inbox('否决.csv'),
  ]);
  await round.collect([await round.review('620102', '620102-城关区-复核.xlsx', lowered)]);
  return round;
}
