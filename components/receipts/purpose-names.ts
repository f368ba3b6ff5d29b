import { TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../../catalog/tcf-purposes.ts';
import type { Interface } from '../../locales/interface.ts';

/** Names that Habeas itself gives to purposes, where a site's signal has only numbers or codes; the receipt keeps these. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'optional cookies': 'optional',
  'Advertising cookies': 'ad-storage',
  'Analytics cookies': 'analytics-storage',
  'Sending personal data to Google for advertising': 'ad-user-data',
  'Personalised advertising': 'ad-personalization',
  'Functionality cookies': 'functionality-storage',
  'Personalisation cookies': 'personalization-storage',
  'Security cookies': 'security-storage',
  'Sale of personal data': 'sale',
  'Sharing of personal data': 'sharing',
  'Targeted advertising': 'targeted-advertising',
};
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TCF_PURPOSES).map(([id, name]) => [name, `purpose-${id}`] as const),
  ...Object.entries(TCF_SPECIAL_FEATURES).map(([id, name]) => [name, `feature-${id}`] as const),
]);
const BY_INTEREST = ' (legitimate interest)';

/** The name of a purpose in the interface's language where it is one of Habeas's own; a site's own names stay as they are. */
export function purposeName(name: string, text: Interface['text']): string {
  if (name.endsWith(BY_INTEREST)) {
    return text('consent-name-by-interest', { name: purposeName(name.slice(0, -BY_INTEREST.length), text) });
  }
  const own = Object.hasOwn(OWN_NAMES, name) ? OWN_NAMES[name] : undefined;
  if (own !== undefined) return text(`consent-name-${own}`);
  const numbered = NUMBERED.get(name);
  if (numbered !== undefined) return text(`tcf-${numbered}`);
  const partner = /^IAB partner (\d+)$/.exec(name);
  return partner?.[1] === undefined ? name : text('consent-name-partner', { number: partner[1] });
}
