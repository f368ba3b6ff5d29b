import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, requireBrowsers } from '../scripts/browsers.ts';
import { runTool } from '../scripts/test/step.ts';
import { launch, type TestBrowser } from '../tests/browser/harness.ts';
import { HOSTS } from './sites.ts';
import { walkTheMainWay } from './walk.ts';
import { type LocalWeb, startWeb } from './web.ts';

// `npm run demo [-- --browser firefox] [-- --keep-open]`: the main way, once, whole, in a real browser.
const OUT = join(import.meta.dirname, 'out');
const USAGE = 'npm run demo -- [--browser chromium|firefox] [--keep-open]';

type Line = { name: string; outcome: string; seconds: number; held: boolean };

const { browser: browserName, keepOpen } = options();
const lines: Line[] = [];
const kept: string[] = [];
let web: LocalWeb | undefined;
let browser: TestBrowser | undefined;

try {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const visible = hasDisplay();
  await step('A browser', async () => (await requireBrowsers([browserName]))[browserName]);
  await step('The extension, built', async () => {
    const { ok, output } = await runTool('wxt', ['build', '-b', browserName === 'chromium' ? 'chrome' : 'firefox']);
    if (!ok) throw new Error(output);
    return browserName === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
  });
  await step('The local web', async () => {
    web = await startWeb();
    return `https on port ${web.ports.https}, a proxy on ${web.ports.proxy}; nothing leaves this machine`;
  });
  if (!web) throw new Error('no web');
  const { ports } = web;
  await step('The browser, with the extension', async () => {
    browser = await launch(browserName, { ports, visible, language: 'fr' });
    return `${browser.version}, ${visible ? 'in a window' : 'without a window (no display)'}`;
  });
  if (!browser) throw new Error('no browser');
  await walkTheMainWay({ browser, web, step, keep });
} catch {
  process.exitCode = 1;
}
await writeFile(join(OUT, 'report.md'), reportText());
const failed = lines.some(({ held }) => !held);
process.stdout.write(
  `\n${failed ? 'The way does not hold.' : 'The way holds.'} See demo/out/: ${kept.join(', ')}, report.md\n`,
);
if (keepOpen && browser) {
  process.stdout.write(`Everything keeps running: https://${HOSTS.shop}/ in that browser. Ctrl-C ends it.\n`);
  await browser.untilClosed();
}
await browser?.close();
await web?.stop();

async function step(name: string, act: () => Promise<string>): Promise<void> {
  const start = performance.now();
  const note = (held: boolean, outcome: string) => {
    const seconds = (performance.now() - start) / 1000;
    lines.push({ name, outcome, seconds, held });
    process.stdout.write(`${held ? '✓' : '✗'} ${name.padEnd(40)} ${seconds.toFixed(1).padStart(5)} s  ${outcome}\n`);
  };
  try {
    note(true, await act());
  } catch (error) {
    note(false, error instanceof Error ? error.message : String(error));
    throw error;
  }
}

async function keep(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(OUT, file), content);
  kept.push(file);
}

function reportText(): string {
  const rows = lines.map(
    ({ name, outcome, seconds, held }) =>
      `| ${held ? '✓' : '✗'} | ${name} | ${outcome.replace(/\s+/g, ' ').replaceAll('|', '\\|')} | ${seconds.toFixed(1)} s |`,
  );
  const pictures = kept.filter((file) => file.endsWith('.png')).map((file) => `![${file}](${file})`);
  return [
    '# The main way, walked',
    '',
    `${browser?.version ?? browserName}, ${new Date().toISOString()}. Everything here was done by clicks and keys on sites that run on this machine.`,
    '',
    '| | Step | Outcome | Time |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...pictures.flatMap((picture) => [picture, '']),
  ].join('\n');
}

function options(): { browser: BrowserName; keepOpen: boolean } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, 'keep-open': { type: 'boolean', default: false } },
  });
  const name = BROWSERS.find((each) => each === values.browser);
  if (!name) {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
  return { browser: name, keepOpen: values['keep-open'] };
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
