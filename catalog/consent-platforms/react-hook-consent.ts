import { fieldOf, parseChoiceRecord, textOf, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { acceptedOnly } from '../../core/consent/purpose-name.ts';

/** @see https://github.com/lukaskupczyk/react-hook-consent: the accepted services; bundled, no global */
export const platform: ConsentPlatform = {
  id: 'react-hook-consent',
  name: 'react-hook-consent',
  banners: ['.rhc-banner', '.rhc-settings'],
  inspect: () => undefined,
  stores: () => [{ where: 'local-storage', name: 'react-hook-consent' }],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    const consent = fieldOf(stored, 'consent');
    if (!Array.isArray(consent) || textsOf(consent).length < consent.length) return undefined;
    return textOf(fieldOf(stored, 'updated')) === undefined ? undefined : acceptedOnly(textsOf(consent));
  },
};
