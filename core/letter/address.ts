/** RFC 5321: 64 octets before the `@`, 254 in all. */
const LOCAL_PART = /^[A-Za-z0-9!#$'*+\-/=^_`{|}~]+(?:\.[A-Za-z0-9!#$'*+\-/=^_`{|}~]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one mail address that `text` is, ready for a header or a link: local part as written, domain in ASCII, lower
 * case. Undefined where it is anything else, or more: no name beside it, no second recipient, no quoting, no address
 * literal, and none of `? & % , ; < > " :`, white space or controls, with which a header or a recipient could be added.
 * Stricter than RFC 5322 on purpose: the text may come from a page.
 */
export function mailAddressOf(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || !LOCAL_PART.test(local)) return undefined;
  const ascii = asciiDomainOf(domain);
  return ascii === undefined || local.length + 1 + ascii.length > 254 ? undefined : `${local}@${ascii}`;
}

/** A domain of at least two labels in its ASCII form (`société.fr` → `xn--socit-esab.fr`). */
function asciiDomainOf(domain: string): string | undefined {
  // The URL parser knows IDNA, but would also take a port, a path or a percent sign: only letters, digits, dots, hyphens pass.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined;
  const url = `https://${domain}/`;
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const labels = hostname.split('.');
  const last = labels.at(-1) ?? '';
  const named = labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(last);
  return named ? hostname : undefined;
}
