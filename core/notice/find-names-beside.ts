import { fold } from './fold.ts';
import type { FormPatterns } from './legal-form-patterns.ts';
import { nameUntil } from './name-at.ts';
import type { Span } from './notice-page.ts';
import type { Topography } from './topics.ts';

type Found = Span & { weight: number };

/** `("X")`, `(hereinafter "X")`, « (ci-après l’« Éditeur ») »: what the page will call somebody from there on. */
const DEFINED = /\((?:[^()"“”„«»\n]{0,70}[ ,:])?["“„«‘] ?([^"“”„«»()\n]{2,40}?) ?["“”»’](?:[^()\n]{0,80})\)/gu;
const MOST = 60;

/** A name before a parenthesis that gives its role, « X (responsable du traitement) », or the word for it, "X ("Company")". */
export function namesBeforeParenthesis(text: string, { anchors, folded }: Topography, forms: FormPatterns): Found[] {
  const found: Found[] = [];
  for (const { topic, at } of anchors) {
    if (topic !== 'controller' || found.length >= MOST) continue;
    const open = /\((?:the |le |la |als |der |die |el |il |as )?["“„«]? ?$/.exec(
      folded.slice(Math.max(0, at - 12), at),
    );
    const span = open === null ? undefined : nameUntil(text, at - open[0].length, forms);
    if (span !== undefined) found.push({ ...span, weight: 6.5 });
  }
  let taken = 0;
  for (const { index, 1: term } of text.matchAll(DEFINED)) {
    taken += 1;
    if (taken > MOST) break;
    const span = nameUntil(text, index, forms);
    if (span === undefined || term === undefined) continue;
    const weight = weightOf(fold(term), fold(text.slice(span.at, span.end)), index / text.length);
    // "X and Y (together "we")": the last of a list is not the one.
    const one = JOINTLY.test(fold(text.slice(index, index + 60))) ? 0.5 : 1;
    if (weight > 0) found.push({ ...span, weight: weight * one });
  }
  return found;
}

const JOINTLY =
  /conjointement|ensemble|together|collectively|jointly|gemeinsam|zusammen|conjuntamente|congiuntamente|gezamenlijk/;
const PARTY =
  /^(?:the |our |la |le |l'|die |der |el |il )?(?:we|us|our|company|app|service provider|developer|owner|operator|publisher|controller|data controller|organi[sz]ation|editeur|societe|association|exploitant|nous|wir|uns|anbieter|betreiber|verantwortlicher|nosotros|empresa|titolare|titular|societa|noi|wij|ons|my|administrator|spolka)\b/;

/** A party's word, a short form of the name or its initials; early on the page it is more often the page's own. */
function weightOf(term: string, name: string, place: number): number {
  const early = place < 0.25 ? 1 : 0;
  if (PARTY.test(term)) return 3 + early;
  const letters = (words: string): string => words.replace(/[^\p{L}\d]/gu, '');
  const initials = name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
  const short = letters(term);
  return short.length > 1 && (letters(name).startsWith(short) || initials === short) ? 2 + early : 0;
}

/** Where the text speaks of the host's own word: « Air Exemple » on airexemple.example. At most the first few. */
export function namesLikeHost(folded: string, host: string | undefined): Found[] {
  if (host === undefined || host.length < 4 || host.length > 30) return [];
  const letters = [...host].map((letter) => letter.replace(/[^\p{L}\d]/gu, '')).filter((letter) => letter !== '');
  const spelled = new RegExp(`(?<![\\p{L}\\d@./-])${letters.join("[ '&-]?")}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'gu');
  return [...folded.matchAll(spelled)]
    .slice(0, 3)
    .map(({ index, 0: match }) => ({ at: index, end: index + match.length, weight: 1.5 }));
}
