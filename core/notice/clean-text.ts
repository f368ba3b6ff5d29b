/**
 * One line of hostile text as it may be shown and stored: composed, without control, bidi and zero-width characters,
 * white space folded; cleaning it again changes nothing. The joiners stay between letters of the scripts that need them (threats.md T9).
 */
export function cleanLine(text: string): string {
  // What is invisible may stand between two spaces, or between a letter and its accent: it goes before either is joined.
  const visible = text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(JOINER_OUT_OF_PLACE, '');
  return visible.normalize('NFC').replace(/ {2,}/g, ' ').trim();
}

/** Arabic, Syriac, N'Ko and the Indic scripts write words with joiners. */
const JOINED = '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}';
const JOINER_OUT_OF_PLACE = new RegExp(`(?<![${JOINED}\\p{M}])[\\u200c\\u200d]`, 'gu');
/** Controls, formats but the two joiners, private use, unassigned and lone surrogates. */
const INVISIBLE = /(?![‌‍])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u3164\uffa0]/gu;
