import * as v from 'valibot';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { parseJson } from '../../core/json.ts';

const INSPECTED = v.object({
  storage: v.fallback(v.picklist(['cookie', 'localStorage']), 'cookie'),
  name: v.fallback(v.string(), 'klaro'),
  services: v.array(v.object({ name: v.string(), required: v.boolean() })),
});
const CHOICE = v.record(v.string(), v.boolean());

/** @see https://github.com/klaro-org/klaro-js: one boolean a service, required ones included */
export const platform: ConsentPlatform = {
  id: 'klaro',
  name: 'Klaro',
  banners: ['.klaro .cookie-modal', '.klaro .cookie-notice'],
  inspect: () => {
    const { klaro, klaroConfig } = globalThis as {
      klaro?: { getManager?: (config?: unknown) => { config?: unknown } };
      klaroConfig?: unknown;
    };
    const config = (klaroConfig ?? klaro?.getManager?.().config) as {
      storageMethod?: string;
      storageName?: string;
      cookieName?: string;
      services?: { name: string; required?: boolean }[];
      apps?: { name: string; required?: boolean }[];
    };
    return {
      storage: config.storageMethod,
      name: config.storageName ?? config.cookieName,
      services: (config.services ?? config.apps ?? []).map(({ name, required }) => ({
        name,
        required: required === true,
      })),
    };
  },
  stores: (inspected) => {
    const { output, success } = v.safeParse(INSPECTED, inspected);
    if (!success) return [{ where: 'cookie', name: 'klaro' }];
    return [{ where: output.storage === 'localStorage' ? 'local-storage' : 'cookie', name: output.name }];
  },
  read: (value, inspected) => {
    const config = v.safeParse(INSPECTED, inspected);
    const choice = v.safeParse(CHOICE, parseJson(value));
    // Which services are required stands in the configuration alone; without it a refusal cannot be told from half of one.
    if (!config.success || !choice.success) return undefined;
    const required = new Set(config.output.services.filter((service) => service.required).map(({ name }) => name));
    return Object.entries(choice.output).map(([name, granted]) => ({ name, granted, necessary: required.has(name) }));
  },
};
