/**
 * Whether a host is a public name: no address, no name of one label, none that only a private network resolves. What a
 * page declares must not lead into the person's own network.
 *
 * @see RFC 6761, RFC 6762, RFC 8375, and ICANN's reservation of `.internal`
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!name.includes('.') || name.includes(':') || /^[\d.]+$/.test(name)) return false;
  return !/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/.test(name);
}
