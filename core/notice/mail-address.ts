const LOCAL = /^[\w!#$'*+/=?^`{|}~-]+(?:\.[\w!#$'*+/=?^`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const TOP = /^(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})$/u;

/**
 * A plain address, its domain in lower case, or undefined. Strict on purpose (threats.md T8): an ASCII local part
 * without quotes, no comment, no route, none of the characters that open a header or a query.
 */
export function mailAddress(text: string): string | undefined {
  if (text.length > 254) return undefined;
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64) return undefined;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  if (!LOCAL.test(local) || /[?&%,;<>"\\]/.test(local)) return undefined;
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP.test(labels.at(-1) ?? ''))
    return undefined;
  return `${local}@${domain}`;
}
