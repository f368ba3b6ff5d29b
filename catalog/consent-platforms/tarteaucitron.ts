import * as v from 'valibot';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

const INSPECTED = v.object({
  cookieName: v.fallback(v.string(), 'tarteaucitron'),
  services: v.record(v.string(), v.object({ name: v.string(), needConsent: v.boolean() })),
});

/** @see https://github.com/AmauriC/tarteaucitron.js: `!service=true|false|wait` for each service, one cookie */
export const platform: ConsentPlatform = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  banners: ['#tarteaucitronAlertBig', '#tarteaucitron'],
  inspect: () => {
    const { tarteaucitron } = globalThis as {
      tarteaucitron?: {
        parameters?: { cookieName?: string };
        job?: string[];
        services?: Record<string, { name?: string; needConsent?: boolean }>;
      };
    };
    const used = (tarteaucitron?.job ?? []).flatMap((key) => {
      const service = tarteaucitron?.services?.[key];
      return service === undefined
        ? []
        : [[key, { name: service.name ?? key, needConsent: service.needConsent !== false }]];
    });
    return { cookieName: tarteaucitron?.parameters?.cookieName, services: Object.fromEntries(used) };
  },
  stores: (inspected) => {
    const { output, success } = v.safeParse(INSPECTED, inspected);
    return [{ where: 'cookie', name: success ? output.cookieName : 'tarteaucitron' }];
  },
  read: (value, inspected) => {
    const { output, success } = v.safeParse(INSPECTED, inspected);
    const services = success ? output.services : {};
    const states = [...value.matchAll(/!([^=!]+)=(true|false|wait)/g)];
    // « wait » is written before any choice: as long as one service waits, nothing was decided.
    if (states.length === 0 || states.some(([, , state]) => state === 'wait')) return undefined;
    return states.map(([, key = '', state]) => ({
      name: services[key]?.name ?? key,
      granted: state === 'true',
      necessary: services[key]?.needConsent === false,
    }));
  },
};
