import { fieldOf, listOf, parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://github.com/klaro-org/klaro-js: one boolean a service, required ones included */
export const platform: ConsentPlatform = {
  id: 'klaro',
  name: 'Klaro',
  banners: ['.klaro .cookie-modal', '.klaro .cookie-notice'],
  inspect: () => {
    const { klaro, klaroConfig } = globalThis as {
      klaro?: { getManager?: (config?: unknown) => { config?: unknown }; version?: () => unknown };
      klaroConfig?: unknown;
    };
    const config = (klaroConfig ?? klaro?.getManager?.().config) as
      | {
          storageMethod?: string;
          storageName?: string;
          cookieName?: string;
          required?: boolean;
          services?: { name: string; required?: boolean }[];
          apps?: { name: string; required?: boolean }[];
        }
      | undefined;
    const services = config?.services ?? config?.apps;
    if (!Array.isArray(services)) return undefined;
    return {
      storage: config?.storageMethod,
      name: config?.storageName ?? config?.cookieName,
      services: services.map(({ name, required }) => ({
        name,
        required: required === true || (required === undefined && config?.required === true),
      })),
      version: typeof klaro?.version === 'function' ? klaro.version() : undefined,
    };
  },
  version: (inspected) => textOf(recordOf(inspected).version),
  stores: (inspected) => {
    const name = textOf(recordOf(inspected).name) ?? 'klaro';
    const storage = recordOf(inspected).storage;
    if (storage === 'localStorage') return [{ where: 'local-storage', name }];
    if (storage === 'sessionStorage') return [{ where: 'session-storage', name }];
    return [{ where: 'cookie', name }];
  },
  read: (value, inspected) => {
    const services = fieldOf(inspected, 'services');
    const choice = parseChoiceRecord(value);
    // Which services are required stands in the configuration alone; without it a refusal cannot be told from half of one.
    if (!Array.isArray(services) || choice === undefined) return undefined;
    const states = Object.entries(choice);
    if (!states.every(([, granted]) => typeof granted === 'boolean')) return undefined;
    const required = new Set(
      listOf(services)
        .map(recordOf)
        .filter((service) => service.required === true)
        .map(({ name }) => name),
    );
    return states.map(([name, granted]) => ({ name, granted: granted === true, necessary: required.has(name) }));
  },
  refuse: () => {
    type Manager = {
      config?: { required?: boolean; services?: { name: string; required?: boolean }[] };
      changeAll?: (value: boolean) => unknown;
      updateConsent?: (name: string, value: boolean) => unknown;
      saveAndApplyConsents?: (event?: string) => unknown;
    };
    const { klaro, klaroConfig } = globalThis as {
      klaro?: { getManager?: (config?: unknown) => Manager };
      klaroConfig?: unknown;
    };
    if (typeof klaro?.getManager !== 'function') return false;
    const manager = klaro.getManager(klaroConfig);
    if (typeof manager?.changeAll !== 'function' || typeof manager.saveAndApplyConsents !== 'function') return false;
    manager.changeAll(false);
    // Services that ask in their own place are left out by `changeAll`, and may be on by default.
    for (const { name, required } of manager.config?.services ?? []) {
      if (required !== true && manager.config?.required !== true) manager.updateConsent?.(name, false);
    }
    manager.saveAndApplyConsents('decline');
    return true;
  },
  reopen: () => {
    const { klaro, klaroConfig } = globalThis as {
      klaro?: { show?: (config?: unknown, modal?: boolean) => void };
      klaroConfig?: unknown;
    };
    if (typeof klaro?.show !== 'function') return false;
    klaro.show(klaroConfig, true);
    return true;
  },
};
