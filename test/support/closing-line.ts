import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with `N passed, N failed`; a file that did not load counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const count = (state: (typeof states)[number]): number =>
      states.filter((one) => one === state).length;
    const loadErrors = modules.flatMap((module) => module.errors()).length;

    const failed = count('failed') + loadErrors + unhandledErrors.length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${failed} failed`;
    process.stdout.write(`\n${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`);
  }
}
