import type { ChoiceStore } from './platform.ts';

/**
 * Names under which sites keep a choice on cookies: what it is (consent, Einwilligung), what it is about (cookies,
 * tracking, privacy), the law that asks for it, the platform that wrote it, or the banner that asked.
 */
const NAMES =
  /consent|consenso|consenti|einwilligung|zustimm|toestemm|samtyk|samtyck|zgod|souhlas|cookie|gdpr|rgpd|dsgvo|avg_|lgpd|ccpa|privacy|datenschutz|vie-?privee|traceur|track(?:ing|ers)|opt-?_?(?:in|out)|dnt|do-?not-?(?:track|sell)|cmp(?![a-z]*are)|banner|notice|policy|politique|optanon|didomi|tarteaucitron|klaro|orejime|usercentrics|uc_(?:settings|user)|ucdata|axeptio|sirdata|borlabs|cky-|cmplz|cookielaw|notice_(?:preferences|gdpr)|iubenda|_iub|termly|moove|ccm19|euconsent|addtl|fccdcf|gpp|tcf|__hs_opt|mtm_consent|utag_|consentmgr|_sp_user|didomi|rodo|faktor|privado|osano|termsfeed/i;

/** Cookies and keys named after cookies or tracking that hold no choice: identifiers and tests. */
const NAMES_OF_OTHERS =
  /^_ga|^_gid$|^_fbp$|test_?cookie|cookie_?test|cookie_?(?:enabled|support|check|jar)|^i18n|^lang|phpsessid|jsessionid|csrf|xsrf|(?:session|tracking|visitor|client|device)_?-?(?:id|uuid|token)$/i;

/** Whether a cookie or key is, by its name, one that holds a choice on cookies. */
export function namesConsent({ name }: Pick<ChoiceStore, 'name'>): boolean {
  return NAMES.test(name) && !NAMES_OF_OTHERS.test(name);
}
