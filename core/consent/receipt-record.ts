import type { Instant } from '../day.ts';
import type { EvidencePurpose } from './evidence.ts';
import type { ConsentReceipt } from './receipt.ts';

/** Names this shape of a record; a later one that differs gets another number. */
export const RECORD_SCHEMA = 'habeas-receipt-1';

/** Who answers for the site, as the register knows it. */
export type RecordParty = {
  party_name: string;
  party_role: 'controller';
  party_address?: string | undefined;
  party_email?: string | undefined;
  party_url: string;
};

/** One purpose with what was decided on it. */
export type RecordPurpose = {
  purpose: string;
  lawful_basis: 'consent' | 'legitimate-interest';
  event_state: 'refused' | 'given' | 'not-asked';
};

/**
 * A receipt as others may read it. The names are those of ISO/IEC TS 27560:2023 where it has the notion:
 *
 * | here                      | from the receipt                                                          |
 * | ------------------------- | ------------------------------------------------------------------------- |
 * | `schema_version`          | this file                                                                 |
 * | `record_id`               | `id`                                                                      |
 * | `pii_principal_id`        | left out on purpose: the receipt lies with the person and names nobody    |
 * | `privacy_notice`          | the banner's words and their SHA-256: the notice that was shown           |
 * | `purposes`                | purposes and legitimate interests, each with `event_state`                |
 * | `pii_controllers`         | the register's controller of the site                                     |
 * | `recipient_third_parties` | partners of the platform's own list                                       |
 * | `event`                   | `event_time` ← `at`, `event_type`, `event_state` ← `outcome`, `entity_id` ← who recorded it |
 *
 * What the specification does not know (how the refusal was made, what was read back, how easy it was) stands under
 * `habeas`, named as in core/consent/receipt.ts.
 */
export type ReceiptRecord = {
  schema_version: typeof RECORD_SCHEMA;
  record_id: string;
  privacy_notice?: { text: string; sha256: string } | undefined;
  purposes: RecordPurpose[];
  pii_controllers: RecordParty[];
  recipient_third_parties?: { total: number; refused?: number | undefined; party_names: string[] } | undefined;
  event: {
    event_time: Instant;
    event_type: 'consent-decision';
    event_state: ConsentReceipt['outcome'];
    entity_id: string;
  };
  habeas: Omit<ConsentReceipt, 'id' | 'at' | 'banner' | 'partners' | 'outcome'>;
};

/** The record of a receipt; `recorder` names what recorded it, `Habeas 0.1.0`. */
export function recordOf(
  receipt: ConsentReceipt,
  { recorder, controllers = [] }: { recorder: string; controllers?: readonly RecordParty[] },
): ReceiptRecord {
  const { id, at, banner, partners, outcome, ...rest } = receipt;
  return {
    schema_version: RECORD_SCHEMA,
    record_id: id,
    privacy_notice: banner,
    purposes: purposesOf(receipt),
    pii_controllers: [...controllers],
    recipient_third_parties: partners && {
      total: partners.total,
      refused: partners.refused,
      party_names: partners.names,
    },
    event: { event_time: at, event_type: 'consent-decision', event_state: outcome, entity_id: recorder },
    habeas: rest,
  };
}

/** Purposes as they were read back; where nothing tells them apart, the names that were refused and that remain. */
function purposesOf({ evidence = [], after, refused, remaining }: ConsentReceipt): RecordPurpose[] {
  const seen = new Map<string, RecordPurpose>();
  const read: readonly EvidencePurpose[] = [
    ...evidence.flatMap(({ purposes }) => purposes),
    ...(after?.purposes ?? []),
  ];
  for (const { name, granted, necessary, kind } of read) {
    if (kind === 'partner' || kind === 'partner-legitimate-interest') continue;
    const lawful_basis = kind === 'legitimate-interest' ? 'legitimate-interest' : 'consent';
    const key = `${lawful_basis} ${name}`;
    // Two readings that differ: what one of them still grants is granted.
    if (seen.get(key)?.event_state === 'given') continue;
    seen.set(key, {
      purpose: name,
      lawful_basis,
      event_state: necessary ? 'not-asked' : granted ? 'given' : 'refused',
    });
  }
  if (seen.size > 0) return [...seen.values()];
  const named = (event_state: RecordPurpose['event_state']) => (purpose: string) =>
    ({ purpose, lawful_basis: 'consent', event_state }) as const;
  return [...refused.map(named('refused')), ...remaining.map(named('given'))];
}
