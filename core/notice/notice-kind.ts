import { fold } from './fold.ts';
import type { NoticePage } from './notice-page.ts';
import { hasPrivacySection } from './privacy-section.ts';

export type LinkPatterns = { privacy: RegExp; legal: RegExp };

/** What a page is. `undefined`: something else, or not to be told. */
export type PageKind =
  | 'privacy-notice'
  | 'legal-notice'
  | 'legal-notice-with-privacy'
  | 'cookie-page'
  | 'terms'
  | 'article'
  | undefined;

/** What a page is, as far as a controller can be read from it: notices only. */
export function noticeKind(page: NoticePage, patterns: LinkPatterns): 'privacy-notice' | 'legal-notice' | undefined {
  const kind = pageKind(page, patterns);
  if (kind === 'legal-notice-with-privacy') return 'legal-notice';
  return kind === 'privacy-notice' || kind === 'legal-notice' ? kind : undefined;
}

/**
 * By its own title, its first heading and its path, then by what its text does: a notice speaks of what *we* collect and
 * of *your* rights, an article about the law speaks of others. Where no name tells, a text that keeps to the subject.
 */
export function pageKind(page: NoticePage, patterns: LinkPatterns): PageKind {
  const first = page.headings.find(({ level }) => level < 7);
  const heading = fold(first === undefined ? '' : page.text.slice(first.at, Math.min(first.end, first.at + 120)));
  const title = fold(page.title.slice(0, 120));
  const path = fold(decoded(page.url));
  const opening = fold(page.text.slice(0, 400));
  const folded = fold(page.text.slice(0, 60_000));
  const { privacy, legal } = patterns;
  const depth = privacyDepth(folded);
  const speaksToUs = depth >= 3;

  const other = otherKind(heading, title);
  if (other !== undefined && !privacy.test(heading)) return other;
  // What stands right below the name of a legal notice is a section of it.
  const namedLegal = legal.test(heading) || legal.test(title);
  const called = [heading, title, namedLegal ? '' : opening.slice(0, 100)].some((name) => privacy.test(name));
  if ([heading, title, path].some((name) => legal.test(name)) && !called) {
    return hasPrivacySection(page, privacy) ? 'legal-notice-with-privacy' : 'legal-notice';
  }
  if (!called && TERMS.test(opening) && !privacy.test(opening)) return 'terms';
  if (called || privacy.test(path) || privacy.test(opening)) {
    if (speaksToUs) return ITS_OWN.test(folded) || called ? 'privacy-notice' : 'article';
    return undefined;
  }
  return depth >= 4 && other === undefined && keepsTo(privacy, folded) ? 'privacy-notice' : undefined;
}

function otherKind(heading: string, title: string): PageKind {
  if (/cookie/.test(heading)) return 'cookie-page';
  if (TERMS.test(heading) || (heading === '' && TERMS.test(title))) return 'terms';
  return undefined;
}

/** The words for privacy and personal data once in a thousand characters, and five times at least. */
function keepsTo(privacy: RegExp, folded: string): boolean {
  const words = [...folded.matchAll(new RegExp(privacy.source, 'gu'))].length;
  return words >= 5 && words / folded.length >= 1 / 1_200;
}

const ITS_OWN =
  /(?<!\p{L})(?:our|nous|notre|nos|wir|unser\p{L}*|nostr\p{L}|nuestr\p{L}+|ons|onze|nasz\p{L}*)(?!\p{L})/u;

/** How many of the things that a notice must say are said, in the words of any of the languages read well. */
function privacyDepth(folded: string): number {
  return SUBJECTS.filter((subject) => subject.test(folded)).length;
}

const TERMS =
  /conditions? (?:general|d'utilisation|de (?:vente|transport))|generales? de vente|(?<!in )terms (?:of|and|&)|^terms|(?<!\p{L})cg[uv](?!\p{L})|(?<!\p{L})agb(?!\p{L})|allgemeine (?:geschafts|nutzungs)|nutzungsbedingungen|reglement interieur|condiciones (?:general|de uso)|termini|voorwaarden|regulamin|obchodni podminky|termeni/u;

/** @see Art. 13(1)(a), 13(1)(c), 13(2)(b), 13(2)(d) GDPR, in how a notice words them */
const SUBJECTS = [
  /\b(?:we|nous|wir|noi|wij|nos|our|notre|unsere[rnms]?|nuestr[ao]s?|vi|vart?|vores|vare|meie|me|mi|noi|my|nasz\w*|nase|nas|mes|musu|mus)\b|(?<!\p{L})(?:μας|ние|нас|ми)(?!\p{L})/u,
  /\b(?:your|you|vos|votre|vous|ihre[rnms]?|sie|sus|tus|suoi|tuoi|uw|je|twoich|panstwa|seus|teie|din|dina|ditt|sinun|dvs|vas|vase\w*|jusu|jus|on)\b|(?<!\p{L})(?:σας|вие|вашите|ви|ваші)(?!\p{L})/u,
  /collect|collecte|erheb|verarbeit|recog|recopil|raccol|raccog|trattam|tratam|verwerk|verzamel|przetwarz|zbiera|process|trait|tootle|kogu|zpracov|spracov|spracuv|obrad|obdel|behandl|insaml|indsaml|kasittel|kezel|prelucr|apstrad|tvark|επεξεργ|обработ|оброб/,
  /right|droit|recht|derech|diritt|praw|direit|opt.out|delete|suppr|oigus|oike|prav[aio]|ratt|rettigh|jog[aou]|drept|tiesib|teis|δικαι|прав/,
  /contact|kontakt|contatt|@|mail|courrier/,
];

function decoded(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname).replace(/[-_/.]+/g, ' ');
  } catch {
    return '';
  }
}
