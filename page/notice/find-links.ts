import { fold } from '../../core/notice/fold.ts';
import type { SitePageKind } from '../../core/notice/site-page-words.ts';
import { bareUrl } from './bare-url.ts';
import { declaredLinks } from './declared-links.ts';
import type { SitePagePatterns } from './knowledge.ts';
import { sameSite } from './same-site.ts';

export type FoundLink = {
  kind: SitePageKind;
  url: string;
  score: number;
  /** The site itself says, for machines, that its notice stands there: it may be on another host. */
  declared?: boolean;
};

const MOST_LINKS = 3_000;
const MOST_SHADOWS = 200;
const LEAST = 3;

/**
 * The site's own links to its privacy notice, legal notice, form for data rights and cookie page, the best of each kind,
 * by what they say (text, label, title), where they lead and where they stand.
 *
 * @param shadowOf what an element keeps apart from the document, as footers made of web components do
 */
export function findLinks(
  document: Document,
  location: Pick<Location, 'href'>,
  patterns: SitePagePatterns,
  shadowOf: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): FoundLink[] {
  const base = document.baseURI || location.href;
  const found = declaredLinks(document, base);
  anchorsOf(document, shadowOf).forEach((element, index) => {
    const url = bareUrl(element.getAttribute('href')?.trim() ?? '', base);
    if (url === undefined) return;
    const words = fold(wordsOf(element));
    const path = fold(pathWords(url));
    const about = placeOf(element, url, location.href) + index / 10_000 - (ARTICLE.test(path) ? 2 : 0);
    for (const link of scored(words, path, patterns)) found.push({ ...link, url, score: link.score + about });
  });
  return bestOfEach(found);
}

/** The best link of each kind, the surest kind first; what is too doubtful is left out. */
export function bestOfEach(links: readonly FoundLink[]): FoundLink[] {
  const best = new Map<SitePageKind, FoundLink>();
  for (const link of links) {
    if (link.score >= LEAST && link.score > (best.get(link.kind)?.score ?? 0)) best.set(link.kind, link);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** How well words and a path say each kind of page. */
export function scored(words: string, path: string, patterns: SitePagePatterns): Pick<FoundLink, 'kind' | 'score'>[] {
  return [
    { kind: 'privacy-notice', score: said(words, path, patterns.privacy, patterns.cookies) },
    { kind: 'legal-notice', score: said(words, path, patterns.legal, TERMS) },
    { kind: 'data-rights-form', score: said(words, path, patterns.rights, NOTHING) },
    { kind: 'cookie-page', score: said(words, path, patterns.cookies, NOTHING) },
  ];
}

const NOTHING = /(?!)/;
const TERMS = /terms|conditions|cgu|cgv|agb\b/;
const ARTICLE = /(?:^| )(?:blog|news|article|articles|actualites|aktuelles|noticias|press|presse|20\d\d) /;
const SETTINGS =
  /settings|preferenc|parametr|gerer|einstellung|manage|choices|opt out|configura|impostazion|instelling|installning|innstilling|indstilling|ustawien|nastaven|nastavitv|postavk|beallitas|setari|asetukset|seaded|nustatym|iestatijum|ayarlar|ρυθμισ|настроик|налаштуван/;

/**
 * A short text that is the words is worth most; a sentence that holds them, little; the path alone, less than text.
 * What is named first is what the page is: « mentions légales et CGU » is a legal notice, « CGU et mentions légales » terms.
 */
function said(words: string, path: string, pattern: RegExp, rather: RegExp): number {
  const at = words.search(pattern);
  const inText = at !== -1 ? (words.length <= 45 ? 5 : words.length <= 90 ? 3 : 1) : 0;
  const inPath = pattern.test(path) ? 3 : 0;
  if (inText + inPath === 0) return -10;
  const other = words.length < 30 ? words.search(rather) : -1;
  const aside = (other !== -1 && (at === -1 || other < at) ? 2.5 : 0) + (SETTINGS.test(words) ? 3 : 0);
  return inText + inPath - aside;
}

function anchorsOf(document: Document, shadowOf: (element: Element) => ShadowRoot | null): Element[] {
  const roots: ParentNode[] = [document];
  for (const element of document.querySelectorAll('*')) {
    if (roots.length > MOST_SHADOWS) break;
    const shadow = element.localName.includes('-') ? shadowOf(element) : null;
    if (shadow !== null) roots.push(shadow);
  }
  return roots.flatMap((root) => [...root.querySelectorAll('a[href], area[href]')]).slice(-MOST_LINKS);
}

function placeOf(element: Element, url: string, here: string): number {
  const place = element.closest('footer, [role="contentinfo"], #footer, .footer') !== null ? 1.5 : 0;
  const from = new URL(here).hostname;
  const to = new URL(url).hostname;
  return place + (to === from ? 1.5 : sameSite(to, from) ? 1 : -4);
}

function wordsOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? '';
  const title = element.getAttribute('title') ?? '';
  const text = element.textContent.slice(0, 300).replace(/\s+/g, ' ').trim();
  return text === '' ? `${label} ${title}`.trim() : text.length < 12 ? `${text} ${label} ${title}`.trim() : text;
}

/** The path as words: `/politique-de-confidentialite.html` says « politique de confidentialite html ». */
export function pathWords(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname).replace(/[-_/.+]+/g, ' ');
  } catch {
    return pathname.replace(/[-_/.+]+/g, ' ');
  }
}
