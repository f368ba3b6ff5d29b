import { getDomain } from 'tldts';
import type { Site } from '../../core/ids.ts';

/**
 * The site of an http(s) address, by the public suffix list; undefined for every other address. Hosts of the list's
 * private part (`alice.github.io`) are sites of their own, since other people stand beside them.
 */
export function siteOf(address: string | undefined): { site: Site; host: string } | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return undefined;
  return { site: (getDomain(hostname, { allowPrivateDomains: true }) ?? hostname) as Site, host: hostname };
}
