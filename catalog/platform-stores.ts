import type { StoredThingRecord } from '../core/consent/classify-stored.ts';
import { storesOf } from '../core/consent/find-acceptances.ts';
import { CONSENT_PLATFORMS } from './consent-platforms.ts';

/** Where consent platforms keep the choice: necessary, or it would be asked for on every page. */
export function platformStores(): StoredThingRecord[] {
  return CONSENT_PLATFORMS.flatMap((platform) => {
    const patterns = storesOf(platform, undefined).map(({ name }) => name);
    if (patterns.length === 0) return [];
    return [
      {
        owner: platform.name,
        purpose: 'consent-choice',
        class: 'necessary',
        patterns,
        source: { title: platform.name },
      },
    ];
  });
}
