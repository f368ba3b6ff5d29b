import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BROWSERS, requireBrowsers } from '../../scripts/browsers.ts';

// `npm run test:browser`: builds the extension and runs the browser tests; further arguments go to vitest
// (`-- --project firefox main-way`). Browsers are looked for once, before two workers would install the same one.
await requireBrowsers(BROWSERS);
const root = join(import.meta.dirname, '../..');
const run = (command: string, args: string[]) => {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('wxt', ['build', '-b', 'chrome']);
run('wxt', ['build', '-b', 'firefox']);
run('vitest', ['run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)]);
