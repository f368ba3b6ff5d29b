import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Audit } from '../core/consent/audit.ts';
import type { LocalRule } from '../core/consent/local-rule.ts';
import type { ConsentReceipt } from '../core/consent/receipt.ts';
import type { ControllerCorrection, NoticeLink, NoticeReading } from '../core/controller/controller.ts';
import type { Instant } from '../core/day.ts';
import type { DirectoryEdition, DirectoryRecord } from '../core/directory/record.ts';
import type { Site } from '../core/ids.ts';
import type { Draft, Identity, SentLetter } from '../core/letter/letter.ts';
import type { Observation } from '../core/register/observation.ts';
import type { AccessRequest, RequestEvent } from '../core/request/event.ts';
import type { Setting } from './settings.ts';

/**
 * What the person wants on one site: banners refused, Habeas off there, or `ask` (“let me choose here”: nothing is
 * pressed, what is stored is still read); and Global Privacy Control off there. Erased with the site.
 */
export type SitePreference = { site: Site; consent: 'refuse' | 'off' | 'ask'; gpc?: 'off' | undefined };

/** A deleted site with all its rows, restorable for 30 days, then erased for good. */
export type BinEntry = { id: string; deletedAt: Instant; site: Site; rows: Record<string, unknown[]> };

/** An error that was caught once, at an entrypoint. Holds no page text, name, address or letter. At most 200 are kept. */
export type Problem = { id?: number; at: Instant; where: string; message: string };

/**
 * Everything Habeas knows, on the person's machine. Every table is a list of facts; what is shown is computed from them.
 *
 * - observations: one kind of thing seen on one site, folded; erased with its site
 * - receipts: one per consent decision; erased with its site
 * - audits: what was stored on a site before and after a choice, by name; erased with its site
 * - localRules: the person's word on a control of a site; erased with its site
 * - noticeLinks, readings, corrections: where a site's notice stands, what it says, and the person's own word
 * - identities: who writes; erased by the person
 * - requests, events, drafts, letters: a right exercised, what happened since, the text; erased with the request
 * - settings, sitePreferences: the person's choices
 * - bin: what was deleted in the last 30 days
 * - directory, directoryEditions: controllers of the public directory, and which edition it is; replaced whole by the
 *   next update, erased by the person
 * - problems: the last 200 errors, shown to the person and never sent
 */
export class HabeasDatabase extends Dexie {
  declare observations: EntityTable<Observation, 'id'>;
  declare receipts: EntityTable<ConsentReceipt, 'id'>;
  declare audits: EntityTable<Audit, 'id'>;
  declare localRules: Table<LocalRule, [Site, string]>;
  declare noticeLinks: Table<NoticeLink, [Site, NoticeLink['kind']]>;
  declare readings: EntityTable<NoticeReading, 'id'>;
  declare corrections: Table<ControllerCorrection, [Site, ControllerCorrection['field']]>;
  declare identities: EntityTable<Identity, 'id'>;
  declare requests: EntityTable<AccessRequest, 'id'>;
  declare events: EntityTable<RequestEvent, 'id'>;
  declare drafts: EntityTable<Draft, 'requestId'>;
  declare letters: EntityTable<SentLetter, 'id'>;
  declare settings: Table<Setting, string>;
  declare sitePreferences: EntityTable<SitePreference, 'site'>;
  declare directory: EntityTable<DirectoryRecord, 'slug'>;
  declare directoryEditions: EntityTable<DirectoryEdition, 'id'>;
  declare bin: EntityTable<BinEntry, 'id'>;
  declare problems: Table<Problem, number>;

  constructor(name = 'habeas', options?: ConstructorParameters<typeof Dexie>[1]) {
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      observations: 'id, &[site+host+kind], site, last',
      receipts: 'id, site, [site+at], at',
      noticeLinks: '[site+kind], site',
      readings: 'id, site, [site+readAt]',
      corrections: '[site+field], site',
      identities: 'id',
      requests: 'id, site, &reference',
      events: 'id, requestId',
      drafts: 'requestId, site',
      letters: 'id, requestId',
      settings: 'key',
      sitePreferences: 'site',
      bin: 'id, deletedAt',
      problems: '++id',
    });
    this.version(2).stores({
      // The last two hold all that a list of thousands is sorted and searched by, so that they are never read whole.
      receipts: 'id, site, [site+at], at, [outcome+at], [at+site+outcome]',
      audits: 'id, site, [site+phase], at',
      localRules: '[site+label], site',
    });
    this.version(3).stores({
      directory: 'slug, *domains, *names',
      directoryEditions: 'id',
    });
  }
}
