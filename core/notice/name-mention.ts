import type { FormPatterns } from './legal-form-patterns.ts';
import { TITLES } from './name-words.ts';
import type { LinkPatterns } from './notice-kind.ts';
import type { NoticePage, Span } from './notice-page.ts';
import { regionOf } from './region.ts';
import { anchorsAround, sectionAt, type Topography } from './topics.ts';

/** A name on the page that may be the controller's, with how much speaks for it. */
export type NameMention = Span & { name: string; weight: number; formed: boolean };

export type NamePatterns = {
  copula: RegExp;
  /** Sentences that a name opens: it stands before the match. */
  afterName: RegExp;
  /** Sentences that a name ends: it stands behind the match. */
  beforeName: RegExp;
  ends: RegExp;
};

export type NameWorld = {
  page: NoticePage;
  topography: Topography;
  patterns: NamePatterns;
  forms: FormPatterns;
  /** What notices are called, which is nobody's name. */
  links: LinkPatterns;
  countries: ReadonlyMap<string, string>;
  /** The host's own word, where the host is the site's own. */
  host: string | undefined;
};

/** What stands against a name: the passage speaks of somebody else. */
export function mention(
  world: NameWorld,
  span: Span | undefined,
  weight: number,
  anchored = false,
): NameMention | undefined {
  if (span === undefined) return undefined;
  const { page, topography, patterns, forms, countries } = world;
  let { end } = span;
  for (const stop of topography.folded.slice(span.at, end).matchAll(patterns.ends)) {
    // A short word written large belongs to the name: « AS », « Est ».
    const small = /\p{Ll}/u.test(page.text.charAt(span.at + stop.index + 1));
    if (stop.index > 1 && (small || stop[0].length > 4)) {
      end = span.at + stop.index;
      break;
    }
  }
  const name = page.text.slice(span.at, end).replace(/\s+/g, ' ').trim();
  if (name.length < 2 || /@|https?:|www\./.test(name)) return undefined;
  const formed = forms.trailing.test(name) || forms.leading.test(name);
  const section = sectionAt(topography, span.at);
  const near = anchorsAround(topography, span, 60, 0).filter(
    (anchor) => anchor.end <= span.at && !page.text.slice(anchor.end, span.at).includes('\n'),
  );
  const others = near.filter(({ topic }) => SOMEBODY_ELSE.has(topic)).length;
  const own = anchored || near.some(({ topic }) => topic === 'controller' || topic === 'publisher');
  const elsewhere = section !== undefined && [...section.topics].some((topic) => SOMEBODY_ELSE.has(topic));
  // « our bank (Sparkasse AG, Hauptstraße 1) »: what a parenthesis names explains somebody else.
  const aside = weight < 3.6 && page.text.charAt(span.at - 1) === '(';
  const abroad = weight >= 3 && regionOf(topography, span, countries) === 'elsewhere';
  const against = (others > 0 && !own ? 2 : 0) + (elsewhere && !own ? 1.5 : 0) + (abroad ? 3 : 0) + (aside ? 1.5 : 0);
  return { at: span.at, end: span.at + name.length, name, weight: weight - against, formed };
}

const SOMEBODY_ELSE: ReadonlySet<string> = new Set(['host', 'authority', 'representative', 'third-party']);

/** How many characters of articles and titles stand at `at`. */
export function titleAt({ page, topography }: NameWorld, at: number): number {
  const { folded } = topography;
  const blank = /^[ \n]/.test(folded.slice(at, at + 1)) ? 1 : 0;
  let from = at + blank;
  let certain = from;
  for (let tries = 0; tries < 4; tries += 1) {
    const word = TITLES.exec(folded.slice(from, from + 24))?.[0];
    if (word === undefined) break;
    const large = /\p{Lu}/u.test(page.text.charAt(from));
    from += word.length;
    // « Les Jardins »: an article written large is the name's own, unless a kind of person follows it.
    if (!large || word.length > 5) certain = from;
  }
  return certain - at;
}
