import type { Site } from '../core/ids.ts';

const PLAIN_ADDRESS = /^[^\s@<>()[\],;:"\\?&%]+@[^\s@<>()[\],;:"\\?&%.]+(?:\.[^\s@<>()[\],;:"\\?&%.]+)+$/;

/** Whether `text` looks like one whole e-mail address; what may leave in a mail is checked again where the mail is made. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && PLAIN_ADDRESS.test(text);
}

/** The address's domain where it is another than the site's, to be shown before writing there; else undefined. */
export function foreignDomainOf(email: string, site: Site): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain === '' || domain === site || domain.endsWith(`.${site}`) ? undefined : domain;
}
