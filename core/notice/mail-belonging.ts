import { fold } from './fold.ts';

/**
 * Whose an address is by its domain: the site's own host's, of the name that the page speaks of, a free service's, an
 * authority's, one that acts for others (`acme@lawyers.example`), or somebody else's.
 */
export type Belonging = 'site' | 'named' | 'mentioned' | 'free' | 'authority' | 'agent' | 'other';

export type MailHints = {
  /** Words of the host and title, folded, letters and digits only. */
  own: readonly string[];
  /** The host's own word: « maison » of « www.maison.fr ». */
  host: string | undefined;
  authorities: ReadonlySet<string>;
  free: ReadonlySet<string>;
};

export function belonging(address: string, folded: string, hints: MailHints): Belonging {
  const domain = domainOf(address);
  for (const known of hints.authorities) if (domain === known || domain.endsWith(`.${known}`)) return 'authority';
  const local = fold(address.slice(0, address.lastIndexOf('@'))).replace(/[^\p{L}\d]/gu, '');
  const label = ownLabel(domain);
  const squeezed = label.replace(/[^\p{L}\d]/gu, '');
  if (hints.free.has(domain)) return 'free';
  if (squeezed.length < 2) return 'other';
  if (squeezed === hints.host) return 'site';
  const own = hints.own.some(
    (word) =>
      word.length >= 3 &&
      squeezed.length >= 3 &&
      (word.includes(squeezed) || (word.length >= 4 && squeezed.includes(word))),
  );
  if (own) return 'named';
  // « acme@privacy-lawyers.example »: somebody who keeps a box for Acme beside those for others.
  const brands = [hints.host ?? '', ...hints.own].filter((word) => word.length >= 4);
  if (brands.some((word) => local.includes(word) && local !== word + squeezed)) return 'agent';
  return mentions(folded, label) >= 3 ? 'mentioned' : 'other';
}

/** How often the page uses the domain's own word outside addresses, up to three. */
function mentions(folded: string, label: string): number {
  if (label.length < 3) return 0;
  let count = 0;
  for (let at = folded.indexOf(label); at !== -1 && count < 3; at = folded.indexOf(label, at + label.length)) {
    const before = folded.charAt(at - 1);
    if (before !== '@' && before !== '.' && before !== '-' && before !== '/') count += 1;
  }
  return count;
}

/** The word before the public suffix, as far as it can be told without the list: « maison » of « mail.maison.co.uk ». */
export function ownLabel(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return fold(
    /^(?:com?|org|net|gov|gouv|ac|edu|go|or)$/.test(last) && labels.length > 1 ? (labels.at(-2) ?? '') : last,
  );
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
