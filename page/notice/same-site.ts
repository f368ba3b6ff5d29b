/**
 * Whether two hosts are one site, as far as that is sure without the list of public suffixes: the same host but for
 * `www.`, one beneath the other, or two beneath one domain whose name is too long for a public suffix (`co.uk`).
 * Says no when in doubt: what is refused is not fetched.
 */
export function sameSite(one: string, other: string): boolean {
  const [here, there] = [bare(one), bare(other)];
  if (here === there) return true;
  if (isAddress(here) || isAddress(there)) return false;
  const shared = sharedLabels(here, there);
  return shared.length >= 2 && !suffix(shared);
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

function isAddress(host: string): boolean {
  return /^[\d.]+$|:/.test(host);
}

/** The labels that both end with, the last first. */
function sharedLabels(one: string, other: string): string[] {
  const [mine, theirs] = [one.split('.').reverse(), other.split('.').reverse()];
  const differs = mine.findIndex((label, index) => label !== theirs[index]);
  return differs === -1 ? mine : mine.slice(0, differs);
}

/** `co.uk`, `gouv.fr`, `github.io`: what many may stand beneath. A short second label is taken for one. */
function suffix([, second = '', ...deeper]: readonly string[]): boolean {
  if (deeper.length > 0) return SHARED.has(second) && deeper.length < 1;
  return second.length <= 3 || SHARED.has(second);
}

const SHARED = new Set([
  'gouv',
  'asso',
  'github',
  'gitlab',
  'netlify',
  'vercel',
  'pages',
  'herokuapp',
  'blogspot',
  'wordpress',
  'myshopify',
  'shopify',
  'wixsite',
  'weebly',
  'jimdo',
  'jimdofree',
  'jimdosite',
  'squarespace',
  'webflow',
  'cloudfront',
  'azurewebsites',
  'firebaseapp',
  'appspot',
  'over-blog',
  'e-monsite',
  'tumblr',
  'canalblog',
  'free',
  'orange',
  'wanadoo',
  'info',
  'firm',
  'store',
  'prefecture',
  'privat',
  'altervista',
  'strikingly',
  'carrd',
]);
