import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { check, type Outcome, ROOT, runTool, type Step } from './step.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const MAX_SENTINEL_BYTES = 10_000;

type LintReport = {
  summary: { errors: number; warnings: number };
  errors: { code: string; message: string; file?: string }[];
};

/** Mozilla's own linter finds no error in the build for Firefox. */
export const lintExtension: Step = {
  name: 'web-ext lint',
  run: async () => {
    const { output } = await runTool('web-ext', [
      'lint',
      '--source-dir',
      join(ROOT, '.output/firefox-mv3'),
      '--output',
      'json',
      '--no-config-discovery',
    ]);
    const start = output.indexOf('{');
    if (start < 0) return check(false, output);
    const { summary, errors } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LintReport;
    const lines = errors.map(({ code, message, file }) => `${file ?? ''} ${code}: ${message}`);
    return check(summary.errors === 0, [`${summary.errors} errors, ${summary.warnings} warnings`, ...lines].join('\n'));
  },
};

/** What runs in every page of the web stays small. */
export const sentinelSize: Step = {
  name: 'size of the sentinel',
  run: async (): Promise<Outcome> => {
    const sizes = await Promise.all(
      BUILDS.map(async (build) => {
        const manifest = JSON.parse(await readFile(join(ROOT, '.output', build, 'manifest.json'), 'utf8')) as {
          content_scripts?: { js?: string[] }[];
        };
        const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []);
        const bytes = await Promise.all(
          scripts.map(async (file) => (await stat(join(ROOT, '.output', build, file))).size),
        );
        return { build, scripts, bytes: bytes.reduce((sum, each) => sum + each, 0) };
      }),
    );
    const lines = sizes.map(
      ({ build, scripts, bytes }) => `${build}: ${bytes} bytes in ${scripts.join(', ') || 'nothing'}`,
    );
    const small = sizes.every(({ scripts, bytes }) => scripts.length > 0 && bytes <= MAX_SENTINEL_BYTES);
    return check(small, [...lines, `at most ${MAX_SENTINEL_BYTES} bytes`].join('\n'));
  },
};
