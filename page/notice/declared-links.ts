import { bareUrl } from './bare-url.ts';
import type { FoundLink } from './find-links.ts';
import { sameSite } from './same-site.ts';

const MOST_SCRIPTS = 60;
const MOST_LETTERS = 60_000;
const MOST_LETTERS_IN_ALL = 300_000;

/**
 * Where a page tells machines that its notices stand: `<link rel>`, and the settings that a consent platform is given in
 * the page. The latter hold the addresses of hundreds of partners too, so only those of the site itself count.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-privacy-policy, and #link-type-terms-of-service
 */
export function declaredLinks(document: Document, base: string): FoundLink[] {
  const links: FoundLink[] = [];
  const add = (href: string | null, link: Omit<FoundLink, 'url'>): void => {
    const url = bareUrl(href?.trim() ?? '', base);
    if (url !== undefined) links.push({ ...link, url });
  };
  for (const element of document.querySelectorAll('link[rel~="privacy-policy" i][href]')) {
    add(element.getAttribute('href'), { kind: 'privacy-notice', score: 12, declared: true });
  }
  // Terms name their author too, but are asked only where there is no legal notice.
  for (const element of document.querySelectorAll('link[rel~="terms-of-service" i][href]')) {
    add(element.getAttribute('href'), { kind: 'legal-notice', score: 3, declared: true });
  }
  const host = URL.canParse(base) ? new URL(base).hostname : '';
  for (const href of addressesInScripts(document)) {
    const url = bareUrl(href, base);
    if (url !== undefined && new URL(url).pathname !== '/' && sameSite(new URL(url).hostname, host)) {
      links.push({ kind: 'privacy-notice', url, score: 4 });
    }
  }
  return links;
}

/** `privacyPolicyUrl: "/confidentialite"`, `"policy_url":"https:\/\/…"`: what consent platforms call it. */
const SETTING =
  /["']?\b(?:privacy_?-?(?:policy|notice|statement)?|policy)_?-?(?:url|link|href)["']?\s{0,4}[:=]\s{0,4}["']([^"'\s<>]{1,500})["']/gi;

function addressesInScripts(document: Document): string[] {
  const found: string[] = [];
  let left = MOST_LETTERS_IN_ALL;
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS)) {
    const code = (script.textContent ?? '').slice(0, Math.min(left, MOST_LETTERS));
    left -= code.length;
    for (const [, address = ''] of code.matchAll(SETTING)) found.push(address.replaceAll('\\/', '/'));
    if (left <= 0 || found.length > 50) break;
  }
  return found.slice(0, 50);
}
