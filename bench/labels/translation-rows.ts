import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { type BannerRow, isAside } from './labelled.ts';

/**
 * A row for each language of the translation files that installed consent libraries bring. They were seen while the
 * words were written: a development set.
 */
export function translationRows(): BannerRow[] {
  return [...klaroRows(), ...tarteaucitronRows(), ...orejimeRows()].filter(({ text, reject }) => text !== '' && reject);
}

type KlaroTexts = {
  acceptAll?: string;
  ok?: string;
  decline?: string;
  consentNotice?: { title?: string; description?: string; learnMore?: string };
};

function klaroRows(): BannerRow[] {
  const sandbox: { self: { translations?: Record<string, KlaroTexts> } } = { self: {} };
  vm.runInNewContext(readFileSync(join(folderOf('klaro'), 'dist', 'translations.js'), 'utf8'), sandbox);
  const exported = sandbox.self.translations ?? {};
  const all = 'de' in exported ? exported : ((Object.values(exported)[0] ?? {}) as Record<string, KlaroTexts>);
  return Object.entries(all).map(([lang, { acceptAll, ok, decline, consentNotice: notice = {} }]) => {
    const text = [notice.title, notice.description].filter(Boolean).join(' ');
    return row('klaro', lang, text, decline, acceptAll || ok, notice.learnMore);
  });
}

function tarteaucitronRows(): BannerRow[] {
  const folder = join(folderOf('tarteaucitronjs'), 'lang');
  return readdirSync(folder)
    .filter((file) => /^tarteaucitron\.\w+\.js$/.test(file))
    .map((file) => {
      const sandbox: { tarteaucitron: { lang?: Record<string, string> } } = { tarteaucitron: {} };
      vm.runInNewContext(readFileSync(join(folder, file), 'utf8'), sandbox);
      const { alertBigPrivacy = '', denyAll, acceptAll, personalize } = sandbox.tarteaucitron.lang ?? {};
      return row('tarteaucitron', file.split('.')[1] ?? '', alertBigPrivacy, denyAll, acceptAll, personalize);
    });
}

function orejimeRows(): BannerRow[] {
  const folder = join(folderOf('orejime'), 'dist');
  return readdirSync(folder).flatMap((file) => {
    const lang = /^orejime-standard-(\w+)\.js$/.exec(file)?.[1];
    if (lang === undefined) return [];
    const code = readFileSync(join(folder, file), 'utf8');
    const banner = /banner:\{title:.*?configureTitle/s.exec(code)?.[0] ?? '';
    const said = (key: string) => new RegExp(`[{,]${key}:("(?:[^"\\\\]|\\\\.)*")`).exec(banner)?.[1];
    const text = (key: string) => JSON.parse(said(key) ?? '""') as string;
    return [row('orejime', lang, text('description'), text('decline'), text('accept'), text('configure'))];
  });
}

function row(
  source: string,
  lang: string,
  text: string,
  reject?: string,
  accept?: string,
  settings?: string,
): BannerRow {
  return { lang, text, reject, accept, settings, source, aside: isAside(text) };
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
}
