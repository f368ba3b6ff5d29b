import { mailAddress } from './mail-address.ts';
import type { NoticePage, Span } from './notice-page.ts';

/** A mail address on the page. `hidden`: it stood there disguised, and was decoded. */
export type FoundMail = Span & { address: string; hidden: boolean };

const AT =
  / ?(?:[[({<] ?(?:@|at|AT|a|arobase|arobas|chez|arroba|chiocciola|ät|klammeraffe|malpa) ?[\])}>]| at | AT | arobase |＠| @ | @|@ ) ?/gu;
const DOT = String.raw`(?:\.| ?[[({] ?(?:dot|punkt|point|punto|ponto|\.) ?[\])}] ?| dot | DOT )`;
const LOCAL_BEFORE = new RegExp(`(?<![\\p{L}\\d@._-])[\\p{L}\\d_+-]{1,64}(?:${DOT}[\\p{L}\\d_+-]{1,64}){0,4}$`, 'u');
const DOMAIN_NEXT = new RegExp(`^[\\p{L}\\d][\\p{L}\\d-]{0,62}(?:${DOT}[\\p{L}\\d-]{1,63}){1,5}`, 'u');

const PLAIN = /(?<![\p{L}\d.!#$%&'*+/=?^_`{|}~-])[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}[@＠][\p{L}\d][\p{L}\d.-]{1,200}/gu;

/** Every address on the page, in the order of their places; disguised ones decoded. */
export function findMails(page: NoticePage): FoundMail[] {
  const found: FoundMail[] = page.linkedMails.map((mail) => ({ ...mail, hidden: false }));
  const add = (mail: FoundMail): void => {
    if (!found.some(({ at, end }) => mail.at < end && at < mail.end)) found.push(mail);
  };
  for (const match of page.text.matchAll(PLAIN)) {
    const address = plainAddress(match[0], page.text.charAt(match.index - 1));
    if (address !== undefined) {
      const at = match.index + match[0].indexOf(address.written);
      add({ at, end: at + address.written.length, address: address.value, hidden: false });
    }
  }
  for (const match of page.text.matchAll(AT)) {
    const end = match.index + match[0].length;
    const local = LOCAL_BEFORE.exec(page.text.slice(Math.max(0, match.index - 100), match.index))?.[0];
    const domain = DOMAIN_NEXT.exec(page.text.slice(end, end + 160))?.[0];
    if (local === undefined || domain === undefined) continue;
    const address = disguisedAddress(local, match[0], domain);
    if (address !== undefined) add({ at: match.index - local.length, end: end + domain.length, address, hidden: true });
  }
  return found.sort((one, other) => one.at - other.at);
}

function plainAddress(written: string, before: string): { written: string; value: string } | undefined {
  // « ~name/list@… » and « /@name » are not addresses that a letter can go to.
  if (before === '/' || before === '@' || /^[~/]/.test(written)) return undefined;
  let text = written
    .replace('＠', '@')
    .replace(/^[.'*+_`|{}!#$%&=?^-]+/, '')
    .replace(/[.'*_-]+$/, '');
  if (text.includes('=')) text = text.slice(text.lastIndexOf('=', text.indexOf('@')) + 1);
  const value = mailAddress(text) ?? unglued(text);
  return value === undefined
    ? undefined
    : { written: value.length <= text.length ? text.slice(0, value.length) : text, value };
}

/** « info@maison.frPour … »: where a sentence was glued to the address, it begins with a capital after the domain. */
function unglued(text: string): string | undefined {
  const cut = /^([^@]+@[\p{Ll}\d.-]+\.\p{Ll}{2,12})(?=\p{Lu})/u.exec(text);
  return cut?.[1] === undefined ? undefined : mailAddress(cut[1]);
}

const SPELLED_AT = /^ (?:at|AT|arobase) $/;
const SPELLED_DOT = / dot | DOT |[[({]/;

function disguisedAddress(local: string, at: string, domain: string): string | undefined {
  // « look at example.com » is a sentence: spelled without brackets, only a spelled dot makes it an address.
  if (SPELLED_AT.test(at) && !SPELLED_DOT.test(domain)) return undefined;
  const dots = new RegExp(DOT, 'gu');
  return mailAddress(`${local.replace(dots, '.')}@${domain.replace(dots, '.').replace(/-+$/, '')}`);
}
