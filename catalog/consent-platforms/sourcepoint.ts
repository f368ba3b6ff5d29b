import { parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * `granularStatus` says ALL, SOME or NONE of purposes and vendors, by consent and by legitimate interest. The refusal's
 * name differs between the laws; there is none for all of them.
 * @see https://docs.sourcepoint.com/hc/en-us/articles/8087932405907 (client-side API)
 */
export const platform: ConsentPlatform = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  banners: ['[id^="sp_message_container_"]'],
  inspect: () => {
    const { _sp_ } = globalThis as { _sp_?: { version?: unknown; config?: { propertyId?: unknown } } };
    if (typeof _sp_ !== 'object' || _sp_ === null) return undefined;
    return { version: _sp_.version };
  },
  version: (inspected) => textOf(recordOf(inspected).version),
  stores: () => [
    { where: 'local-storage', name: '_sp_user_consent_*' },
    // Decoded by the reader of the IAB's strings.
    { where: 'cookie', name: 'euconsent-v2' },
    { where: 'cookie', name: 'consentUUID' },
  ],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    const status = recordOf(recordOf(stored?.gdpr).consentStatus);
    const granular = recordOf(status.granularStatus);
    if (status.hasConsentData === true && granular.defaultConsent !== true) {
      const kinds = [
        ['purposes', granular.purposeConsent],
        ['partners', granular.vendorConsent],
        ['purposes (legitimate interest)', granular.purposeLegInt],
        ['partners (legitimate interest)', granular.vendorLegInt],
      ] as const;
      const purposes = kinds.flatMap(([name, state]) =>
        state === 'ALL' || state === 'SOME' || state === 'NONE'
          ? [{ name: state === 'SOME' ? `some ${name}` : name, granted: state !== 'NONE', necessary: false }]
          : [],
      );
      if (purposes.length > 0) return purposes;
    }
    const usa = recordOf(stored?.ccpa).status;
    if (usa === 'rejectedAll') return [{ name: 'sale and sharing', granted: false, necessary: false }];
    if (usa === 'consentedAll') return [{ name: 'sale and sharing', granted: true, necessary: false }];
    return undefined;
  },
  refuse: () => {
    type Law = { postRejectAll?: (done: () => void) => void; rejectAll?: (done: () => void) => void };
    const { _sp_ } = globalThis as { _sp_?: { gdpr?: Law; usnat?: Law; ccpa?: Law } };
    let called = false;
    for (const [law, name] of [
      [_sp_?.gdpr, 'postRejectAll'],
      [_sp_?.usnat, 'postRejectAll'],
      [_sp_?.ccpa, 'rejectAll'],
    ] as const) {
      if (typeof law?.[name] !== 'function') continue;
      law[name](() => {});
      called = true;
    }
    return called;
  },
  // The privacy manager has a number of its own, which only some configure; without it nothing opens under the GDPR.
  reopen: () => {
    type Law = { loadPrivacyManagerModal?: (id?: unknown) => void };
    type Named = { groupPmId?: unknown; pmId?: unknown };
    const { _sp_ } = globalThis as {
      _sp_?: { gdpr?: Law; usnat?: Law; ccpa?: Law; config?: Named & { gdpr?: Named; usnat?: Named; ccpa?: Named } };
    };
    const config = _sp_?.config;
    for (const [law, named] of [
      [_sp_?.gdpr, config?.gdpr],
      [_sp_?.usnat, config?.usnat],
      [_sp_?.ccpa, config?.ccpa],
    ] as const) {
      const id = named?.groupPmId ?? named?.pmId ?? config?.groupPmId ?? config?.pmId;
      if (typeof law?.loadPrivacyManagerModal !== 'function') continue;
      if (law === _sp_?.gdpr && typeof id !== 'number' && typeof id !== 'string') continue;
      law.loadPrivacyManagerModal(id);
      return true;
    }
    return false;
  },
};
