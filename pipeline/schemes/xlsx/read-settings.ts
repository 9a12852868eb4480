import type { OpenSheet } from './open-sheet.ts';
import {
  readDay,
  readNumber,
  readOption,
  readOptions,
  readText,
  readWhole,
  readWord,
  type CellAt,
} from './read-cell.ts';
import { settings, type Setting } from './settings.ts';
import type { SettingColumn } from './sheets.ts';

/** The settings of a scheme as data for the schema; they may stand in any order. */
export function readSettings(sheet: OpenSheet<SettingColumn>): Record<string, unknown> {
  const { notes } = sheet;
  const rows = new Map<string, number>();
  for (const row of sheet.rows) {
    const name = readText(sheet.at(row, 'name')) ?? '';
    const spot = sheet.spot(row, 'name');
    if (rows.has(name)) notes.fault('scheme-sheet.setting-twice', { name }, spot);
    else if (!settings.some((setting) => setting.name === name)) {
      notes.fault('scheme-sheet.setting-unknown', { found: name }, spot);
    } else rows.set(name, row);
  }
  const data: Record<string, unknown> = {};
  for (const setting of settings) {
    const value = readSetting(sheet, setting, rows.get(setting.name));
    if (value !== undefined) put(data, setting.path, value);
  }
  return data;
}

function readSetting(
  sheet: OpenSheet<SettingColumn>,
  { name, path, form, optional }: Setting,
  row: number | undefined,
): unknown {
  const { notes } = sheet;
  const spot = row === undefined ? sheet.header('name') : sheet.spot(row, 'value');
  const named = { ...spot, label: name };
  notes.mark(path, named);
  // Of a group, such as 考评期间, the cell of its last part stands for the whole.
  if (path.length > 1 && !optional) notes.mark(path.slice(0, 1), named);
  if (row === undefined) {
    if (!optional) notes.fault('scheme-sheet.setting-missing', { name }, named);
    return undefined;
  }
  if (!optional && !sheet.isFilled(row, 'value')) {
    notes.fault('scheme-sheet.missing', { column: name }, named);
  }
  return readForm({ ...sheet.at(row, 'value'), spot: named }, form);
}

function readForm(at: CellAt, form: Setting['form']): unknown {
  if (typeof form === 'object') {
    return 'one' in form ? readOption(at, form.one) : readOptions(at, form.several);
  }
  return readers[form](at);
}

const readers = {
  text: readText,
  word: readWord,
  number: readNumber,
  whole: readWhole,
  share: readNumber,
  date: readDay,
} as const;

function put(data: Record<string, unknown>, path: Setting['path'], value: unknown): void {
  const [first, ...rest] = path;
  data[first] = within(data[first], rest, value);
}

/** What stands at a key once `value` is put at the path below it. */
function within(there: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const known = (there ?? {}) as Readonly<Record<string, unknown>>;
  return { ...known, [first]: within(known[first], rest, value) };
}
