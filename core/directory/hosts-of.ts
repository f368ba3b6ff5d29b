import type { DirectoryRecord } from './record.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}\\.){1,6}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$`);

/**
 * Hosts that a record claims, without `www.`: that of its website, and those which `runs` names alone (`maison.fr`) or in
 * brackets (`Maison (www.maison.fr, boutique.maison.fr)`). A website that is a page deep inside a host claims nothing:
 * whoever has one on a platform does not answer for the platform.
 */
export function hostsOf({ web, runs }: Pick<DirectoryRecord, 'web' | 'runs'>): string[] {
  const hosts = new Set<string>();
  const own = web === undefined ? undefined : URL.parse(web);
  if (own && own.pathname.split('/').filter((part) => part !== '').length <= 1 && own.search === '') {
    add(hosts, own.hostname);
  }
  for (const service of runs) {
    add(hosts, service);
    const bracket = /\(([^()]{3,200})\)/.exec(service)?.[1];
    for (const part of bracket?.split(/[\s,;]+/) ?? []) add(hosts, part);
  }
  return [...hosts];
}

/** A host and every domain above it but the last label: `a.b.fr` gives `a.b.fr` and `b.fr`. */
export function domainsOf(hosts: readonly string[]): string[] {
  const domains = new Set<string>();
  for (const host of hosts) {
    const labels = host.split('.');
    for (let from = 0; from < labels.length - 1; from += 1) domains.add(labels.slice(from).join('.'));
  }
  return [...domains];
}

/** The host as hosts are compared: lower case, without `www.`. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function add(hosts: Set<string>, text: string): void {
  const host = bareHost(
    text
      .trim()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, ''),
  );
  if (host.length <= 253 && HOST.test(host)) hosts.add(host);
}
