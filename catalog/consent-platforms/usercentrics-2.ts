import { listOf, parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * `uc_settings` holds a history of each service from the first visit on; `uc_user_interaction` is `true` once somebody
 * chose. Which services are essential stands in the configuration alone.
 * @see https://docs.usercentrics.com/#/cmp-v2-ui-api
 */
export const platform: ConsentPlatform = {
  id: 'usercentrics-2',
  name: 'Usercentrics 2',
  banners: ['#usercentrics-root', '#uc-banner-modal'],
  inspect: () => {
    const { UC_UI } = globalThis as { UC_UI?: { getServicesBaseInfo?: () => unknown } };
    if (typeof UC_UI?.getServicesBaseInfo !== 'function') return undefined;
    const services = UC_UI.getServicesBaseInfo();
    return {
      services: (Array.isArray(services) ? services : []).slice(0, 1_000).map((service) => ({
        id: service?.id,
        name: service?.name,
        essential: service?.isEssential === true,
      })),
    };
  },
  stores: () => [{ where: 'local-storage', name: 'uc_settings' }],
  decidedBy: { where: 'local-storage', name: 'uc_user_interaction', value: /^"?true"?$/ },
  read: (value, inspected) => {
    const stored = listOf(parseChoiceRecord(value)?.services).map(recordOf);
    const known = new Map(listOf(recordOf(inspected).services).map((one) => [recordOf(one).id, recordOf(one)]));
    // What is essential looks like what was accepted; without the configuration the two cannot be told apart.
    if (stored.length === 0 || known.size === 0) return undefined;
    return stored.flatMap(({ id, status }) => {
      const name = textOf(known.get(id)?.name) ?? textOf(id);
      if (name === undefined || typeof status !== 'boolean') return [];
      return [{ name, granted: status, necessary: known.get(id)?.essential === true }];
    });
  },
  refuse: async () => {
    const { UC_UI } = globalThis as {
      UC_UI?: { denyAllConsents?: () => unknown; closeCMP?: () => unknown };
    };
    if (typeof UC_UI?.denyAllConsents !== 'function') return false;
    await UC_UI.denyAllConsents();
    await UC_UI.closeCMP?.();
    return true;
  },
  reopen: () => {
    const { UC_UI } = globalThis as { UC_UI?: { showSecondLayer?: () => void } };
    if (typeof UC_UI?.showSecondLayer !== 'function') return false;
    UC_UI.showSecondLayer();
    return true;
  },
  partners: (inspected) =>
    listOf(recordOf(inspected).services)
      .map(recordOf)
      .flatMap(({ name, essential }) => (essential === true ? [] : (textOf(name) ?? []))),
};
