import { BROWSERS, requireBrowsers } from './browsers.ts';
import { lintExtension, sentinelSize } from './test/extension-checks.ts';
import { check, type Outcome, type Step, toolStep } from './test/step.ts';
import { vitestStep } from './test/vitest-step.ts';

// `npm test`: everything there is, in order, with the time each took; what failed is shown whole. The last line is the sum.
const findBrowsers: Step = {
  name: 'browsers',
  run: async () => {
    const found = await requireBrowsers(BROWSERS);
    return check(true, BROWSERS.map((name) => `${name}: ${found[name]}`).join('\n'));
  },
};

/** Steps in one group run at the same time; a group begins when the one before has ended. */
const GROUPS: Step[][] = [
  [
    findBrowsers,
    toolStep('types', 'tsc', ['--noEmit']),
    toolStep('biome', 'biome', ['check', '--error-on-warnings', '.']),
  ],
  [toolStep('unused code', 'knip', [])],
  [vitestStep('unit tests', [])],
  [toolStep('build for Chromium', 'wxt', ['build', '-b', 'chrome'])],
  [toolStep('build for Firefox', 'wxt', ['build', '-b', 'firefox'])],
  [lintExtension, sentinelSize],
  [vitestStep('browser tests', ['--config', 'vitest.browser.config.ts'])],
];

const total = { passed: 0, failed: 0 };
for (const group of GROUPS) await Promise.all(group.map(report));
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function report(step: Step): Promise<void> {
  const start = performance.now();
  const { passed, failed, output } = await step
    .run()
    .catch((error): Outcome => check(false, error instanceof Error ? error.message : String(error)));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(
    `${failed ? '✗' : '✓'} ${step.name.padEnd(22)} ${seconds} s  ${passed} passed, ${failed} failed\n`,
  );
  if (failed) process.stdout.write(`${output.trimEnd()}\n`);
}
