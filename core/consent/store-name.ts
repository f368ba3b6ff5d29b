import type { ChoiceStore } from './platform.ts';

/**
 * Names under which sites keep a choice on cookies: what it is (consent, Einwilligung), what it is about (cookies,
 * tracking, privacy), the law that asks for it, the platform that wrote it, or the banner that asked.
 */
const NAMES =
  /consent|consens[oi]|consenti|toestemm|einwilligung|zustimm|toestemm|samtyk|samtyck|suostumus|zgod[ay]|souhlas|suhlas|hozzajarul|evaste|(?:^|[^a-z])suti(?:k|ket)?(?:[^a-z]|$)|(?:^|[^a-z])kakor(?:[^a-z]|$)|informasjonskaps|informationskaps|kaka-?val|cookie|gdpr|rgpd|dsgvo|(?:^|[^a-z])avg(?:[^a-z]|$)|lgpd|ccpa|privacy|datenschutz|vie-?privee|traceur|tracking|trackers|opt-?_?(?:in|out)(?:[^a-z]|$)|(?:^|[^a-z])dnt(?:[^a-z]|$)|do-?_?not-?_?(?:track|sell)|(?:^|[^a-z])cmp|banner|notice|policy|politique|optanon|didomi|tarteaucitron|klaro|orejime|usercentrics|uc_(?:settings|user)|ucdata|axeptio|sirdata|borlabs|cky-|cmplz|iubenda|_iub|termly|moove|ccm_|ccm19|addtl|fccdcf|(?:^|[^a-z])gpp|(?:^|[^a-z])tcf|iabtcf|__hs_opt|utag_|_sp_user|rodo|privado|osano/i;

/** One kind of tracking and what became of it: `analytics_disabled`, `ga-disable-UA-1`. */
const KIND_AND_STATE =
  /(?:analytics?|statistics?|marketing|ads?|advertising|performance|pixel|matomo|piwik|ga)[_-]?(?:allowed|enabled?|disabled?|accepted|declined|denied|rejected|refused|granted)/i;

/** Cookies and keys named after cookies or tracking that hold no choice: identifiers and tests. */
const NAMES_OF_OTHERS =
  /^_ga|^_gid$|^_fbp$|test_?-?cookie|cookie_?-?test|cookies?_?-?(?:enabled|support|check|jar)$|^i18n|^lang|phpsessid|jsessionid|csrf|xsrf|(?:session|tracking|visitor|client|device|user)_?-?(?:id|uuid|token|number)$/i;

/** Whether a cookie or key is, by its name, one that holds a choice on cookies. */
export function namesConsent({ name }: Pick<ChoiceStore, 'name'>): boolean {
  return (NAMES.test(name) || KIND_AND_STATE.test(name)) && !NAMES_OF_OTHERS.test(name);
}
