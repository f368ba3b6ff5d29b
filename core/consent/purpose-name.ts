import type { StoredPurpose } from './evidence.ts';

/**
 * Words by which sites name what cannot be switched off, in the languages of the EU and some more. Folded: lower case,
 * without accents.
 */
const NECESSARY =
  /necess|essential|required|mandator|strict|obligat|always|indispens|nezbytn|nutn|essen[zc]i|esencial|necesari|necessari|notwendig|erforderlich|technisch|technique|tecnic|technical|noodzakelijk|verplicht|nodvendig|nodvandig|valttamat|vajalik|hadavajalik|niezbedn|konieczn|wymagan|szukseges|nevyhnutn|pakolli|potrebn|nuzn|neophodn|butin|nepieciesam|απαραιτητ|необходим|обов|zorunlu|gerekli|必須|必要|필수|ضرور/;
/** Not necessary, whatever else the name says: « non-necessary », “unnecessary”. */
const NOT_NECESSARY =
  /\b(?:non?|not|un|nicht|niet|pas|ikke|inte|ej|nie|ne|без|не)[\s_-]*(?:strictly[\s_-]*)?(?:ne[czs]|ess|oblig|required|erf|notw|techn|nood|indisp|mandat|nodv|niezb|konie|nutn|butin|необ)|^un(?:nec|ess)|optional|facultati/;

/** Kinds of cookies and well-known services that are never necessary. */
const OPTIONAL =
  /analy[ts]i[ckq]|analytics|analys|analit|analiz|statisti|statyst|estadist|estatist|tilasto|mainon|markkin|markedsf|marknadsf|hirdet|advertent|anzeig|pubblicit|profilazion|annonc|annons|performan|marketing|advert|(?:^|[^a-z])ads?(?:[^a-z]|$)|werbung|reklam|publici|targeting|retarget|social|personali|perso(?:$|[^a-z])|measure|mesure|messung|audience|campaign|(?:^|[^a-z])usage|media|video|youtube|vimeo|google(?!.*(?:recaptcha|fonts))|facebook|instagram|(?:^|[^a-z])meta(?:[^a-z]|$)|pixel|matomo|piwik|hotjar|linkedin|tiktok|twitter|pinterest|snapchat|tracking|profil|third.?part|(?:^|[^a-z])externa?l?|experience|comfort|komfort|unclassified|double.?click|tag.?manager|(?:^|[^a-z])gtm|(?:^|[^a-z])ga4?(?:[^a-z]|$)|clarity|hubspot|mixpanel|amplitude|criteo|taboola|outbrain|sale.?of|(?:^|[^a-z])partner|^c000[2-9]$|^c0[1-9]\d\d$|^c\d{1,2}$/;

/** Whether a category or service, by its name alone, is one that nobody needs. */
export function namesOptional(name: string): boolean {
  return OPTIONAL.test(foldedName(name)) && !namesNecessary(name);
}

/**
 * Things that need no consent, where they are all that a name says: a session, signing in, security, spreading load.
 * @see Article 29 Working Party, Opinion 04/2012 on Cookie Consent Exemption (WP 194), section 3
 */
const EXEMPT =
  /^(?:php|user|http|app)?[\s_-]*(?:sessions?(?:[\s_-]?id)?|csrf|xsrf|security|auth(?:entication)?|log[\s_-]?in|load[\s_-]?balanc\w*)$/;

/** Whether a category, by its name alone, is one that a site would not let anybody switch off. */
export function namesNecessary(name: string): boolean {
  const folded = foldedName(name);
  return (NECESSARY.test(folded) && !NOT_NECESSARY.test(folded)) || EXEMPT.test(folded);
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
 * everything optional was refused. Undefined where no name in it is known, so that any of them may be the necessary one.
 */
export function acceptedOnly(names: readonly string[]): StoredPurpose[] | undefined {
  const purposes = names.map((name) => purposeNamed(name, true));
  if (purposes.every(({ necessary }) => necessary)) return [...purposes, optionalCookies(false)];
  const known = purposes.some(({ necessary }) => necessary) || names.some(namesOptional);
  return known ? purposes : undefined;
}
