import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { organisationsTable, storedThingsTable } from './build/audit-tables.ts';
import { bareScripts } from './build/bare-scripts.ts';
import { consentSuspicion } from './build/consent-suspicion.ts';
import { precompileTemplates } from './build/precompile-templates.ts';
import { rememberBundled, thirdPartyNotices } from './build/third-party-notices.ts';
import { DIRECTORY_SOURCE } from './catalog/directory-source.ts';

const { version } = JSON.parse(readFileSync('./package.json', 'utf8')) as { version: string };
const resolveModule = createRequire(import.meta.url).resolve;

/**
 * What every page of the extension may load: itself, and on the person's click the directory, whole, from its one origin
 * (docs/decisions/0007-no-network.md). Nothing is framed or sent. The one trusted type is the address of our own worker.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' ${DIRECTORY_SOURCE.origin}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types directory-worker',
].join('; ');

/** Files that ship as they come from their package, and the name each gets. */
const PACKAGED_FILES = [
  { from: '@duckduckgo/autoconsent/rules/compact-rules.json', to: 'consent-rules.json' },
  { from: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf', to: 'fonts/noto-serif-regular.ttf' },
  { from: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf', to: 'fonts/noto-serif-bold.ttf' },
];

const bundled = rememberBundled();

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [precompileTemplates(), consentSuspicion(), bareScripts(), preact(), bundled.plugin],
    build: { target: 'es2024', sourcemap: false },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { from, to } of PACKAGED_FILES) {
        files.push({ absoluteSrc: resolveModule(from), relativeDest: to });
      }
      files.push({ relativeDest: 'stored-things.json', contents: storedThingsTable() });
      files.push({ relativeDest: 'organisations.json', contents: organisationsTable() });
      // Called when every bundle is built, so that it also names what a bundler put in.
      files.push({ relativeDest: 'third-party-notices.txt', contents: thirdPartyNotices(bundled.folders) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    minimum_chrome_version: '128',
    permissions: [
      'scripting',
      'activeTab',
      'storage',
      'unlimitedStorage',
      'alarms',
      'cookies',
      // The variant that asks for nothing beyond the sites the person let in already.
      'declarativeNetRequestWithHostAccess',
    ],
    host_permissions: ['<all_urls>'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: PAGE_POLICY },
    content_scripts: [
      {
        // The very pattern of the host permission: Firefox counts each pattern as a grant of its own, and withdrawing
        // one would leave the other standing.
        matches: ['<all_urls>'],
        js: ['sentinel.js'],
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: 'Habeas' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'habeas@habeas.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
