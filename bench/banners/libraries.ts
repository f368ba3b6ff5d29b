import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BannerLibrary, BannerPage, HandmadeFamily } from './banner-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/pages/banners');
const HANDMADE = join(ROOT, 'tests/pages/handmade');
const ASIDE = join(HANDMADE, 'aside');
const STILL = join(ROOT, 'tests/pages/no-banner');

export type Configured = { library: BannerLibrary; page: BannerPage };

/** Every configuration of tests/pages/banners, one file a library. */
export async function allPages(): Promise<Configured[]> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const libraries = await Promise.all(
    files.map(async (file) => ((await import(join(FOLDER, file))) as { library: BannerLibrary }).library),
  );
  return libraries.flatMap((library) => library.pages.map((page) => ({ library, page })));
}

/** The banners of tests/pages/handmade, of which those in `aside` were made to be met only once an engine is done. */
export async function handmadePages(which: { development: boolean; aside: boolean }): Promise<Configured[]> {
  const folders = [...(which.development ? [HANDMADE] : []), ...(which.aside ? [ASIDE] : [])];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const families = await Promise.all(
    files.map(async (file) => ((await import(file)) as { family: HandmadeFamily }).family),
  );
  return families.flatMap((family) =>
    family.pages.map((page) => ({ library: { ...family, packages: [], banner: page.banner, read: page.read }, page })),
  );
}

/** The pages of tests/pages/no-banner, on which nothing may be pressed. */
export function stillPages(): { slug: string; file: string }[] {
  return readdirSync(STILL)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ slug: name.replace(/\.html$/, ''), file: join(STILL, name) }));
}

/** The bundles of those libraries that want one, by library. */
export async function bundlesOf(pages: readonly Configured[]): Promise<Map<string, string>> {
  const libraries = new Map(pages.map(({ library }) => [library.name, library]));
  const bundles = new Map<string, string>();
  for (const { name, bundle } of libraries.values()) if (bundle) bundles.set(name, await bundled(bundle));
  return bundles;
}

/** The version of a package that is installed. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** A module's exports as the global `bundled`, in one plain script. */
async function bundled(module: string): Promise<string> {
  // A file that is only there for the bundler; it stands at the root so that packages are found.
  const entry = join(ROOT, 'banner-entry.js');
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'banner-entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? module : undefined),
      },
    ],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bundled', fileName: 'bundle' } },
  });
  const output = Array.isArray(made) ? made[0] : made;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}
