import { fold } from './fold.ts';
import type { FormPatterns } from './legal-form-patterns.ts';
import type { NameMention } from './name-mention.ts';

export type ChosenName = NameMention & { sure: number };

/** What is known of the site beside its sentences. */
export type SiteHints = {
  /** Words of the host, the title and the mail addresses' domains, folded, letters and digits only. */
  own: readonly string[];
  /** Folded names of companies that many pages mention. */
  processors: ReadonlySet<string>;
};

type Group = { key: string; mentions: NameMention[]; sure: number };

/** The name that most speaks for, in its fullest spelling; undefined when nothing speaks clearly. */
export function chooseName(
  mentions: readonly NameMention[],
  hints: SiteHints,
  forms: FormPatterns,
  text: string,
): ChosenName | undefined {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = nameKey(mention.name, forms);
    if (key.length < 2) continue;
    const group = groups.get(key) ?? { key, mentions: [], sure: 0 };
    group.mentions.push(mention);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.sure = weightOf(group, hints, text);
  const spokenFor = [...groups.values()].filter((group) => group.sure >= LEAST && isSpokenFor(group, hints));
  if (spokenFor.length > 0) {
    for (const group of groups.values()) if (!isSpokenFor(group, hints)) group.sure -= MERELY_MENTIONED;
  }
  const best = strongest([...groups.values()]);
  if (best === undefined || best.sure < LEAST) return undefined;
  // « Maison » is short for « Maison Retail SARL », where that is named as seriously.
  const fuller = strongest(
    [...groups.values()].filter(
      ({ key, sure, mentions }) =>
        key !== best.key && key.startsWith(best.key) && sure >= 3 && mentions.some(({ formed }) => formed),
    ),
  );
  const chosen = isFormed(best) || fuller === undefined ? best : fuller;
  return { ...spelling(chosen.mentions), sure: chosen.sure };
}

const MERELY_MENTIONED = 3;

/** Some sentence names it in a role, or the site bears its name; others only occur. */
function isSpokenFor({ key, mentions }: Group, { own }: SiteHints): boolean {
  return isOwn(key, own) || mentions.some(({ weight }) => weight > 2.9);
}

function isOwn(key: string, own: readonly string[]): boolean {
  return own.some((word) => word.length >= 3 && (key.includes(word) || (key.length >= 4 && word.includes(key))));
}

function strongest(groups: readonly Group[]): Group | undefined {
  return groups.reduce<Group | undefined>(
    (best, one) => (best === undefined || one.sure > best.sure ? one : best),
    undefined,
  );
}

function isFormed({ mentions }: Group): boolean {
  return mentions.some(({ formed }) => formed);
}

const LEAST = 2.5;

/** The name without its form, letters and digits only: « La Redoute SAS » and « LA REDOUTE » are one. */
export function nameKey(name: string, forms: FormPatterns): string {
  return fold(name.replace(forms.leading, '').replace(forms.trailing, '')).replace(/[^\p{L}\d]/gu, '');
}

/** The strongest mention counts whole, each further one adds less: a partner named fifty times is still a partner. */
function weightOf({ key, mentions }: Group, hints: SiteHints, text: string): number {
  const weights = mentions.map(({ weight }) => weight).sort((one, other) => other - one);
  const sum = weights.reduce((total, weight, index) => total + weight / (index + 1) ** 2, 0);
  const formed = mentions.some((mention) => mention.formed);
  const own = isOwn(key, hints.own);
  const name = mentions[0]?.name ?? '';
  const first = fold(name).split(/[ .,]/)[0] ?? '';
  const processor = hints.processors.has(first) || hints.processors.has(key);
  return (
    sum +
    (formed ? 2.5 : 0) +
    (own ? 1.5 : 0) -
    (processor && !own ? 6 : 0) -
    (!formed && !own && isOrdinary(name, text) ? 5 : 0) -
    (!formed && !own && !/[\s&-]/.test(name) ? 1 : 0)
  );
}

/** A word that the page also writes small is a word, not a name: it only opened a sentence or a heading. */
function isOrdinary(name: string, text: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 2);
  return (
    words.length > 0 &&
    words.every((word) => {
      const small = word.toLowerCase();
      if (small === word) return /^\p{Ll}/u.test(word);
      for (let at = text.indexOf(small); at !== -1; at = text.indexOf(small, at + small.length)) {
        const [before, after] = [text.charAt(at - 1), text.charAt(at + small.length)];
        if (/^[\s('"]?$/.test(before) && !/[\p{L}.@]/u.test(after)) return true;
      }
      return false;
    })
  );
}

function spelling(group: readonly NameMention[]): NameMention {
  const value = (mention: NameMention): number => mention.weight + (mention.formed ? 4 : 0);
  return group.reduce((best, one) => (value(one) > value(best) ? one : best));
}
