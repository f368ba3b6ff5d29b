import { listOf, parseBase64, parseChoiceRecord, recordOf, textOf, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * `didomi_token` is there from the first visit on; purposes and vendors stand in it once somebody chose.
 * `setUserDisagreeToAll` leaves legitimate interest of vendors on, so they are switched off one by one.
 * @see https://developers.didomi.io/cmp/web-sdk/reference/api
 */
export const platform: ConsentPlatform = {
  id: 'didomi',
  name: 'Didomi',
  banners: ['#didomi-popup', '#didomi-notice', '#didomi-host .didomi-popup-container'],
  inspect: () => {
    const { Didomi } = globalThis as {
      Didomi?: {
        getCurrentUserStatus?: () => unknown;
        getRequiredPurposes?: () => { id?: unknown; name?: unknown; essential?: unknown }[];
        getRequiredVendors?: () => { id?: unknown; name?: unknown }[];
        getConfig?: () => { app?: { essentialPurposes?: unknown } };
        version?: unknown;
      };
    };
    if (typeof Didomi?.getCurrentUserStatus !== 'function') return undefined;
    const attempt = (read: () => unknown): unknown => {
      try {
        return read();
      } catch {
        return undefined;
      }
    };
    const nameOf = (name: unknown): unknown =>
      typeof name === 'object' && name !== null ? Object.values(name)[0] : name;
    return {
      version: Didomi.version,
      purposes: attempt(() =>
        Didomi.getRequiredPurposes?.()
          .slice(0, 100)
          .map(({ id, name }) => ({ id, name: nameOf(name) })),
      ),
      vendors: attempt(() =>
        Didomi.getRequiredVendors?.()
          .slice(0, 2_000)
          .map(({ id, name }) => ({ id, name: nameOf(name) })),
      ),
      essential: attempt(() => Didomi.getConfig?.().app?.essentialPurposes),
    };
  },
  version: (inspected) => textOf(recordOf(inspected).version),
  stores: () => [
    { where: 'cookie', name: 'didomi_token' },
    { where: 'local-storage', name: 'didomi_token' },
  ],
  read: (value, inspected) => {
    const token = parseChoiceRecord(parseBase64(value) ?? '');
    if (token === undefined) return undefined;
    const about = recordOf(inspected);
    const essential = new Set(textsOf(about.essential));
    const named = (list: unknown): Map<unknown, string> =>
      new Map(listOf(list).map((one) => [recordOf(one).id, textOf(recordOf(one).name) ?? '']));
    const states = (field: string, names: ReadonlyMap<unknown, string>, suffix: string) =>
      [true, false].flatMap((granted) =>
        listOf(recordOf(token[field])[granted ? 'enabled' : 'disabled']).flatMap((id) =>
          typeof id === 'string' || typeof id === 'number'
            ? [{ name: `${names.get(id) || id}${suffix}`, granted, necessary: essential.has(String(id)) }]
            : [],
        ),
      );
    const purposes = named(about.purposes);
    const vendors = named(about.vendors);
    const all = [
      ...states('purposes', purposes, ''),
      ...states('purposes_li', purposes, ' (legitimate interest)'),
      ...states('vendors', vendors, ''),
      ...states('vendors_li', vendors, ' (legitimate interest)'),
    ];
    return all.length === 0 ? undefined : all;
  },
  refuse: () => {
    const { Didomi } = globalThis as {
      Didomi?: {
        setUserDisagreeToAll?: () => void;
        getCurrentUserStatus?: () => {
          purposes?: Record<string, { id?: unknown }>;
          vendors?: Record<string, { id?: unknown }>;
        };
        setCurrentUserStatus?: (status: unknown) => void;
      };
    };
    if (typeof Didomi?.setUserDisagreeToAll !== 'function') return false;
    Didomi.setUserDisagreeToAll();
    if (typeof Didomi.getCurrentUserStatus === 'function' && typeof Didomi.setCurrentUserStatus === 'function') {
      const { purposes, vendors } = Didomi.getCurrentUserStatus();
      const off = (all: Record<string, { id?: unknown }> | undefined) =>
        Object.fromEntries(Object.entries(all ?? {}).map(([id, one]) => [id, { id: one?.id ?? id, enabled: false }]));
      Didomi.setCurrentUserStatus({ purposes: off(purposes), vendors: off(vendors) });
    }
    return true;
  },
  reopen: () => {
    const { Didomi } = globalThis as { Didomi?: { preferences?: { show?: () => void } } };
    if (typeof Didomi?.preferences?.show !== 'function') return false;
    Didomi.preferences.show();
    return true;
  },
  partners: (inspected) => listOf(recordOf(inspected).vendors).flatMap((one) => textOf(recordOf(one).name) ?? []),
};
