import type { ClickIntent } from './receipt.ts';
import type { ConsentWords } from './words.ts';

/** Longer labels are sentences; nobody presses a sentence to refuse. In words. */
const LONGEST_LABEL = 12;

/**
 * What pressing a control with this label would do. The language that knows most of the label's words reads it; of two
 * that know as much, the page's own. Where they disagree the label is unknown, and what is unknown is never pressed.
 *
 * @param pageLanguage BCP 47, as the page declares it
 */
export function intentOf(label: string, vocabularies: readonly ConsentWords[], pageLanguage?: string): ClickIntent {
  const folded = fold(label);
  const words = folded === '' ? 0 : folded.split(' ').length;
  if (words === 0 || words > LONGEST_LABEL) return 'unknown';

  const readings = vocabularies.map((vocabulary) => ({ vocabulary, known: lettersKnown(folded, vocabulary) }));
  const most = Math.max(...readings.map(({ known }) => known));
  if (most === 0) return 'unknown';
  const best = readings.filter(({ known }) => known === most).map(({ vocabulary }) => vocabulary);
  if (best.some(({ pay }) => mentions(folded, pay))) return 'pay';

  const own = best.find(({ language }) => pageLanguage?.toLowerCase().split('-')[0] === language);
  if (own !== undefined) return intentIn(folded, own);
  const intents = new Set(best.map((vocabulary) => intentIn(folded, vocabulary)));
  intents.delete('unknown');
  return intents.size === 1 ? ([...intents][0] ?? 'unknown') : 'unknown';
}

/** How many letters of the label stand in words that the language knows. */
function lettersKnown(label: string, words: ConsentWords): number {
  const phrases = phrasesOf(words);
  const known = new Set<number>();
  for (const phrase of phrases) {
    const from = indexOf(label, phrase);
    if (from < 0) continue;
    const stem = phrase.replace(/\*$/, '').length;
    const rest = phrase.endsWith('*') ? label.slice(from + stem).search(/ |$/) : 0;
    for (let at = from; at < from + stem + rest; at += 1) known.add(at);
  }
  return known.size;
}

/** Every phrase by which labels are read. */
function phrasesOf(words: ConsentWords): readonly string[] {
  const { pay, refuse, not, accept, necessary, only, all, except, selection, save, settings, acknowledge, refusals } =
    words;
  return [
    pay,
    refuse,
    not,
    accept,
    necessary,
    only,
    all,
    except,
    selection,
    save,
    settings,
    acknowledge,
    refusals,
  ].flat();
}

function intentIn(label: string, words: ConsentWords): ClickIntent {
  const says = (phrases: readonly string[]) => mentions(label, phrases);
  if (words.refusals.includes(label)) return 'refuse';
  // « N'accepter que les cookies nécessaires », „Nur notwendige Cookies“, « Tout refuser sauf les cookies nécessaires »
  if (says(words.necessary)) {
    if (says(words.only) || says(words.refuse)) return 'refuse';
    if (says(words.accept) && !says(words.all)) return 'refuse';
    if (says(words.all) && says(words.except) && !says(words.accept)) return 'refuse';
  }
  if (says(words.accept)) {
    if (notBefore(label, words)) return 'refuse';
    if (says(words.refuse)) return 'unknown'; // « Accepter ou refuser »: it does not say which
    if (says(words.selection) && !says(words.all)) return 'save';
    return 'accept';
  }
  if (says(words.refuse)) {
    // « Gérer ou refuser » opens the settings, whatever it promises.
    return says(words.settings) ? 'settings' : 'refuse';
  }
  if (says(words.save)) return says(words.all) ? 'unknown' : 'save';
  if (says(words.settings)) return 'settings';
  if (words.acknowledge.includes(label)) return 'acknowledge';
  return 'unknown';
}

/** Whether a word of negation stands before the accepting one: “do not accept”, not “accept, no thanks to …”. */
function notBefore(label: string, words: ConsentWords): boolean {
  const accepts = Math.min(...words.accept.map((phrase) => indexOf(label, phrase)).filter((at) => at >= 0));
  return words.not.some((phrase) => {
    const at = indexOf(label, phrase);
    return at >= 0 && at < accepts;
  });
}

function mentions(label: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => indexOf(label, phrase) >= 0);
}

/** Where `phrase` stands in `label` as whole words; a `*` at its end lets the last word go on. -1 where it does not. */
function indexOf(label: string, phrase: string): number {
  const open = phrase.endsWith('*');
  const text = ` ${label} `;
  return text.indexOf(open ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `);
}

/** Lower case, without accents and punctuation, single spaces: how catalog/words/consent/ is written. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
