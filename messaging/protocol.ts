import type { AuditPhase, StoredNames } from '../core/consent/audit.ts';
import type { DecidedReceipt } from '../core/consent/receipt.ts';
import type { SurveyAnswer } from '../core/consent/survey.ts';
import type { SweepFinding } from '../core/consent/sweep.ts';
import type { PurposeKind } from '../core/consent/words.ts';
import type { NoticeLink, NoticeReading } from '../core/controller/controller.ts';
import type { Site } from '../core/ids.ts';
import type { NoticeFailure } from '../core/notice/notice-failure.ts';
import type { DataCategory, ObservationKind } from '../core/register/observation.ts';
import type { Suspicion } from '../core/suspicion.ts';

export type { StoredNames, SurveyAnswer };

/** What the consent engine may do in this frame, and what the person wants here. */
export type ConsentPlan = {
  act: boolean;
  /** The person chooses here: nothing is pressed, and what they choose is read back. Never together with `act`. */
  read: boolean;
  /** Labels that the person said refuse nothing on this site. */
  notRefusals: string[];
  allowedPurposes: PurposeKind[];
};

/**
 * What was met where nothing was refused: a platform that is `silent`, or whose choice was made before (`decided`); and where
 * the person chooses, a banner that is `asking`, and what they have `chosen`.
 */
export const MET_KINDS = ['silent', 'decided', 'asking', 'chosen'] as const;
export type Met = {
  kind: (typeof MET_KINDS)[number];
  /** The platform's name, where it is known. */
  platform?: string | undefined;
  /** Names of what is granted. */
  granted: string[];
};

/** What a content script may ask of the background. The site is always taken from the sender, never from here. */
export type FromPage = {
  'page.suspected': (message: { suspicions: Suspicion[] }) => void;
  'form.sent': (message: { kind: ObservationKind; categories: DataCategory[]; fingerprint: string }) => void;
  /** The form that was just sent stands there again: it was not accepted. */
  'form.returned': (message: { fingerprint: string }) => void;
  'notice.linked': (message: { links: Pick<NoticeLink, 'kind' | 'url'>[] }) => void;
  'notice.read': (message: { reading: Omit<NoticeReading, 'id' | 'site' | 'readAt'> }) => void;
  /** Nothing could be read: a sentence's code for the popup, not an error text of the page. */
  'notice.failed': (message: { reason: NoticeFailure }) => void;
  /** Brings the PDF parser into this frame, answered when it is there. */
  'notice.pdf': () => void;
  'consent.plan': () => ConsentPlan;
  /** Runs one of autoconsent's packaged snippets in the page's world; refused unless it only reads or refuses. */
  'consent.snippet': (message: { id: string }) => boolean;
  /** Autoconsent's rules for the frame's address. */
  'consent.rules': () => unknown;
  /** What the page's own scripts say of consent. */
  'consent.survey': () => SurveyAnswer;
  /** Refuses through the platform's own API, in the page's world, by its packaged adapter. */
  'consent.refuse': (message: { platform: string }) => boolean;
  /**
   * The banner is gone and left the page locked or covered: gives it back by a style of the browser's own. `scroll` takes
   * the lock away, the pin as well, or its own style back; `hide` names a backdrop.
   */
  'consent.repair': (message: { scroll?: 'unlock' | 'unpin' | 'as-it-was'; hide?: string }) => void;
  /** A choice that is none of ours, or a platform without one. */
  'consent.met': (message: Met) => void;
  /** What the frame stores, to be audited together with the browser's cookies; answered when they were read. */
  'consent.audit': (message: { phase: AuditPhase; stored: StoredNames }) => void;
  /** `load` tells loads of the page apart. Answers with the sentence to show in the page, at the first refusal ever. */
  'consent.decided': (message: { receipt: DecidedReceipt; load: number }) => string | undefined;
};

/** The site in a tab, as the popup needs it. */
export type TabSite = {
  site: Site | undefined;
  host: string | undefined;
  /** False where the browser, or the person, keeps the extension off this page. */
  reachable: boolean;
  /** In a private window nothing is stored. */
  private: boolean;
  noticeFailure: NoticeFailure | undefined;
  /** What was met without a refusal of ours, since the page was loaded. */
  met: Met | undefined;
  /** Refusing has stopped here, since the page loads anew at every refusal. */
  reloads?: boolean | undefined;
  /** The person lets refusing rest here until the tab is closed. */
  resting?: boolean | undefined;
};

/** What a page of the extension may ask of the background. */
export type FromExtension = {
  'tab.site': (message: { tabId: number }) => TabSite;
  /** Finds and reads the site's notice in that tab, now. The result arrives in the database. */
  'notice.find': (message: { tabId: number }) => void;
  /** Shows the settings of the tab's consent platform again. False where none could be opened. */
  'consent.reopen': (message: { tabId: number }) => boolean;
  /** Removes the choice that the tab's site stored, so that it asks again. How many cookies and keys went. */
  'consent.forget': (message: { tabId: number }) => number;
  /** Sites whose stored choice says accepted, by the browser's cookies. */
  'consent.sweep': () => SweepFinding[];
  /** Removes those choices, so that each site asks again and is refused. How many cookies went. */
  'consent.withdraw': (message: { findings: Pick<SweepFinding, 'site' | 'store'>[] }) => number;
};

export type Protocol = FromPage & FromExtension;
export type MessageName = keyof Protocol;
export type MessageOf<Name extends MessageName> =
  Parameters<Protocol[Name]> extends [infer Payload] ? Payload : undefined;
export type AnswerOf<Name extends MessageName> = ReturnType<Protocol[Name]>;
