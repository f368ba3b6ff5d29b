import { fieldOf, listOf, parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://github.com/empreinte-digitale/orejime/tree/v2.3.1: one boolean an app, required ones included */
export const platform: ConsentPlatform = {
  id: 'orejime-2',
  name: 'Orejime 2',
  banners: ['.orejime-Notice', '.orejime-Modal'],
  inspect: () => {
    const { orejimeConfig } = globalThis as {
      orejimeConfig?: {
        cookieName?: unknown;
        required?: unknown;
        apps?: { name?: unknown; title?: unknown; required?: unknown }[];
      };
    };
    if (!Array.isArray(orejimeConfig?.apps)) return undefined;
    return {
      name: orejimeConfig.cookieName,
      apps: orejimeConfig.apps.map((app) => ({
        name: app?.name,
        title: app?.title,
        required: (app?.required ?? orejimeConfig.required) === true,
      })),
    };
  },
  stores: (inspected) => [{ where: 'cookie', name: textOf(recordOf(inspected).name) ?? 'orejime' }],
  read: (value, inspected) => {
    const choice = parseChoiceRecord(value);
    const apps = listOf(fieldOf(inspected, 'apps')).map(recordOf);
    if (choice === undefined || apps.length === 0) return undefined;
    const states = Object.entries(choice);
    if (states.length === 0 || !states.every(([, granted]) => typeof granted === 'boolean')) return undefined;
    return states.map(([name, granted]) => {
      const app = apps.find((one) => one.name === name);
      return { name: textOf(app?.title) ?? name, granted: granted === true, necessary: app?.required === true };
    });
  },
  refuse: () => {
    const { orejime } = globalThis as {
      orejime?: {
        internals?: {
          manager?: {
            declineAll?: () => void;
            changeAll?: (value: boolean) => void;
            saveAndApplyConsents?: () => void;
          };
        };
      };
    };
    const manager = orejime?.internals?.manager;
    if (typeof manager?.saveAndApplyConsents !== 'function') return false;
    if (typeof manager.declineAll === 'function') manager.declineAll();
    else if (typeof manager.changeAll === 'function') manager.changeAll(false);
    else return false;
    manager.saveAndApplyConsents();
    return true;
  },
  reopen: () => {
    const { orejime } = globalThis as { orejime?: { show?: () => void; internals?: unknown } };
    if (typeof orejime?.show !== 'function' || orejime.internals === undefined) return false;
    orejime.show();
    return true;
  },
};
