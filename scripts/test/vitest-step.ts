import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runTool, type Step } from './step.ts';

/**
 * A run of vitest, counted test by test from its own report. A run that fails without a failing test (a file that does not
 * load, an error after the last test, no test at all) counts as one failure more.
 */
export function vitestStep(name: string, args: string[]): Step {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'habeas-test-'));
      const report = join(folder, 'report.json');
      try {
        const { ok, output } = await runTool('vitest', [
          'run',
          ...args,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ]);
        return outcomeOf(await readFile(report, 'utf8').catch(() => undefined), ok, output);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Counts a vitest JSON report; `ok` is whether vitest itself ended well. */
export function outcomeOf(report: string | undefined, ok: boolean, output: string): Outcome {
  const counts = report === undefined ? {} : (JSON.parse(report) as Partial<Record<string, number>>);
  const passed = counts.numPassedTests ?? 0;
  const failed = counts.numFailedTests ?? 0;
  const pending = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  // A test that was skipped has not held; nothing is left out silently.
  const broken = (!ok && failed === 0) || passed + failed === 0 ? 1 : 0;
  return { passed, failed: failed + pending + broken, output };
}
