import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * One word: `essential`, `performance`, `functionality` or `all`; `unset`, and `true` of its first versions, are no
 * choice. Of two optional categories that were both chosen it keeps only the last.
 * @see https://github.com/canonical/cookie-policy
 */
export const platform: ConsentPlatform = {
  id: 'canonical-cookie-policy',
  name: 'Canonical cookie policy',
  banners: ['dialog.cookie-policy'],
  inspect: () => undefined,
  stores: () => [{ where: 'cookie', name: '_cookies_accepted' }],
  read: (value) => {
    if (!['essential', 'performance', 'functionality', 'all'].includes(value)) return undefined;
    return [
      { name: 'essential', granted: true, necessary: true },
      ...['performance', 'functionality'].map((name) => ({
        name,
        granted: value === 'all' || value === name,
        necessary: false,
      })),
    ];
  },
};
