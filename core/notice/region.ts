import type { Span } from './notice-page.ts';
import { sectionAt, type Topography } from './topics.ts';

/** Where the GDPR or a law like it applies: the EEA, the United Kingdom and Switzerland. ISO 3166-1 alpha-2. */
const EUROPE: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK'.split(' '),
);
const UNION = /(?<!\p{L})(?:eea|eu|ewr|eee|eer|eog|europ\p{L}{0,12}|gdpr|rgpd|dsgvo|avg|rodo)(?!\p{L})/u;

/**
 * Whether a passage is for people in Europe or elsewhere, by the countries that the words before it, on its line, or its
 * heading name: « If you reside in Brazil, X is the controller ». Undefined where it names none.
 *
 * @param countries folded names, each with its ISO 3166-1 code
 */
export function regionOf(
  topography: Topography,
  { at }: Span,
  countries: ReadonlyMap<string, string>,
): 'europe' | 'elsewhere' | undefined {
  const { folded } = topography;
  const line = folded.slice(Math.max(0, at - 160), at);
  const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('. ')) + 1);
  const condition = RESIDES.test(before) ? before : '';
  const heading = sectionAt(topography, at)?.heading ?? '';
  for (const words of [condition, heading.length < 60 ? heading : '']) {
    if (UNION.test(words)) return 'europe';
    const codes = countriesIn(words, countries);
    if (codes.some((code) => EUROPE.has(code))) return 'europe';
    if (codes.length > 0 || ELSEWHERE.test(words)) return 'elsewhere';
  }
  return undefined;
}

/** « reside in », « located in », « ansässig », « résidez » : the passage is for some people only. */
const RESIDES = /resid|reside|locat|live|based|wohn|ansassig|domicil|habit|vive|woon|mieszka/;
const ELSEWHERE =
  /(?<!\p{L})(?:california|californie|kalifornien|virginia|colorado|nevada|brasil|u\.s\.|usa?)(?!\p{L})/u;

function countriesIn(words: string, countries: ReadonlyMap<string, string>): string[] {
  const parts = words.match(/[\p{L}']+/gu) ?? [];
  return parts.flatMap((part, index) => {
    const code = countries.get(part) ?? countries.get(`${part} ${parts[index + 1] ?? ''}`);
    return code === undefined ? [] : [code];
  });
}
