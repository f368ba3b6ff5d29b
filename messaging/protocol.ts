import type { DecidedReceipt } from '../core/consent/receipt.ts';
import type { NoticeLink, NoticeReading } from '../core/controller/controller.ts';
import type { Site } from '../core/ids.ts';
import type { DataCategory, ObservationKind } from '../core/register/observation.ts';
import type { Suspicion } from '../core/suspicion.ts';

/** What the consent engine may do in this frame, and the autoconsent rules for its address. */
export type ConsentPlan = { act: boolean; rules: unknown };

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
  'consent.plan': () => ConsentPlan;
  /** Runs one of autoconsent's packaged snippets in the page's world; refused unless it only reads or refuses. */
  'consent.snippet': (message: { id: string }) => boolean;
  /** Reads a consent platform's own state in the page's world, through its packaged adapter. */
  'consent.read': (message: { platform: string }) => unknown;
  /** Answers with the sentence to show in the page, at the first refusal ever. */
  'consent.decided': (message: { receipt: DecidedReceipt }) => string | undefined;
};

export const NOTICE_FAILURES = ['no-link', 'not-html', 'unreachable', 'too-large', 'no-controller'] as const;
export type NoticeFailure = (typeof NOTICE_FAILURES)[number];

/** The site in a tab, as the popup needs it. */
export type TabSite = {
  site: Site | undefined;
  host: string | undefined;
  /** False where the browser, or the person, keeps the extension off this page. */
  reachable: boolean;
  /** In a private window nothing is stored. */
  private: boolean;
  noticeFailure: NoticeFailure | undefined;
};

/** What a page of the extension may ask of the background. */
export type FromExtension = {
  'tab.site': (message: { tabId: number }) => TabSite;
  /** Finds and reads the site's notice in that tab, now. The result arrives in the database. */
  'notice.find': (message: { tabId: number }) => void;
};

export type Protocol = FromPage & FromExtension;
export type MessageName = keyof Protocol;
export type MessageOf<Name extends MessageName> =
  Parameters<Protocol[Name]> extends [infer Payload] ? Payload : undefined;
export type AnswerOf<Name extends MessageName> = ReturnType<Protocol[Name]>;
