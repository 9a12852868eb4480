import type { CommandTargets } from '../commands/commands.ts';
import type { CustomFunctionTable } from '../functions/functions.ts';
import type { AssessmentHost } from '../host.ts';
import type { Surroundings } from '../surroundings.ts';
import { createExcelHost } from './excel-host.ts';
import { keepKeys } from './keep-keys.ts';
import { neededSets } from './needed-sets.ts';
import { registerCommands } from './register-commands.ts';
import { registerFunctions, type CustomFunctionsRuntime } from './register-functions.ts';
import { createSurroundings, localeOf } from './surroundings.ts';
import { WrongPlace } from './wrong-place.ts';

declare const CustomFunctions: CustomFunctionsRuntime;

/** Excel, and how it looks and speaks. */
export interface OpenedOffice {
  readonly host: AssessmentHost;
  readonly surroundings: Surroundings;
}

/** Waits until Office is ready. Rejects with `WrongPlace` outside Excel and in one too old. */
export async function openOffice(): Promise<OpenedOffice> {
  if (!hasOffice()) throw new WrongPlace('elsewhere');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new WrongPlace('elsewhere');
  keepKeys(document);
  const { context } = Office;
  const hasAll = neededSets.every(([set, least]) =>
    context.requirements.isSetSupported(set, least),
  );
  if (!hasAll) throw new WrongPlace('old-excel');
  return { host: createExcelHost(Excel), surroundings: createSurroundings(context, window) };
}

/** Offers the functions and ribbon commands; before Office is ready, so that none comes too early. */
export function offer(functions: CustomFunctionTable, targets: CommandTargets): void {
  if (!hasOffice()) return;
  registerFunctions(CustomFunctions, functions, () => localeOf(Office.context.displayLanguage));
  registerCommands(Office.actions, targets);
}

/** Brings the pane into view. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

/** Whether office.js was loaded at all. */
function hasOffice(): boolean {
  return typeof Office !== 'undefined';
}
