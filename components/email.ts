import { lookAlike } from '../core/controller/look-alike.ts';
import type { Site } from '../core/ids.ts';

const PLAIN_ADDRESS = /^[^\s@<>()[\],;:"\\?&%]+@[^\s@<>()[\],;:"\\?&%.]+(?:\.[^\s@<>()[\],;:"\\?&%.]+)+$/;

/** Whether `text` looks like one whole e-mail address; what may leave in a mail is checked again where the mail is made. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && PLAIN_ADDRESS.test(text);
}

/** The address's domain where it is another than the site's, to be shown before writing there; else undefined. */
export function foreignDomainOf(email: string, site: Site): string | undefined {
  const domain = domainOf(email);
  const [there, here] = [asciiOf(domain), asciiOf(site)];
  return domain === '' || there === here || there.endsWith(`.${here}`) ? undefined : domain;
}

/** The address's domain in ASCII, where it is written so that it can be taken for another; else undefined. */
export function lookAlikeDomainOf(email: string): string | undefined {
  return lookAlike(domainOf(email));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** A site is known by its ASCII form, a page may write the same domain in its own letters. */
function asciiOf(domain: string): string {
  return URL.canParse(`https://${domain}/`) ? new URL(`https://${domain}/`).hostname : domain;
}
