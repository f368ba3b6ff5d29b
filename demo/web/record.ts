import type { IncomingHttpHeaders } from 'node:http';

/** One request as the local web saw it. */
export type SeenRequest = {
  method: string;
  scheme: 'http' | 'https';
  host: string;
  path: string;
  origin: string | undefined;
  fetchSite: string | undefined;
  fetchMode: string | undefined;
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
    fetchSite: header('sec-fetch-site'),
    fetchMode: header('sec-fetch-mode'),
    status,
  };
}

/**
 * Was this sent by an extension? Its pages and its worker carry their own origin, or, where the browser leaves the origin
 * out, no site at all on a request that is not a navigation.
 */
export function fromExtension({ origin, fetchSite, fetchMode }: SeenRequest): boolean {
  if (origin && /^(chrome|moz)-extension:/.test(origin)) return true;
  return fetchSite === 'none' && fetchMode !== undefined && fetchMode !== 'navigate';
}
