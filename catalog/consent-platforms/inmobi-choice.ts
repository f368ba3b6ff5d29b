import { recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * Formerly Quantcast Choice, number 10 of the TCF's list of platforms. Its choice is a consent string of the TCF, which
 * the reader of those strings tells; there is no call that refuses.
 * @see https://support.inmobi.com/choice/ ; https://cmplist.consensu.org/v2/cmp-list.json
 */
export const platform: ConsentPlatform = {
  id: 'inmobi-choice',
  name: 'InMobi Choice',
  banners: ['#qc-cmp2-container', '.qc-cmp2-container'],
  inspect: () => {
    const { __tcfapi } = globalThis as {
      __tcfapi?: (command: string, version: number, answer: (ping: unknown) => void) => void;
    };
    if (typeof __tcfapi !== 'function') return undefined;
    let found: { cmpId?: unknown; cmpVersion?: unknown } | undefined;
    __tcfapi('ping', 2, (ping) => {
      found = (ping ?? undefined) as typeof found;
    });
    return found?.cmpId === 10 ? { version: found.cmpVersion } : undefined;
  },
  version: (inspected) => {
    const { version } = recordOf(inspected);
    return typeof version === 'number' ? String(version) : undefined;
  },
  stores: () => [
    { where: 'cookie', name: 'euconsent-v2' },
    { where: 'cookie', name: 'addtl_consent' },
    { where: 'local-storage', name: 'noniabvendorconsent' },
  ],
  read: () => undefined,
  reopen: () => {
    const { __tcfapi } = globalThis as {
      __tcfapi?: (command: string, version: number, answer: (said: unknown) => void) => void;
    };
    if (typeof __tcfapi !== 'function') return false;
    let ours = false;
    __tcfapi('ping', 2, (ping) => {
      ours = (ping as { cmpId?: unknown } | null)?.cmpId === 10;
    });
    if (ours) __tcfapi('displayConsentUi', 2, () => {});
    return ours;
  },
};
