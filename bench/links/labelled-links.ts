import { readFileSync } from 'node:fs';
import type { SitePageKind } from '../../core/notice/site-page-words.ts';
import { isAside } from '../labels/labelled.ts';

/** What a link leads to; `none` are terms, and controls that open the settings of cookies. */
export type LinkTruth = SitePageKind | 'none';

/** A link's text or its path, with what it leads to. */
export type LabelledLink = {
  language: string;
  truth: LinkTruth;
  of: 'text' | 'path';
  text: string;
  /** Read on pages; else written by hand. */
  observed: boolean;
  aside: boolean;
};

export type LabelledFooter = { site: string; language: string; links: { text: string; href: string }[] };

const TRUTHS: Record<string, LinkTruth> = {
  privacy: 'privacy-notice',
  'legal-notice': 'legal-notice',
  'data-rights': 'data-rights-form',
  cookies: 'cookie-page',
  terms: 'none',
  'cookie-settings': 'none',
};

type Lists = Partial<
  Record<string, { observed?: { text: string; variants?: string[] }[]; paths?: { path: string }[]; curated?: string[] }>
>;
type File = {
  languages: Record<string, Lists>;
  footers: { site: string; lang: string; links: [text: string, href: string][] }[];
};

/**
 * Reads `{languages: {fr: {privacy: {observed: [{text, variants}], paths: [{path}], curated: [text]}}}, footers: [{site,
 * lang, links: [[text, href]]}]}`. A text that stands under several truths in one language, or that is an address
 * instead of words, says nothing and is left out; so is a path whose last part is a file's or a number.
 */
export function readLinks(file: string): { links: LabelledLink[]; footers: LabelledFooter[] } {
  const { languages, footers } = JSON.parse(readFileSync(file, 'utf8')) as File;
  const links = Object.entries(languages).flatMap(([language, lists]) => linksOf(language, lists));
  return {
    links,
    footers: footers.map(({ site, lang, links }) => ({
      site,
      language: lang,
      links: links.map(([text, href]) => ({ text, href })),
    })),
  };
}

function linksOf(language: string, lists: Lists): LabelledLink[] {
  const known = new Map<string, LabelledLink | undefined>();
  const add = (truth: LinkTruth, of: LabelledLink['of'], text: string, observed: boolean): void => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean === '' || (of === 'text' && ADDRESS.test(clean))) return;
    const key = `${of} ${clean.toLowerCase()}`;
    const before = known.get(key);
    if (known.has(key) && before?.truth !== truth) known.set(key, undefined);
    else if (before === undefined)
      known.set(key, { language, truth, of, text: clean, observed, aside: isAside(clean.toLowerCase()) });
  };
  for (const [name, list] of Object.entries(lists)) {
    const truth = TRUTHS[name];
    if (truth === undefined || list === undefined) continue;
    for (const { text } of list.observed ?? []) add(truth, 'text', text, true);
    for (const text of list.curated ?? []) add(truth, 'text', text, false);
    for (const { path } of list.paths ?? []) add(truth, 'path', path, true);
  }
  return [...known.values()].filter((link) => link !== undefined);
}

const ADDRESS = /:\/\/|www\.|@|\.(?:com|org|io)\b/;
