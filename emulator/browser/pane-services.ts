import { ADDIN_INTERNAL, AddinInternalService } from '../objects/addin-internal-service.ts';
import { APP_RUNTIME, AppRuntimeService } from '../objects/app-runtime-service.ts';
import type { EmulatedWorkbook } from '../workbook.ts';
import { FunctionCalls, type CallEntry } from './function-calls.ts';
import type { PaneOptions } from './pane-options.ts';
import { Ribbon, type CommandInvocation } from './ribbon.ts';

/** How a bridge reaches the pane. */
export interface PaneMessages {
  command(invocation: CommandInvocation): void;
  /** Events and calls of functions, in the form of the wire. */
  entries(entries: readonly (readonly unknown[])[]): void;
  selection(): void;
}

/** What every bridge between a workbook and a pane does: events, buttons, functions, the pane itself. */
export class PaneServices {
  readonly ribbon: Ribbon;
  readonly functions: FunctionCalls;

  constructor(workbook: EmulatedWorkbook, { showPane }: PaneOptions, messages: PaneMessages) {
    this.ribbon = new Ribbon((invocation) => messages.command(invocation));
    this.functions = new FunctionCalls(workbook, (entry: CallEntry) => messages.entries([entry]));
    workbook.provide(ADDIN_INTERNAL, new AddinInternalService());
    workbook.provide(APP_RUNTIME, new AppRuntimeService((state) => showPane(state === 'Visible')));
    workbook.onEvents((entries) => messages.entries(entries));
    workbook.onChange(({ selection }) => {
      if (selection) messages.selection();
    });
  }
}
