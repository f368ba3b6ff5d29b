const LANGUAGES = [
  'en',
  'de',
  'fr',
  'nl',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'da',
  'sv',
  'fi',
  'nb',
  'hr',
  'hu',
  'ro',
  'el',
  'bg',
];

/** Names that are written and that no list of languages has. */
const FURTHER: Record<string, string> = {
  'the netherlands': 'NL',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  'republic of singapore': 'SG',
  'czech republic': 'CZ',
  'hong kong': 'HK',
};

/**
 * Tells a country by its name, in English or in one of its own languages; to be made once for many addresses. Gives the
 * code of ISO 3166-1 alpha-2, undefined for a line that is no country.
 */
export function countryFinder(): (line: string) => string | undefined {
  const codes = new Map(Object.entries(FURTHER));
  const known = countryCodes();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of known) {
      const name = display.of(code);
      if (name !== undefined && !codes.has(fold(name))) codes.set(fold(name), code);
    }
  }
  return (line) => codes.get(fold(line));
}

/** Every code that stands for a country today: no withdrawn ones (`DD`), no groups (`EU`), no private ones (`XA`). */
function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !/^(?:X[^K]|Q[M-Z]|ZZ|AA|EU|EZ|UN)/.test(code) && new Intl.Locale(`und-${code}`).region === code);
}

function fold(line: string): string {
  return line.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
