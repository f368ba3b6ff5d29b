import { fold } from '../../core/notice/fold.ts';

const COUNTRIES =
  'AD AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK DZ EE ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LI LT LU LV MA MC MT MX MY NL NO NZ PE PH PL PT RO RS RU SA SE SG SI SK SM TH TN TR TW UA US VN ZA';
const LANGUAGES = 'bg cs da de el en es et fi fr hr hu is it lt lv nb nl pl pt ro sk sl sv tr uk';
const ALSO: readonly [string, string][] = [
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['royaume uni', 'GB'],
  ['great britain', 'GB'],
  ['usa', 'US'],
  ['korea', 'KR'],
  ['south korea', 'KR'],
  ['coree', 'KR'],
  ['sudkorea', 'KR'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['etats unis', 'US'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['czech republic', 'CZ'],
  ['republic of ireland', 'IE'],
];

/** Names of countries in the languages of notices, folded, each with its ISO 3166-1 code. */
export function countryNames(): Map<string, string> {
  const names = new Map<string, string>(ALSO);
  for (const language of LANGUAGES.split(' ')) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES.split(' ')) {
      const name = display.of(code);
      if (name !== undefined && name.length > 3) names.set(fold(name), code);
    }
  }
  return names;
}
