import type { ArchiveCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** Why a table can differ, and what to do. */
const causes = {
  loaded:
    'If the scheme, the units or the round before changed since the last ranking, run rank and verify again; if not, the database was altered: rebuild it from the archive with verify --rebuild.',
  collected:
    'The database was altered after it was collected, or the program was updated and reads differently. Find out why; rebuild it from the archive with verify --rebuild if need be.',
  made: 'The results were altered after they were computed: rebuild the database from the archive with verify --rebuild.',
} as const;

/** What is found when the archive is held against the database, in English. */
export const archiveEn: MessagesOf<ArchiveCode> = {
  'archive.original-missing': ({ path }) => ({
    message: `The archive lacks the original of this file (${path}); what the database says of it is taken as it stands`,
    hint: 'Put it back from a backup, or collect the same file again: collecting keeps an original that is missing.',
  }),
  'archive.original-damaged': ({ path }) => ({
    message: `The original of this file in the archive (${path}) is damaged; what the database says of it is taken as it stands`,
    hint: 'Put it back from a backup; without one, delete the damaged original and collect the same file again.',
  }),
  'archive.original-inaccessible': ({ path, reason }) => ({
    message: `The original of this file in the archive (${path}) cannot be read (${reason}); what the database says of it is taken as it stands`,
    hint: 'It is there: check its permissions and what it is, then verify again.',
  }),
  'archive.original-unknown': () => ({
    message: 'No record says that this original of the archive was collected',
    hint: 'If a collect was cut off, collect the same files again; what was collected is not counted twice.',
  }),
  'archive.batch-damaged': () => ({
    message: 'This record of the archive is damaged',
    hint: 'Put it back from a backup and verify again.',
  }),
  'archive.units-missing': () => ({
    message: 'The archive lacks the list of units of that time; today’s is used',
    hint: 'Put it back from a backup; if the list never changed, it makes no difference.',
  }),
  'archive.unknown': () => ({
    message:
      'The archive has no record of this file; what the database says of it is taken as it stands',
    hint: 'If an earlier version without an archive collected it, it cannot be verified: keep the file itself; if not, find out where the entry comes from.',
  }),
  'archive.not-stored': () => ({
    message: 'The archive has a record of this file, and the database has not',
    hint: 'If a collect was cut off, collect the same files again; if the database is an older backup, rebuild it with verify --rebuild.',
  }),
  'archive.differs': ({ table, tableKind, rows }) => ({
    message: `Table ${table}: ${rows} rows differ from those rebuilt from the archive`,
    hint: causes[tableKind],
  }),
  'archive.table-differs': ({ table }) => ({
    message: `Table ${table} is not in the database, or has other columns than this program’s`,
    hint: 'Run rank with this program and verify again; if it stays, rebuild the database with verify --rebuild.',
  }),
  'archive.models-stale': () => ({
    message:
      'Rankings and other results were not computed from what is stored now; they are not verified',
    hint: 'Run rank, then verify again.',
  }),
};
