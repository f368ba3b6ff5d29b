import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * The French State's design system is markup alone: the site brings a platform of its own (Orejime, tarteaucitron.js or
 * one it wrote), and that one stores the choice.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/gestionnaire-de-consentement
 */
export const platform: ConsentPlatform = {
  id: 'dsfr',
  name: 'DSFR',
  banners: ['.fr-consent-banner', '.fr-consent-manager'],
  inspect: () => undefined,
  stores: () => [],
  read: () => undefined,
};
