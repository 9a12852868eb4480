import type { Locale } from '#core/findings/describe.ts';
import { describeProblem } from '../functions/describe-problem.ts';
import { FunctionFailure, type FunctionProblem } from '../functions/function-failure.ts';
import type { CustomFunctionTable } from '../functions/functions.ts';

/** What office.js defines for custom functions; office.d.ts does not speak of it. */
export interface CustomFunctionsRuntime {
  associate(id: string, run: (...given: never[]) => Promise<unknown>): void;
  /** There once Office is ready. Only `#VALUE!` and `#N/A` take a message. */
  readonly Error: new (code: string, message: string) => Error;
}

/** Has Excel run functions by their ids; where one gives no result, the cell says why. */
export function registerFunctions(
  runtime: CustomFunctionsRuntime,
  functions: CustomFunctionTable,
  locale: () => Locale,
): void {
  const table: Readonly<Record<string, (...given: never[]) => unknown>> = { ...functions };
  for (const [id, run] of Object.entries(table)) {
    runtime.associate(id, async (...given) => {
      try {
        return await run(...given);
      } catch (error) {
        if (!(error instanceof FunctionFailure)) throw error;
        const { problem } = error;
        throw new runtime.Error(codeOf(problem), describeProblem(problem, locale()));
      }
    });
  }
}

function codeOf({ kind }: FunctionProblem): '#N/A' | '#VALUE!' {
  return kind === 'no-workbook' || kind === 'unknown-indicator' ? '#N/A' : '#VALUE!';
}
