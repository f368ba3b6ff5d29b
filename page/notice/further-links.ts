import { fold } from '../../core/notice/fold.ts';
import { bareUrl } from './bare-url.ts';
import { type FoundLink, pathWords, scored } from './find-links.ts';
import type { SitePagePatterns } from './knowledge.ts';
import { sameSite } from './same-site.ts';

/** Files under `/.well-known/` that may name the notice. RFC 9116; the GPC specification, section 4. */
export const WELL_KNOWN = ['privacy.txt', 'security.txt', 'gpc.json'] as const;

const MOST_ADDRESSES = 20_000;
const ADDRESS = /https?:\/\/[^\s"'<>\\]{1,800}/g;

/**
 * The notices among the addresses that a file of the site lists, whatever its form: a `security.txt`, JSON, a sitemap.
 * By their paths alone, and only of the site itself; a shorter path is rather the site's own than an article's.
 */
export function linksInFile(text: string, url: string, patterns: SitePagePatterns): FoundLink[] {
  const { hostname } = new URL(url);
  const links: FoundLink[] = [];
  let seen = 0;
  for (const [written] of text.matchAll(ADDRESS)) {
    if (++seen > MOST_ADDRESSES) break;
    const address = bareUrl(written.replaceAll('&amp;', '&').replace(/[.,;)\]]+$/, ''));
    if (address === undefined || !sameSite(new URL(address).hostname, hostname)) continue;
    const path = fold(pathWords(address));
    const depth = path.split(' ').length / 20;
    for (const { kind, score } of scored('', path, patterns)) {
      if (score > 0) links.push({ kind, url: address, score: score + 1.5 - depth });
    }
  }
  return links;
}

/** The sitemaps that `robots.txt` names, of the site itself. */
export function sitemapsIn(robots: string, url: string): string[] {
  const named = [...robots.matchAll(/^\s{0,10}sitemap\s{0,5}:\s{0,5}(\S{1,800})/gim)].map(([, address = '']) =>
    bareUrl(address, url),
  );
  return named.filter((one) => one !== undefined && sameSite(new URL(one).hostname, new URL(url).hostname)) as string[];
}

/** Of a sitemap of sitemaps, the one that lists pages rather than products or posts. */
export function pageSitemapIn(text: string, url: string): string | undefined {
  if (!/<sitemapindex[\s>]/.test(text.slice(0, 2_000))) return undefined;
  const all = [...text.matchAll(ADDRESS)].slice(0, 2_000).map(([address]) => bareUrl(address.replaceAll('&amp;', '&')));
  const own = all.filter((one) => one?.endsWith('.xml') && sameSite(new URL(one).hostname, new URL(url).hostname));
  return own.find((one) => /page/i.test(pathWords(one ?? ''))) ?? own[0];
}
