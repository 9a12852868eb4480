import type { ArchiveCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** Why a table can differ, and what to do. */
const causes = {
  loaded:
    '考评方案、单位名单或上一周期在最近一次排名之后有改动的，请先运行 rank 再核验；没有改动的，数据库被改动过，请用 verify --rebuild 从档案重建',
  collected:
    '数据库在归集之后被改动过，或者程序已经升级、读法有变；请查明原因，需要时用 verify --rebuild 从档案重建',
  made: '结果表在计算之后被改动过；请用 verify --rebuild 从档案重建',
} as const;

/** What is found when the archive is held against the database, in Chinese. */
export const archiveZhCN: MessagesOf<ArchiveCode> = {
  'archive.original-missing': ({ path }) => ({
    message: `档案中缺少该文件的原件（${path}），暂按数据库中的记录采信`,
    hint: '请从备份中取回原件放回原处，或者重新归集同一文件，归集时会补存原件',
  }),
  'archive.original-damaged': ({ path }) => ({
    message: `档案中该文件的原件（${path}）已损坏，与归集时不同，暂按数据库中的记录采信`,
    hint: '请从备份中取回原件放回原处；没有备份的，删去损坏的原件，重新归集同一文件',
  }),
  'archive.original-inaccessible': ({ path, reason }) => ({
    message: `档案中该文件的原件（${path}）不能读取（${reason}），暂按数据库中的记录采信`,
    hint: '原件还在，请核对它的权限和类型，然后重新核验',
  }),
  'archive.original-unknown': () => ({
    message: '档案中的这份原件没有归集记录',
    hint: '上一次归集中途停止的，请重新归集同一批文件；归集过的文件不会重复计入',
  }),
  'archive.batch-damaged': () => ({
    message: '档案中的这份归集记录已损坏',
    hint: '请从备份中取回该文件放回原处，然后重新核验',
  }),
  'archive.units-missing': () => ({
    message: '档案中缺少归集当时的单位名单，改按现在的名单核验',
    hint: '请从备份中取回该文件放回原处；名单没有改过的，不影响核验',
  }),
  'archive.unknown': () => ({
    message: '档案中没有这份文件的归集记录，无法核验，暂按数据库中的记录采信',
    hint: '由没有档案的早期版本归集的，无法全部核验，请另存原文件备查；不是的，请查明该记录的来源',
  }),
  'archive.not-stored': () => ({
    message: '档案中有这份文件的归集记录，数据库中没有',
    hint: '归集中途停止的，请重新归集同一批文件；数据库取自旧备份的，请用 verify --rebuild 从档案重建',
  }),
  'archive.differs': ({ table, tableKind, rows }) => ({
    message: `表 ${table} 有 ${rows} 行与从档案重建的不同`,
    hint: causes[tableKind],
  }),
  'archive.table-differs': ({ table }) => ({
    message: `表 ${table} 在数据库中没有，或者列与本程序的不同`,
    hint: '请先用本程序运行 rank 再核验；仍不相同的，请用 verify --rebuild 从档案重建',
  }),
  'archive.models-stale': () => ({
    message: '排名等结果表还没有按现有数据计算，没有核验',
    hint: '请先运行 rank，然后重新核验',
  }),
};
