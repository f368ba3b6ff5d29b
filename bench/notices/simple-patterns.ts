import { findMails } from '../../core/notice/find-mails.ts';
import type { FormPatterns } from '../../core/notice/legal-form-patterns.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';

export type SimpleReading = {
  kind: 'privacy-notice' | undefined;
  name: string | undefined;
  address: string[] | undefined;
  rightsEmail: string | undefined;
  dpoEmail: string | undefined;
};

/**
 * What somebody writes in an afternoon, for comparison: the first address whose name speaks of privacy, else the first
 * on the page; the first line with a legal form; the line around the first postcode; a page is a notice where its
 * address or opening says « privacy ». It is given the same text and the same decoding of disguised addresses.
 */
export function simpleReading(page: NoticePage, forms: FormPatterns): SimpleReading {
  const mails = findMails(page).map(({ address }) => address);
  const form = page.text.search(forms.anywhere);
  const line = form === -1 ? undefined : lineAt(page.text, form);
  const postcode = page.text.search(
    /(?<!\d)\d{5} \p{Lu}|(?<!\d)\d{4} [A-Z]{2}(?!\p{L})|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}/u,
  );
  const opening = `${page.url} ${page.title} ${page.text.slice(0, 300)}`.toLowerCase();
  return {
    kind: /privacy|datenschutz|confidentialit|vie priv|privacidad|prywatno|données personnelles/.test(opening)
      ? 'privacy-notice'
      : undefined,
    name: line === undefined ? undefined : line.slice(0, 120),
    address: postcode === -1 ? undefined : [lineAt(page.text, postcode)],
    rightsEmail: mails.find((address) => /privac|dpo|rgpd|gdpr|datenschutz|data|dpd/.test(address)) ?? mails[0],
    dpoEmail: mails.find((address) => /dpo|dpd|dsb|datenschutz/.test(address)),
  };
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end);
}
