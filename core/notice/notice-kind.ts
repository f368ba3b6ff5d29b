import { fold } from './fold.ts';
import type { NoticePage } from './notice-page.ts';

export type LinkPatterns = { privacy: RegExp; legal: RegExp };

/**
 * What a page is, by its own title, its first heading and its path, then by what its text does: a notice speaks of
 * what *we* collect and of *your* rights, an article about the law speaks of others.
 */
export function noticeKind(page: NoticePage, patterns: LinkPatterns): 'privacy-notice' | 'legal-notice' | undefined {
  const first = page.headings.find(({ level }) => level < 7);
  const heading = first === undefined ? '' : page.text.slice(first.at, Math.min(first.end, first.at + 120));
  const names = [heading, page.title.slice(0, 120), decoded(page.url)].map(fold);
  const opening = fold(page.text.slice(0, 400));
  const privacy = names.some((name) => patterns.privacy.test(name)) || patterns.privacy.test(opening);
  const legal = names.some((name) => patterns.legal.test(name));
  const depth = privacyDepth(fold(page.text.slice(0, 60_000)));
  if (NO_NOTICE.test(names[0] ?? '') && !patterns.privacy.test(names[0] ?? '')) return undefined;
  if (legal && !patterns.privacy.test(names[0] ?? '')) return 'legal-notice';
  if (privacy && depth >= 3) return 'privacy-notice';
  return legal ? 'legal-notice' : undefined;
}

/** How many of the things that a notice must say are said, in the words of any of the languages read well. */
function privacyDepth(folded: string): number {
  return SUBJECTS.filter((subject) => subject.test(folded)).length;
}

const NO_NOTICE =
  /conditions? general|terms|cgu|cgv|agb|allgemeine (?:geschafts|nutzungs)|reglement interieur|condiciones|termini|voorwaarden|regulamin|cookie/;

/** @see Art. 13(1)(a), 13(1)(c), 13(2)(b), 13(2)(d) GDPR, in how a notice words them */
const SUBJECTS = [
  /\b(?:we|nous|wir|noi|wij|nos|our|notre|unsere[rnms]?|nuestr[ao]s?)\b/,
  /\b(?:your|you|vos|votre|vous|ihre[rnms]?|sie|sus|tus|suoi|tuoi|uw|je|twoich|panstwa|seus)\b/,
  /collect|collecte|erheb|verarbeit|recog|recopil|raccol|raccog|trattam|tratam|verwerk|verzamel|przetwarz|zbiera|process|trait/,
  /right|droit|recht|derech|diritt|praw|direit|opt.out|delete|suppr/,
  /contact|kontakt|contatt|@|mail|courrier/,
];

function decoded(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname).replace(/[-_/.]+/g, ' ');
  } catch {
    return '';
  }
}
