import { readFile } from 'node:fs/promises';
import { vendor } from '../../demo/web/files.ts';
import { firstOf, html, type Site, type SiteRequest } from '../../demo/web/site.ts';
import type { BannerLibrary, BannerPage } from './banner-page.ts';
import { framePage, hostPage, isFramed } from './host-page.ts';
import { REPORTS_TO, type Report } from './watch-page.ts';

/** A page as it is opened: a host of its own, so that nothing is remembered from another opening. */
export type Opening = { url: string; sites: Site[]; run: string };

/** Hosts for one opening of a page; what the page reports goes to `tell`. `suffix` keeps openings in one browser apart. */
export function openingOf(
  library: BannerLibrary,
  page: BannerPage,
  suffix: string,
  { bundles, tell }: { bundles: ReadonlyMap<string, string>; tell: (report: Report) => void },
): Opening {
  const domain = `${page.id}${suffix}-exemple.fr`;
  const host = `www.${domain}`;
  const frameHost =
    page.place === 'foreign frame'
      ? `cdn.${page.id}${suffix}-beispiel.de`
      : page.place === 'sister frame'
        ? `consent.${domain}`
        : host;
  const run = `${page.id}${suffix}`;
  const files = firstOf(
    ...library.packages.map(vendor),
    async ({ path }) => {
      if (path !== '/bundle.js' && !path.startsWith('/_')) return undefined;
      const bundle = bundles.get(library.name);
      return bundle === undefined ? undefined : { type: 'text/javascript; charset=utf-8', body: bundle };
    },
    async ({ method, path, form }) => {
      if (method !== 'POST' || path !== REPORTS_TO) return undefined;
      tell(JSON.parse(form.get('report') ?? '{}') as Report);
      return { status: 204 };
    },
  );
  const top = ({ method, path }: SiteRequest) => {
    const further = page.further?.[path];
    return method === 'GET' && (path === '/' || path === '/next' || further !== undefined)
      ? html(hostPage(library, { ...page, ...further }, run, `https://${frameHost}/banner`))
      : undefined;
  };
  const frame = ({ method, path }: SiteRequest) =>
    method === 'GET' && path === '/banner' ? html(framePage(library, page, run)) : undefined;
  const own = page.answer === undefined ? [] : [page.answer];
  const sites: Site[] = [{ host, answer: firstOf(...own, top, frame, files) }];
  if (isFramed(page) && frameHost !== host) sites.push({ host: frameHost, answer: firstOf(...own, frame, files) });
  return { url: `https://${host}/`, sites, run };
}

/** A page of tests/pages/no-banner on a host of its own. */
export function stillPage(file: string, slug: string, suffix: string): { url: string; site: Site } {
  const host = `www.${slug}${suffix}-exemple.fr`;
  const site: Site = {
    host,
    answer: async ({ path }) => (path === '/' ? html(await readFile(file, 'utf8')) : undefined),
  };
  return { url: `https://${host}/`, site };
}
