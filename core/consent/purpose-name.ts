import type { StoredPurpose } from './evidence.ts';

/**
 * Words by which sites name what cannot be switched off, in the languages of the EU and some more. Folded: lower case,
 * without accents.
 */
const NECESSARY =
  /necess|essential|required|mandator|strict|obligat|always|indispens|nezbytn|nutn|essen[zc]i|esencial|necesari|necessari|notwendig|erforderlich|technisch|technique|tecnic|technical|noodzakelijk|verplicht|nodvendig|nodvandig|valttamat|vajalik|hadavajalik|niezbedn|konieczn|wymagan|szukseges|nevyhnutn|potrebn|nuzn|neophodn|butin|nepieciesam|απαραιτητ|необходим|обов|zorunlu|gerekli|必須|必要|필수|ضرور/;
/** Not necessary, whatever else the name says: « non-necessary », “unnecessary”. */
const NOT_NECESSARY =
  /\b(?:non?|not|un|nicht|niet|pas|ikke|inte|ej|nie|ne|без|не)[\s_-]*(?:strictly[\s_-]*)?(?:ne[czs]|ess|oblig|required|erf|notw|techn|nood|indisp|mandat|nodv|niezb|konie|nutn|butin|необ)|^un(?:nec|ess)|optional|facultati/;

/** Whether a category, by its name alone, is one that a site would not let anybody switch off. */
export function namesNecessary(name: string): boolean {
  const folded = foldedName(name);
  return NECESSARY.test(folded) && !NOT_NECESSARY.test(folded);
}

/** Lower case, without accents; what is longer than a name is cut. */
export function foldedName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** Where a platform keeps one word for everything optional. */
export function optionalCookies(granted: boolean): StoredPurpose {
  return { name: 'optional cookies', granted, necessary: false };
}

export function purposeNamed(name: string, granted: boolean): StoredPurpose {
  return { name, granted, necessary: namesNecessary(name) };
}

/**
 * The choice in a list of what was accepted, where nothing tells what there was to accept: with nothing optional in it,
 * everything optional was refused.
 */
export function acceptedOnly(names: readonly string[]): StoredPurpose[] {
  const purposes = names.map((name) => purposeNamed(name, true));
  return purposes.every(({ necessary }) => necessary) ? [...purposes, optionalCookies(false)] : purposes;
}
