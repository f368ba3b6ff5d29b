import * as v from 'valibot';
import { AUDIT_PHASES } from '../core/consent/audit.ts';
import { EVIDENCE_SOURCES, STORES } from '../core/consent/evidence.ts';
import { BANNER_KINDS, CLICK_INTENTS, CONSENT_OUTCOMES, WAYS } from '../core/consent/receipt.ts';
import { PURPOSE_KINDS } from '../core/consent/words.ts';
import { READING_KINDS } from '../core/controller/controller.ts';
import { toInstant } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import { cleanLine } from '../core/notice/clean-text.ts';
import { mailAddress } from '../core/notice/mail-address.ts';
import { NOTICE_FAILURES } from '../core/notice/notice-failure.ts';
import { SITE_PAGE_KINDS } from '../core/notice/site-page-words.ts';
import { DATA_CATEGORIES, OBSERVATION_KINDS } from '../core/register/observation.ts';
import { SUSPICIONS } from '../core/suspicion.ts';
import { checklist } from './checklist-schema.ts';
import { detailsSchema } from './details-schema.ts';
import { MET_KINDS, type MessageName } from './protocol.ts';

/** A page's words are bounded: nothing it says can fill the disk. */
const line = v.pipe(v.string(), v.maxLength(400));
const passage = v.pipe(v.string(), v.maxLength(4_000));
const fingerprint = v.pipe(v.string(), v.regex(/^[\da-z]{1,16}$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** http(s), without user, query or fragment: secrets live there (T21). */
const noticeUrl = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.check((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.search + url.hash + url.username + url.password === '';
  }, 'an address of a notice has neither user, query nor fragment'),
);

const instant = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      return toInstant(text) === text;
    } catch {
      return false;
    }
  }, 'not an instant in UTC'),
);

/** One selector, which cannot end the rule that it is put into. */
const selector = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^{}@;,]+$/));

/** What a notice says ends in the interface and in letters: nothing invisible arrives, whatever a page's script sent (T9). */
const shown = v.pipe(line, v.transform(cleanLine));
const quote = v.pipe(passage, v.transform(cleanLine));
const mail = v.pipe(
  line,
  v.check((text) => mailAddress(text) === text, 'not one plain address'),
);

const source = {
  quote,
  source: noticeUrl,
  at: instant,
  confidence: v.picklist(['high', 'medium', 'low'] as const),
  by: v.literal('page'),
};
const sourced = <Value extends v.GenericSchema>(value: Value) => v.strictObject({ value, ...source });

const facts = v.strictObject({
  name: v.optional(sourced(shown)),
  address: v.optional(sourced(v.pipe(v.array(shown), v.maxLength(6)))),
  country: v.optional(sourced(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  rightsEmail: v.optional(sourced(mail)),
  dpoEmail: v.optional(sourced(mail)),
});

const value = v.pipe(v.string(), v.maxLength(2_000));
const lines = v.pipe(v.array(line), v.maxLength(2_000));
const platformId = v.pipe(v.string(), v.regex(/^[\da-z-]{1,60}$/));
const purpose = { name: line, granted: v.boolean(), necessary: v.boolean() };

const storedChoice = v.strictObject({
  where: v.picklist(STORES),
  name: line,
  value,
  purposes: v.pipe(v.array(v.strictObject(purpose)), v.maxLength(2_000)),
});

const evidence = v.strictObject({
  source: v.picklist(EVIDENCE_SOURCES),
  purposes: v.pipe(
    v.array(
      v.strictObject({
        ...purpose,
        kind: v.optional(
          v.picklist([
            'purpose',
            'special-feature',
            'partner',
            'legitimate-interest',
            'partner-legitimate-interest',
          ] as const),
        ),
      }),
    ),
    v.maxLength(4_000),
  ),
  from: line,
});

const pressed = v.strictObject({
  label: line,
  intent: v.picklist(CLICK_INTENTS),
  because: v.optional(v.strictObject({ language: line, words: v.pipe(v.array(line), v.maxLength(20)) })),
});

const receipt = v.strictObject({
  platform: v.optional(line),
  rule: v.optional(line),
  bannerText: v.optional(passage),
  offered: v.pipe(v.array(line), v.maxLength(60)),
  pressed: v.pipe(v.array(pressed), v.maxLength(500)),
  before: v.optional(storedChoice),
  after: v.optional(storedChoice),
  outcome: v.picklist(CONSENT_OUTCOMES),
  refused: lines,
  remaining: lines,
  tookMs: v.pipe(v.number(), v.minValue(0), v.maxValue(600_000)),
  kind: v.optional(v.picklist(BANNER_KINDS)),
  way: v.optional(v.picklist(WAYS)),
  platformId: v.optional(platformId),
  platformVersion: v.optional(line),
  evidence: v.optional(v.pipe(v.array(evidence), v.maxLength(8))),
  changes: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          where: v.picklist(STORES),
          name: line,
          before: v.optional(value),
          after: v.optional(value),
        }),
      ),
      v.maxLength(60),
    ),
  ),
  stale: v.optional(v.boolean()),
  allowedPurposes: v.optional(v.pipe(v.array(v.picklist(PURPOSE_KINDS)), v.maxLength(PURPOSE_KINDS.length))),
  allowed: v.optional(lines),
  partners: v.optional(
    v.strictObject({
      total: v.pipe(v.number(), v.integer(), v.minValue(0)),
      refused: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      names: v.pipe(v.array(line), v.maxLength(300)),
    }),
  ),
  pay: v.optional(v.strictObject({ provider: v.optional(line), price: v.optional(line) })),
  symmetry: v.optional(
    v.strictObject({
      clicksToRefuse: v.optional(v.number()),
      clicksToAccept: v.optional(v.number()),
      refusalOnFirstLayer: v.boolean(),
      preTicked: v.optional(v.pipe(v.array(line), v.maxLength(100))),
    }),
  ),
});

