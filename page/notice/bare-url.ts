/** An http(s) address without user, query and fragment, or undefined: secrets live in those (threats.md T21). */
export function bareUrl(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href.length > 1_000 ? undefined : url.href;
}
