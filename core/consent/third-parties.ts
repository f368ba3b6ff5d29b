import type { Site } from '../ids.ts';
import type { ThirdParty } from './audit.ts';

/** Organisations by name, each with its domains; a domain stands for its subdomains too. */
export type Organisations = Readonly<Record<string, readonly string[]>>;

/** Which organisation a host belongs to: of several domains that hold it, the longest tells. */
export function organisationFinder(organisations: Organisations): (host: string) => string | undefined {
  const byDomain = new Map(
    Object.entries(organisations).flatMap(([name, domains]) => domains.map((domain) => [domain, name] as const)),
  );
  return (host) => {
    for (let domain = host; domain !== ''; domain = domain.slice(domain.indexOf('.') + 1)) {
      const found = byDomain.get(domain);
      if (found !== undefined) return found;
      if (!domain.includes('.')) return undefined;
    }
    return undefined;
  };
}

/** The other domains of the organisation that a host belongs to; none where the organisation is not known. */
export function familyFinder(organisations: Organisations): (host: string) => readonly string[] {
  const organisationOf = organisationFinder(organisations);
  return (host) => {
    const name = organisationOf(host);
    return name === undefined ? [] : (organisations[name] ?? []).filter((domain) => domain !== host);
  };
}

/**
 * The hosts that belong to somebody else than the site: not to the site itself, by the public suffixes, nor to its own
 * organisation. Each once, by name.
 */
export function thirdPartiesOf(
  hosts: readonly string[],
  first: { site: Site; siteOf: (host: string) => Site; organisationOf: (host: string) => string | undefined },
): ThirdParty[] {
  const own = first.organisationOf(first.site);
  return [...new Set(hosts)]
    .filter((host) => first.siteOf(host) !== first.site)
    .map((host) => ({ host, organisation: first.organisationOf(host) }))
    .filter(({ organisation }) => organisation === undefined || organisation !== own)
    .map(({ host, organisation }) => (organisation === undefined ? { host } : { host, organisation }))
    .toSorted((a, b) => (a.host < b.host ? -1 : 1));
}