const choiceStore = v.strictObject({ where: v.picklist(STORES), name: line });
const names = v.pipe(v.array(line), v.maxLength(1_000));

/** Who may say what, and in which shape. A name that is not here does not exist. */
export const MESSAGES = {
  'page.suspected': page({ suspicions: v.pipe(v.array(v.picklist(SUSPICIONS)), v.maxLength(3)) }),
  'form.sent': page({
    kind: v.picklist(OBSERVATION_KINDS),
    categories: v.pipe(v.array(v.picklist(DATA_CATEGORIES)), v.maxLength(DATA_CATEGORIES.length)),
    fingerprint,
  }),
  'form.returned': page({ fingerprint }),
  'notice.linked': page({
    links: v.pipe(v.array(v.strictObject({ kind: v.picklist(SITE_PAGE_KINDS), url: noticeUrl })), v.maxLength(8)),
  }),
  'notice.read': page({
    reading: v.strictObject({
      url: noticeUrl,
      kind: v.picklist(READING_KINDS),
      language: v.optional(line),
      facts,
      checklist: v.optional(checklist),
      details: v.optional(detailsSchema(source)),
    }),
  }),
  'notice.failed': page({ reason: v.picklist(NOTICE_FAILURES) }),
  'notice.pdf': page(undefined),
  'consent.plan': page(undefined),
  'consent.snippet': page({ id: v.pipe(v.string(), v.regex(/^[\dA-Z_]{1,80}$/)) }),
  'consent.rules': page(undefined),
  'consent.repair': page({
    scroll: v.optional(v.picklist(['unlock', 'unpin', 'as-it-was'] as const)),
    hide: v.optional(selector),
  }),
  'consent.survey': page(undefined),
  'consent.refuse': page({ platform: platformId }),
  'consent.met': page({ kind: v.picklist(MET_KINDS), platform: v.optional(line), granted: lines }),
  'consent.audit': page({
    phase: v.picklist(AUDIT_PHASES),
    stored: v.strictObject({ localStorage: names, sessionStorage: names, thirdPartyHosts: names }),
  }),
  'consent.decided': page({ receipt, load: v.pipe(v.number(), v.minValue(0)) }),
  'tab.site': extension({ tabId }),
  'notice.find': extension({ tabId }),
  'consent.reopen': extension({ tabId }),
  'consent.forget': extension({ tabId }),
  'consent.sweep': extension(undefined),
  'consent.withdraw': extension({
    findings: v.pipe(
      v.array(
        v.strictObject({
          site: v.pipe(
            line,
            v.transform((text) => text as Site),
          ),
          store: choiceStore,
        }),
      ),
      v.maxLength(2_000),
    ),
  }),
} satisfies Record<MessageName, MessageRule>;

export type MessageRule = { from: 'page' | 'extension'; payload: v.GenericSchema };

function page(entries: v.ObjectEntries | undefined): MessageRule {
  return { from: 'page', payload: entries === undefined ? v.undefined() : v.strictObject(entries) };
}

function extension(entries: v.ObjectEntries | undefined): MessageRule {
  return { from: 'extension', payload: entries === undefined ? v.undefined() : v.strictObject(entries) };
}
