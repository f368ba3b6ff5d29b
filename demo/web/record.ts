import type { IncomingHttpHeaders } from 'node:http';

/** One request as the local web saw it. */
export type SeenRequest = {
  method: string;
  scheme: 'http' | 'https';
  host: string;
  path: string;
  origin: string | undefined;
  /** Whether it said from which page it came. */
  referred: boolean;
  fetchSite: string | undefined;
  fetchMode: string | undefined;
  fetchDest: string | undefined;
  /** `Sec-GPC`. */
  gpc: string | undefined;
  status: number;
};

export function seen(
  scheme: SeenRequest['scheme'],
  asked: { method: string; host: string; path: string; headers: IncomingHttpHeaders },
  status: number,
): SeenRequest {
  const header = (name: string) => [asked.headers[name]].flat()[0];
  return {
    method: asked.method,
    scheme,
    host: asked.host,
    path: asked.path,
    origin: header('origin'),
    referred: header('referer') !== undefined,
    fetchSite: header('sec-fetch-site'),
    fetchMode: header('sec-fetch-mode'),
    fetchDest: header('sec-fetch-dest'),
    gpc: header('sec-gpc'),
    status,
  };
}

/** Where browsers ask on their own account: for updates, dictionaries, the time, who is signed in, what a form's fields mean. */
const BROWSERS_OWN =
  /^(accounts\.google\.com|clients\d?\.google\.com|android\.clients\.google\.com|([a-z-]+\.)?(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com|redirector\.gvt1\.com|([a-z-]+\.)*mozilla\.(com|org|net))$/;

/**
 * Was this sent by an extension's background or pages? A POST carries their origin. A GET does not: Chromium then names no
 * site at all, and Firefox claims that the request is of the same origin, but tells no page it came from, as a page's own
 * would. What a script in a page sends cannot be told from the page. Held by tests/browser/network-oracle.browser.ts.
 */
export function fromExtension(request: SeenRequest): boolean {
  const { origin, host, fetchSite, fetchMode, fetchDest, referred } = request;
  if (origin && /^(chrome|moz)-extension:/.test(origin)) return true;
  if (BROWSERS_OWN.test(host) || fetchMode === undefined || fetchMode === 'navigate') return false;
  if (fetchSite === 'none') return true;
  return fetchSite === 'same-origin' && !referred && (fetchDest === 'empty' || fetchDest === 'image');
}
