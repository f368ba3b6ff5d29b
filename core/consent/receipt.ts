import type { Instant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';

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

/** One purpose, category, service or partner in the choice a site stored. */
export type StoredPurpose = {
  name: string;
  granted: boolean;
  /** True where the site itself declares that it cannot be switched off. */
  necessary: boolean;
};

/** The choice as the site stored it, read by the platform's adapter. */
export type StoredChoice = {
  /** Where it stands: a cookie or a key of local storage. */
  where: 'cookie' | 'local-storage';
  /** The name of that cookie or key. */
  name: string;
  /** The raw value as stored, cut at 2,000 characters. */
  value: string;
  purposes: StoredPurpose[];
};

/** A control that was pressed, with the words on it and why the gate let it pass. */
export type PressedControl = {
  label: string;
  intent: ClickIntent;
};

/** What pressing a control would do. Only the last four are ever pressed; see core/consent/click-gate.ts. */
export const CLICK_INTENTS = [
  'accept',
  'acknowledge',
  'pay',
  'unknown',
  'refuse',
  'settings',
  'switch-off',
  'save',
] as const;
export type ClickIntent = (typeof CLICK_INTENTS)[number];

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
  before: StoredChoice | undefined;
  after: StoredChoice | undefined;
  outcome: ConsentOutcome;
  /** Names of optional purposes that were refused, and of those that are still granted. */
  refused: string[];
  remaining: string[];
  /** From the banner found to the choice read back, in milliseconds. */
  tookMs: number;
};

/** A receipt as the page tells it; who, when and the hash are added where a page cannot reach. */
export type DecidedReceipt = Omit<ConsentReceipt, 'id' | 'site' | 'host' | 'at' | 'banner'> & {
  bannerText: string | undefined;
};
