import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { HOSTS } from '../../demo/sites.ts';
import { fromExtension } from '../../demo/web/record.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

// An extension that does send: what the tests judge by, when they say that ours sends nothing, must see every kind of it.
const MANIFEST = {
  manifest_version: 3,
  name: 'Sends',
  version: '1',
  action: { default_popup: 'popup.html' },
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'sends@habeas.example' } },
};
const TO = `https://${HOSTS.withoutNotice}`;
const SENDS = `
  fetch('${TO}/get').catch(() => {});
  fetch('${TO}/post', { method: 'POST', body: 'x' }).catch(() => {});
  fetch('${TO}/quiet', { mode: 'no-cors' }).catch(() => {});`;

const folder = mkdtempSync(join(tmpdir(), 'habeas-sends-'));
const files = {
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': SENDS,
  'popup.html': '<!doctype html><title>Sends</title><script src="popup.js"></script>',
  'popup.js': `${SENDS.replaceAll(`${TO}/`, `${TO}/page-`)} new Image().src = '${TO}/page-image';`,
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running = inBrowser({ extension: folder });

it('sees each request of an extension, and takes no request of a page for one', async () => {
  const { browser, web } = running;
  await browser.extensionPage('popup.html');
  const expected = ['/get', '/page-get', '/page-image', '/page-post', '/page-quiet', '/post', '/quiet'];
  const paths = () => [...new Set(web.requests.filter(fromExtension).map(({ path }) => path))].sort();
  await eventually(
    'every request to be seen',
    async () => paths().length >= expected.length,
    async () => `seen: ${paths().join(', ')}`,
  );
  for (const host of Object.values(HOSTS)) await browser.open(`https://${host}/`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(paths()).toEqual(expected);
});
