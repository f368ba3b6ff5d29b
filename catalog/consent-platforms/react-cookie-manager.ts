import { parseChoiceRecord, recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { purposeNamed } from '../../core/consent/purpose-name.ts';

/** @see https://github.com/hypershiphq/react-cookie-manager: `{category: {consented, timestamp}}`; bundled, no global */
export const platform: ConsentPlatform = {
  id: 'react-cookie-manager',
  name: 'React Cookie Manager',
  banners: ['.cookie-manager', '.rcm-surface'],
  inspect: () => undefined,
  stores: () => [{ where: 'cookie', name: 'cookie-consent' }],
  read: (value) => {
    const purposes = Object.entries(parseChoiceRecord(value) ?? {}).map(([name, state]) => ({
      name,
      consented: recordOf(state).consented,
    }));
    if (purposes.length === 0 || !purposes.every(({ consented }) => typeof consented === 'boolean')) return undefined;
    return purposes.map(({ name, consented }) => purposeNamed(name, consented === true));
  },
};
