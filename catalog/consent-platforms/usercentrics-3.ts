import { parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * The layout of `ucData` is not documented: services by id, with a boolean. Whether somebody chose, and what is
 * essential, is asked of the API.
 * @see https://usercentrics.com/docs/web/features/api/control-functionality/
 */
export const platform: ConsentPlatform = {
  id: 'usercentrics-3',
  name: 'Usercentrics 3',
  banners: ['#usercentrics-cmp-ui'],
  inspect: async () => {
    const { __ucCmp } = globalThis as { __ucCmp?: { getConsentDetails?: () => Promise<unknown> } };
    if (typeof __ucCmp?.getConsentDetails !== 'function') return undefined;
    const details = (await __ucCmp.getConsentDetails()) as {
      consent?: { type?: unknown };
      services?: Record<string, { name?: unknown; essential?: unknown; isEssential?: unknown; category?: unknown }>;
    };
    return {
      type: details?.consent?.type,
      services: Object.fromEntries(
        Object.entries(details?.services ?? {})
          .slice(0, 1_000)
          .map(([id, service]) => [
            id,
            {
              name: service?.name,
              essential:
                service?.essential === true || service?.isEssential === true || service?.category === 'essential',
            },
          ]),
      ),
    };
  },
  stores: () => [{ where: 'local-storage', name: 'ucData' }],
  read: (value, inspected) => {
    const about = recordOf(inspected);
    if (about.type !== 'EXPLICIT') return undefined;
    const stored = recordOf(recordOf(parseChoiceRecord(value)?.consent).services);
    const known = recordOf(about.services);
    const purposes = Object.entries(stored).flatMap(([id, service]) => {
      const { consent, name } = recordOf(service);
      if (typeof consent !== 'boolean') return [];
      const { name: knownName, essential } = recordOf(known[id]);
      return [{ name: textOf(knownName) ?? textOf(name) ?? id, granted: consent, necessary: essential === true }];
    });
    return purposes.length === 0 ? undefined : purposes;
  },
  refuse: async () => {
    const { __ucCmp } = globalThis as {
      __ucCmp?: { denyAllConsents?: () => unknown; saveConsents?: () => unknown; closeCmp?: () => unknown };
    };
    if (typeof __ucCmp?.denyAllConsents !== 'function' || typeof __ucCmp.saveConsents !== 'function') return false;
    await __ucCmp.denyAllConsents();
    await __ucCmp.saveConsents();
    await __ucCmp.closeCmp?.();
    return true;
  },
  reopen: async () => {
    const { __ucCmp } = globalThis as { __ucCmp?: { showSecondLayer?: () => unknown } };
    if (typeof __ucCmp?.showSecondLayer !== 'function') return false;
    await __ucCmp.showSecondLayer();
    return true;
  },
  partners: (inspected) =>
    Object.values(recordOf(recordOf(inspected).services))
      .map(recordOf)
      .flatMap(({ name, essential }) => (essential === true ? [] : (textOf(name) ?? []))),
};
