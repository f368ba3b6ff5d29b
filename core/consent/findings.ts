import type { Instant } from '../day.ts';
import type { ReceiptId } from '../ids.ts';
import type { Audit, AuditedThing, ThirdParty } from './audit.ts';
import type { ThingPurpose } from './classify-stored.ts';
import type { ConsentReceipt } from './receipt.ts';
import type { PurposeKind } from './words.ts';

/**
 * What an audit shows, in words that claim no more than was seen:
 * - `before-choice`: something optional was there before anybody chose on this visit, and no refusal of ours came earlier
 * - `after-refusal`: something optional was still there right after the site had stored the refusal
 * - `again`: something optional was there at a later visit, though the last choice the site stored was a refusal
 * - `third-parties-before-choice`: hosts of others were asked for something before anybody chose
 */
export const FINDING_CODES = ['before-choice', 'after-refusal', 'again', 'third-parties-before-choice'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export type Finding = {
  code: FindingCode;
  /** When it was seen. */
  at: Instant;
  host: string;
  auditId: Audit['id'];
  /** The refusal it is held against. */
  receiptId?: ReceiptId | undefined;
  /** Optional things alone; empty for third parties. */
  things: AuditedThing[];
  thirdParties: ThirdParty[];
};

/** Findings, latest first, and apart from them what nobody knows: no one is accused of that. */
export type AuditReport = { findings: Finding[]; unknown: AuditedThing[] };

/** An audit told just before its receipt, or just after it, belongs to it. */
const TOGETHER_MS = 60_000;

/**
 * What the audits of one site show, held against its receipts. Necessary and exempt things are never findings; a refusal
 * counts as one only where the site stored it in full and the person did not dispute it.
 */
export function findingsOf(audits: readonly Audit[], receipts: readonly ConsentReceipt[]): AuditReport {
  const findings = audits.flatMap((audit) => {
    const refusal = refusalBehind(audit, receipts);
    const common = { at: audit.at, host: audit.host, auditId: audit.id };
    const found: Finding[] = [];
    const code = codeOf(audit, refusal);
    const optional = audit.things.filter((thing) => thing.class === 'optional' && !isAllowed(thing, refusal));
    if (code !== undefined && optional.length > 0) {
      found.push({
        ...common,
        code,
        ...(refusal !== undefined && { receiptId: refusal.id }),
        things: optional,
        thirdParties: [],
      });
    }
    if (audit.phase === 'before-choice' && audit.thirdParties.length > 0) {
      found.push({ ...common, code: 'third-parties-before-choice', things: [], thirdParties: audit.thirdParties });
    }
    return found;
  });
  return {
    findings: findings.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    unknown: onceEach(audits.flatMap(({ things }) => things.filter((thing) => thing.class === 'unknown'))),
  };
}

/** What the things that are known are for, in the kinds of purposes that a person may allow. */
const ALLOWED_BY: Readonly<Record<string, PurposeKind>> = {
  preference: 'preferences',
  'support-chat': 'preferences',
  'audience-measurement': 'statistics',
  'session-recording': 'statistics',
  testing: 'statistics',
  advertising: 'marketing',
  marketing: 'marketing',
  'social-media': 'social',
  'embedded-media': 'media',
} satisfies Partial<Record<ThingPurpose, PurposeKind>>;

/** What the person allowed with the refusal is not held against it. */
function isAllowed({ known }: AuditedThing, refusal: ConsentReceipt | undefined): boolean {
  const kind = ALLOWED_BY[known?.purpose ?? ''];
  return kind !== undefined && refusal?.allowedPurposes?.includes(kind) === true;
}

function codeOf({ phase }: Audit, refusal: ConsentReceipt | undefined): FindingCode | undefined {
  if (phase === 'before-choice') return refusal === undefined ? 'before-choice' : 'again';
  if (refusal === undefined) return undefined;
  return phase === 'after-refusal' ? 'after-refusal' : 'again';
}

/** The refusal that an audit is held against: its own, or the last choice before it. */
function refusalBehind(audit: Audit, receipts: readonly ConsentReceipt[]): ConsentReceipt | undefined {
  const own = receipts.find(({ id }) => id === audit.receiptId);
  const behind = own ?? (audit.phase === 'after-refusal' ? nearest(audit, receipts) : lastBefore(audit, receipts));
  return behind !== undefined && isRefusal(behind) ? behind : undefined;
}

/** A stored refusal that still stands for one: not disputed by the person, and not forgotten at their wish. */
export function isRefusal({ outcome, disputed, forgottenAt }: ConsentReceipt): boolean {
  return outcome === 'refused' && disputed !== true && forgottenAt === undefined;
}

function nearest({ at, host }: Audit, receipts: readonly ConsentReceipt[]): ConsentReceipt | undefined {
  const away = (receipt: ConsentReceipt) => Math.abs(Date.parse(receipt.at) - Date.parse(at));
  return receipts
    .filter((receipt) => receipt.host === host && away(receipt) <= TOGETHER_MS)
    .toSorted((a, b) => away(a) - away(b))[0];
}

function lastBefore({ at }: Audit, receipts: readonly ConsentReceipt[]): ConsentReceipt | undefined {
  return receipts.filter((receipt) => receipt.at < at).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}

function onceEach(things: readonly AuditedThing[]): AuditedThing[] {
  return [...new Map(things.map((thing) => [`${thing.where} ${thing.name}`, thing])).values()];
}
