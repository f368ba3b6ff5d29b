import type { Instant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import type { Evidence, StoredChange, StoredChoice } from './evidence.ts';
import type { PurposeKind } from './words.ts';

export type { StoredChoice } from './evidence.ts';

/**
 * How a decision ended, judged by what the site stored and never by the click:
 * - `refused`: a stored choice was read back and everything optional in it is off
 * - `refused-in-part`: a stored choice was read back and something optional is still on (`remaining` names it)
 * - `unconfirmed`: the control was pressed, but no stored choice could be read
 * - `not-refused`: no way to refuse was found, or the gate held the click back; it is the person's turn
 * - `consent-or-pay`: refusing is offered against money only
 * - `nothing-to-refuse`: a notice without a choice
 */
export const CONSENT_OUTCOMES = [
  'refused',
  'refused-in-part',
  'unconfirmed',
  'not-refused',
  'consent-or-pay',
  'nothing-to-refuse',
] as const;
export type ConsentOutcome = (typeof CONSENT_OUTCOMES)[number];

/** What stood on the page. A `silent` platform shows nothing though nothing is stored; a `decided` one has its choice. */
export const BANNER_KINDS = ['banner', 'consent-or-pay', 'notice', 'silent', 'decided'] as const;
export type BannerKind = (typeof BANNER_KINDS)[number];

/**
 * How the refusal was made: through the platform's own API, by a rule of autoconsent, by a control on the banner's first
 * layer, or through its settings.
 */
export const WAYS = ['platform', 'rule', 'first-layer', 'settings'] as const;
export type Way = (typeof WAYS)[number];

/** A control that was pressed, with the words on it and why the gate let it pass. */
export type PressedControl = {
  label: string;
  intent: ClickIntent;
  /** The words of the label that told its intent, as catalog/words/consent/ writes them, and their language. */
  because?: { language: string; words: string[] } | undefined;
};

/** What pressing a control would do. Only the last five are ever pressed; see core/consent/click-gate.ts. */
export const CLICK_INTENTS = [
  'accept',
  'acknowledge',
  'pay',
  'close',
  'unknown',
  'refuse',
  'object',
  'settings',
  'switch-off',
  'save',
] as const;
export type ClickIntent = (typeof CLICK_INTENTS)[number];

/** How easy refusing was made against accepting, as seen on the banner. */
export type Symmetry = {
  /** Clicks from the banner to a stored refusal, and to an acceptance; undefined where none was seen. */
  clicksToRefuse: number | undefined;
  clicksToAccept: number | undefined;
  /** A control that refuses stands on the first layer. */
  refusalOnFirstLayer: boolean;
  /** Labels of optional switches that were on before anybody chose; undefined where no switch was looked at. */
  preTicked?: string[] | undefined;
};

/**
 * The record of one decision. Field names follow ISO/IEC TS 27560:2023 where it has the notion
 * (`recordId` → `id`, `pii_controller` → the register's controller, `event_time` → `at`, `event_state` → `outcome`).
 */
export type ConsentReceipt = {
  id: ReceiptId;
  site: Site;
  host: string;
  at: Instant;
  /** The platform's name (`Klaro`), or undefined where none was recognised. */
  platform: string | undefined;
  /** The autoconsent rule that acted, if any. */
  rule: string | undefined;
  /** The banner's words, cut at 4,000 characters, and their SHA-256 in hexadecimal. */
  banner: { text: string; sha256: string } | undefined;
  /** Labels of the controls that the banner offered. */
  offered: string[];
  pressed: PressedControl[];
  /** What kind of banner it was; absent in receipts of the first version, like all that is optional here. */
  kind?: BannerKind | undefined;
  way?: Way | undefined;
  platformId?: string | undefined;
  platformVersion?: string | undefined;
  /** What told the outcome: each reading of what the site stored after the click. */
  evidence?: Evidence[] | undefined;
  /** Cookies and keys that changed between the banner found and the choice read back. */
  changes?: StoredChange[] | undefined;
  /** Partners that the platform names: how many, how many refused (undefined: not known), names of the first 300. */
  partners?: { total: number; refused?: number | undefined; names: string[] } | undefined;
  /** Of a consent-or-pay wall, as far as the banner says. */
  pay?: { provider?: string | undefined; price?: string | undefined } | undefined;
  symmetry?: Symmetry | undefined;
  /** The person said that this was no refusal. */
  disputed?: boolean | undefined;
  /** When the person had the stored choice forgotten, so that the site asks again and rightly. */
  forgottenAt?: Instant | undefined;
  before: StoredChoice | undefined;
  after: StoredChoice | undefined;
  /** The choice read as a refusal before anything was pressed, and nothing was stored or declared since. */
  stale?: boolean | undefined;
  outcome: ConsentOutcome;
  /** Names of optional purposes that were refused, and of those that are still granted. */
  refused: string[];
  remaining: string[];
  /** Kinds of purposes that the person allowed then, and names of what is granted for that. */
  allowedPurposes?: PurposeKind[] | undefined;
  allowed?: string[] | undefined;
  /** From the banner found to the choice read back, in milliseconds. */
  tookMs: number;
};

/** A receipt as the page tells it; who, when and the hash are added where a page cannot reach. */
export type DecidedReceipt = Omit<ConsentReceipt, 'id' | 'site' | 'host' | 'at' | 'banner'> & {
  bannerText: string | undefined;
};
