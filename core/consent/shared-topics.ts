/**
 * Stems of topics that banners share with whoever else asks for consent (a study, a parent, a partner who wants an account's
 * data): consent itself, personal data, the law. They are looked for in topics as catalog/words/consent/ writes them, in
 * whatever language.
 */
const SHARED =
  /consent|consens|consenti|consimt|einwillig|zustimm|samty[ck]|samthykk|toestemm|zgod[aey]|zgoda|souhlas|suhlas|sogla[sh]|suglas|privol|pristan|hozzajarul|suostum|nousolek|sutikim|piekris|toiliu|kunsens|συγκαταθ|συναιν|съглас|соглас|згод|riza|onay|同意|동의|موافق|gdpr|rgpd|dsgvo|person(?!ali[sz])|osobn|osobow|szemelyes|henkilo|isikuand|andmed|dat[aeio]|donnees|udaj|adat|tiedo|dane|danych|podatk|duomen|δεδομεν|данн|дани|数据|資料|データ|데이터|بيانات|veri|uppgift|pplysning|plysning|gegevens|asmens|личн|персональн|особист|προσωπικ|个人|個人|개인|شخصي|kisisel/;

/** “Privacy” on a button or in a link is on every page; “we value your privacy” is a banner's word. */
const PRIVACY =
  /privac|privat|prywatn|soukrom|sukromi|zasebnost|adatvedel|yksityis|integritet|datenschutz|confidenti|riservatezz|personvern|privatliv|προσωπικο|поверит|конфиденц/;
const FEWEST_OWN_WORDS = 3;

/** Beside shared topics alone, so many hints say what the consent is for. */
const HINTS_BESIDE_SHARED = 2;

/** Whether a text speaks only of what others ask for in the same words, and hardly says what for. */
export function speaksLikeOthers(topics: Iterable<string>, hints: Iterable<string>): boolean {
  const own = (said: Iterable<string>) =>
    [...said].filter((phrase) => !SHARED.test(phrase) && !isBarePrivacy(phrase)).length;
  return own(topics) === 0 && own(hints) < HINTS_BESIDE_SHARED;
}

function isBarePrivacy(phrase: string): boolean {
  return PRIVACY.test(phrase) && phrase.split(' ').length < FEWEST_OWN_WORDS;
}
