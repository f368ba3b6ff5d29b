/** Marks that consent platforms leave in a page: their dialogs, and the scripts they come by. */
const MARKS =
  '#onetrust-banner-sdk,#didomi-host,#usercentrics-root,#usercentrics-cmp-ui,#CybotCookiebotDialog,#cmpbox,#truste-consent-track,[id^="sp_message_container"],.qc-cmp2-container,.fc-consent-root,.axeptio_mount,#axeptio_overlay,#sd-cmp,#tarteaucitronAlertBig,.klaro,#cc-main,.cc-window,.orejime-Root,.fr-consent-banner,#cmplz-cookiebanner-container,.cky-consent-container,#cookie-law-info-bar,#cookiescript_injected,#coiOverlay,#iubenda-cs-banner,[id*="cookie-consent"],[class*="cookie-consent"],[id*="cookieconsent"],[class*="cookie-banner"],[id*="cookie-banner"],[class*="cookiebanner"],[id*="cookiebanner"],[id*="cookie-notice"],[class*="cookie-notice"]';

/** Stems of what banners speak of, in many languages; a suspicion only, the engine looks closer. */
const SPEAKS_OF_CONSENT =
  /cookie|consent|traceur|datenschutz|einwilligung|tracking|rgpd|gdpr|dsgvo|données personnelles|personal data|partenaires|partner|consenso|consentimiento|toestemming|zgod|samtykke|samtycke|suostumus|ciasteczk|küpsis|sütik|evästeet|куки|бисквит|çerez|クッキー|쿠키|כוכי/i;

const LONGEST_TEXT = 6_000;

/**
 * Whether `root` (the document, or a part just added to it) may hold a consent banner: a platform's mark, or an overlay
 * that speaks of consent. Cheap on purpose: it only decides whether a closer look is worth the cost.
 */
export function mayAskForConsent(root: Document | Element): boolean {
  if (root instanceof Element && root.matches(MARKS)) return true;
  if (root.querySelector(MARKS) !== null) return true;
  const candidates = root instanceof Element ? [root] : [...(root.body?.children ?? [])].slice(-30);
  return candidates.some((element) => speaksOfConsent(element) && holdsOverlay(element));
}

function speaksOfConsent(element: Element): boolean {
  if (/^(?:SCRIPT|STYLE|LINK|META|TEMPLATE|NOSCRIPT)$/.test(element.nodeName)) return false;
  return SPEAKS_OF_CONSENT.test((element.shadowRoot ?? element).textContent.slice(0, LONGEST_TEXT));
}

/** The element, one of its nearest descendants, or the first in its open shadow root floats above the page. */
function holdsOverlay(element: Element): boolean {
  const inside = (element.shadowRoot ?? element).querySelectorAll(':scope > *, :scope > * > *');
  return [element, ...[...inside].slice(0, 12)].some((box) => {
    if (box.matches('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]')) return true;
    const position = box.ownerDocument.defaultView?.getComputedStyle(box).position;
    return position === 'fixed' || position === 'sticky';
  });
}
