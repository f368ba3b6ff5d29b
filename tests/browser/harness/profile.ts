import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { eventually } from './surface.ts';

/** A browser's own folder for one run: its profile, its downloads, its copy of the extension. */
export type Profile = { folder: string; downloads: string; extension: string | undefined; remove(): void };

/** The extension is copied, since browsers go on reading its folder: a build meanwhile would empty it under them. */
export async function makeProfile(built: string | undefined): Promise<Profile> {
  const root = mkdtempSync(join(tmpdir(), 'habeas-browser-'));
  const extension = built && join(root, 'extension');
  if (built && extension) await cp(built, extension, { recursive: true });
  const profile = { folder: join(root, 'profile'), downloads: join(root, 'downloads') };
  await mkdir(profile.folder);
  await mkdir(profile.downloads);
  return {
    ...profile,
    extension,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

/**
 * A file among the downloads, once it is complete. Browsers write to another name first (`.crdownload`, `.part`); Firefox
 * also lays down an empty file under the final one.
 */
export async function downloadedFile({ downloads }: Profile, name: RegExp): Promise<string> {
  const list = () => readdir(downloads);
  const found = await eventually(
    `a download named ${name}`,
    async () => {
      const files = await list();
      return files.some((file) => /\.(crdownload|part)$/.test(file))
        ? undefined
        : files.find((file) => name.test(file));
    },
    async () => `there is: ${(await list()).join(', ') || 'nothing'}`,
  );
  return join(downloads, found);
}

/**
 * Ends the browser and removes its folder, however this process ends; a process that is killed outright is the one case
 * left, and there Chromium ends with the pipe it is driven by.
 */
export function bindToProcess(browser: Browser, profile: Profile): () => Promise<void> {
  const child = browser.process();
  const drop = () => {
    child?.kill('SIGKILL');
    profile.remove();
  };
  process.on('exit', drop);
  const stop = (signal: NodeJS.Signals) => {
    drop();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return async () => {
    await browser.close().catch(() => child?.kill('SIGKILL'));
    process.off('exit', drop);
    for (const signal of signals) process.off(signal, stop);
    profile.remove();
  };
}
