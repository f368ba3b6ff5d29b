import { fieldOf, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://github.com/AmauriC/tarteaucitron.js: `!service=true|false|wait` for each service, one cookie */
export const platform: ConsentPlatform = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  banners: ['#tarteaucitronAlertBig', '#tarteaucitron'],
  inspect: () => {
    const { tarteaucitron } = globalThis as {
      tarteaucitron?: {
        version?: unknown;
        parameters?: { cookieName?: string };
        job?: string[];
        services?: Record<string, { name?: string; needConsent?: boolean }>;
      };
    };
    if (!Array.isArray(tarteaucitron?.job)) return undefined;
    const used = tarteaucitron.job.flatMap((key) => {
      const service = tarteaucitron.services?.[key];
      return service === undefined
        ? []
        : [[key, { name: service.name ?? key, needConsent: service.needConsent !== false }]];
    });
    return {
      cookieName: tarteaucitron.parameters?.cookieName,
      services: Object.fromEntries(used),
      version: tarteaucitron.version,
    };
  },
  version: (inspected) => {
    const { version } = recordOf(inspected);
    return typeof version === 'number' ? String(version) : textOf(version);
  },
  stores: (inspected) => [{ where: 'cookie', name: textOf(recordOf(inspected).cookieName) ?? 'tarteaucitron' }],
  read: (value, inspected) => {
    const services = recordOf(inspected).services;
    const states = [...value.slice(0, 8_000).matchAll(/!([^=!]{1,100})=(true|false|wait)/g)];
    // « wait » is written before any choice: as long as one service waits, nothing was decided.
    if (states.length === 0 || states.some(([, , state]) => state === 'wait')) return undefined;
    return states.map(([, key = '', state]) => {
      const service = recordOf(fieldOf(services, key));
      return {
        name: textOf(service.name) ?? key,
        granted: state === 'true',
        necessary: service.needConsent === false,
      };
    });
  },
  refuse: () => {
    const { tarteaucitron } = globalThis as {
      tarteaucitron?: { userInterface?: { respondAll?: (status: boolean) => void; closePanel?: () => void } };
    };
    if (typeof tarteaucitron?.userInterface?.respondAll !== 'function') return false;
    tarteaucitron.userInterface.respondAll(false);
    return true;
  },
  reopen: () => {
    const { tarteaucitron } = globalThis as { tarteaucitron?: { userInterface?: { openPanel?: () => void } } };
    if (typeof tarteaucitron?.userInterface?.openPanel !== 'function') return false;
    tarteaucitron.userInterface.openPanel();
    return true;
  },
};
