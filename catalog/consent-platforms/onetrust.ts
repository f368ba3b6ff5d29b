import { listOf, recordOf, textOf, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { namesNecessary } from '../../core/consent/purpose-name.ts';

/**
 * `OptanonConsent` carries `groups=C0001:1,C0002:0` from the first visit on; `OptanonAlertBoxClosed` is written with the
 * choice.
 * @see https://my.onetrust.com/s/article/UUID-518074a1-a6da-81c3-be52-bae7685d9c94 (JavaScript API)
 */
export const platform: ConsentPlatform = {
  id: 'onetrust',
  name: 'OneTrust',
  banners: ['#onetrust-banner-sdk', '#onetrust-pc-sdk', '#onetrust-consent-sdk'],
  inspect: () => {
    const { OneTrust } = globalThis as {
      OneTrust?: { IsAlertBoxClosed?: () => unknown; GetDomainData?: () => Record<string, unknown> };
    };
    if (typeof OneTrust?.IsAlertBoxClosed !== 'function') return undefined;
    let data: Record<string, unknown> = {};
    try {
      data = OneTrust.GetDomainData?.() ?? {};
    } catch {
      // The configuration is still loading.
    }
    const groups = Array.isArray(data.Groups) ? (data.Groups as Record<string, unknown>[]) : [];
    return {
      closed: OneTrust.IsAlertBoxClosed() === true,
      groups: groups.slice(0, 60).map((group) => ({
        id: group.CustomGroupId ?? group.OptanonGroupId,
        name: group.GroupName,
        always: typeof group.Status === 'string' && /always/i.test(group.Status),
      })),
      partners: groups
        .flatMap((group) => (Array.isArray(group.Hosts) ? (group.Hosts as Record<string, unknown>[]) : []))
        .map((host) => host.DisplayName ?? host.HostName)
        .slice(0, 1_000),
    };
  },
  stores: () => [{ where: 'cookie', name: 'OptanonConsent' }],
  decidedBy: { where: 'cookie', name: 'OptanonAlertBoxClosed' },
  read: (value, inspected) => {
    if (recordOf(inspected).closed === false) return undefined;
    const groups = /(?:^|&)groups=([^&]*)/.exec(value)?.[1]?.replaceAll('%3A', ':').replaceAll('%2C', ',');
    const states = [...(groups ?? '').matchAll(/([\w-]{1,60}):([01])/g)];
    if (states.length === 0) return undefined;
    const known = new Map(listOf(recordOf(inspected).groups).map((group) => [recordOf(group).id, recordOf(group)]));
    return states.map(([, id = '', state]) => {
      const group = known.get(id);
      const name = textOf(group?.name);
      return {
        name: name === undefined ? id : `${name} (${id})`,
        granted: state === '1',
        // C0001 is “strictly necessary” wherever the group was not given another id.
        necessary: id === 'C0001' || group?.always === true || (group === undefined && namesNecessary(id)),
      };
    });
  },
  refuse: () => {
    const { OneTrust } = globalThis as {
      OneTrust?: {
        RejectAll?: () => void;
        Close?: () => void;
        IsAlertBoxClosed?: () => unknown;
        GetDomainData?: () => Record<string, unknown>;
      };
    };
    if (typeof OneTrust?.RejectAll !== 'function') return false;
    OneTrust.RejectAll();
    // Where closing is configured to accept, nothing is closed.
    const closingAccepts = OneTrust.GetDomainData?.().CloseShouldAcceptAllCookies !== false;
    if (!closingAccepts && OneTrust.IsAlertBoxClosed?.() === false) OneTrust.Close?.();
    return true;
  },
  reopen: () => {
    const { OneTrust } = globalThis as { OneTrust?: { ToggleInfoDisplay?: () => void } };
    if (typeof OneTrust?.ToggleInfoDisplay !== 'function') return false;
    OneTrust.ToggleInfoDisplay();
    return true;
  },
  partners: (inspected) => [...new Set(textsOf(recordOf(inspected).partners))],
};
