/**
 * The ASCII form of a domain that can be taken for another, to be shown beside it; undefined where a domain is what it
 * looks like. It can where a label mixes scripts that no language mixes, or is written wholly in letters that look like
 * Latin ones under a Latin ending.
 *
 * @param domain as written, `müller.de`
 * @see Unicode Technical Standard 39, section 5; threats.md T9
 */
export function lookAlike(domain: string): string | undefined {
  if (/^[\x20-\x7e]*$/.test(domain)) return undefined;
  const labels = domain.normalize('NFC').split('.');
  const latinEnding = /^[a-z\d-]+$/i.test(labels.at(-1) ?? '');
  const doubtful = labels.some((label) => {
    if (/^[\x20-\x7e]*$/.test(label)) return false;
    return mixes(label) || ODD_LATIN.test(label) || (latinEnding && LIKE_LATIN.test(label));
  });
  if (!doubtful) return undefined;
  return URL.canParse(`https://${domain}/`) ? new URL(`https://${domain}/`).hostname : escaped(domain);
}

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Cherokee',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** What stands together in one word: Japanese, Chinese with Latin, Korean. */
const TOGETHER = [new Set(['Latin', 'Han', 'Hiragana', 'Katakana']), new Set(['Latin', 'Han', 'Hangul'])];

function mixes(label: string): boolean {
  const used = SCRIPTS.filter(({ letter }) => letter.test(label)).map(({ name }) => name);
  // A letter of a script that is not listed, or of none, stands beside nothing else.
  const strange = [...label].some(
    (sign) =>
      /[\p{L}\p{M}]/u.test(sign) &&
      !SCRIPTS.some(({ letter }) => letter.test(sign)) &&
      !/\p{Script=Inherited}/u.test(sign),
  );
  if (strange && used.length > 0) return true;
  return used.length > 1 && !TOGETHER.some((group) => used.every((script) => group.has(script)));
}

/** Cyrillic, Greek and Armenian letters that are drawn as Latin ones; a label of nothing else reads as a Latin word. */
const LIKE_LATIN = /^[асԁеҽһіјӏоорԛѕԝхуΥνοαικρτυχѵԍԛһո\d-]+$/iu;
/** Latin letters that look like others and stand in no country's alphabet: script g, alpha, small capitals, long s. */
const ODD_LATIN = /[ɡɑɩʟɴʀʏꜱſƅƚɪᴀ-ᴢ]/u;

function escaped(domain: string): string {
  return domain.replace(/[^\x21-\x7e]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
