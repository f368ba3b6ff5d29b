import type { NoticeLink } from '../../core/controller/controller.ts';
import { fold } from '../../core/notice/fold.ts';
import type { LinkPatterns } from '../../core/notice/notice-kind.ts';
import { bareUrl } from './bare-url.ts';
import { sameSite } from './same-site.ts';

export type FoundLink = Pick<NoticeLink, 'kind' | 'url'> & { score: number };

const MOST_LINKS = 3_000;
const LEAST = 3;

/**
 * The site's own links to its privacy notice and legal notice, the best of each kind, by what they say (text, label,
 * title), where they lead and where they stand.
 */
export function findLinks(document: Document, location: Pick<Location, 'href'>, patterns: LinkPatterns): FoundLink[] {
  const best = new Map<FoundLink['kind'], FoundLink>();
  const offer = (link: FoundLink): void => {
    if (link.score >= LEAST && link.score > (best.get(link.kind)?.score ?? 0)) best.set(link.kind, link);
  };
  const elements = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel~="privacy-policy"][href]'),
    ...[...document.querySelectorAll<HTMLAnchorElement | HTMLAreaElement>('a[href], area[href]')].slice(-MOST_LINKS),
  ];
  elements.forEach((element, index) => {
    const url = bareUrl(element.getAttribute('href')?.trim() ?? '', document.baseURI || location.href);
    if (url === undefined) return;
    if (element.tagName === 'LINK') {
      offer({ kind: 'privacy-notice', url, score: 12 });
      return;
    }
    const words = fold(wordsOf(element));
    const path = fold(pathWords(url));
    const about = placeOf(element, url, location.href) + index / 10_000 - (ARTICLE.test(path) ? 2 : 0);
    offer({ kind: 'privacy-notice', url, score: said(words, path, patterns.privacy, COOKIES) + about });
    offer({ kind: 'legal-notice', url, score: said(words, path, patterns.legal, TERMS) + about });
  });
  return [...best.values()].sort((one, other) => other.score - one.score);
}

const COOKIES = /cookie|kolaci|suutin|evaste|ciasteczk|kuchen/;
const TERMS = /terms|conditions|cgu|cgv|agb\b/;
const ARTICLE = /(?:^| )(?:blog|news|article|articles|actualites|aktuelles|noticias|press|presse|20\d\d) /;
const SETTINGS = /settings|preferences|parametr|gerer|einstellung|manage|opt out/;

/** A short text that is the words is worth most; a sentence that holds them, little; the path alone, less than text. */
function said(words: string, path: string, pattern: RegExp, rather: RegExp): number {
  const inText = pattern.test(words) ? (words.length <= 45 ? 5 : words.length <= 90 ? 3 : 1) : 0;
  const inPath = pattern.test(path) ? 3 : 0;
  if (inText + inPath === 0) return -10;
  const aside = (rather.test(words) && words.length < 30 ? 2.5 : 0) + (SETTINGS.test(words) ? 2 : 0);
  return inText + inPath - aside;
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

function pathWords(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname).replace(/[-_/.+]+/g, ' ');
  } catch {
    return pathname.replace(/[-_/.+]+/g, ' ');
  }
}
