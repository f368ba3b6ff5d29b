import { fieldOf, listOf, parseChoiceRecord, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://github.com/boscop-fr/orejime: one boolean a purpose, mandatory ones included */
export const platform: ConsentPlatform = {
  id: 'orejime',
  name: 'Orejime 3',
  banners: ['.orejime-Banner', '.orejime-Modal', '.orejime-Env .fr-consent-banner'],
  inspect: () => {
    type Purpose = { id?: unknown; title?: unknown; isMandatory?: unknown; purposes?: Purpose[] };
    const { orejime } = globalThis as {
      orejime?: {
        manager?: { isDirty?: () => unknown };
        config?: { cookie?: { name?: unknown }; purposes?: Purpose[] };
      };
    };
    if (typeof orejime?.manager !== 'object' || !Array.isArray(orejime.config?.purposes)) return undefined;
    const flat = (purposes: Purpose[], depth: number): Purpose[] =>
      purposes.flatMap((purpose) =>
        Array.isArray(purpose?.purposes) && depth < 5 ? flat(purpose.purposes, depth + 1) : [purpose],
      );
    return {
      name: orejime.config.cookie?.name,
      purposes: flat(orejime.config.purposes, 0).map((purpose) => ({
        id: purpose?.id,
        title: purpose?.title,
        mandatory: purpose?.isMandatory === true,
      })),
    };
  },
  stores: (inspected) => {
    const name = textOf(recordOf(inspected).name);
    // Its documentation says « orejime », its code « eu-consent ».
    return (name === undefined ? ['eu-consent', 'orejime'] : [name]).map((each) => ({ where: 'cookie', name: each }));
  },
  read: (value, inspected) => {
    const choice = parseChoiceRecord(value);
    const purposes = listOf(fieldOf(inspected, 'purposes')).map(recordOf);
    // A mandatory purpose looks like an accepted one; only the configuration tells them apart.
    if (choice === undefined || purposes.length === 0) return undefined;
    const states = Object.entries(choice);
    if (states.length === 0 || !states.every(([, granted]) => typeof granted === 'boolean')) return undefined;
    return states.map(([id, granted]) => {
      const purpose = purposes.find((one) => one.id === id);
      return { name: textOf(purpose?.title) ?? id, granted: granted === true, necessary: purpose?.mandatory === true };
    });
  },
  refuse: () => {
    const { orejime } = globalThis as {
      orejime?: { manager?: { declineAll?: () => void; getAllConsents?: unknown } };
    };
    const manager = orejime?.manager;
    if (typeof manager?.declineAll !== 'function' || typeof manager.getAllConsents !== 'function') return false;
    manager.declineAll();
    return true;
  },
  reopen: () => {
    const { orejime } = globalThis as { orejime?: { prompt?: () => void } };
    if (typeof orejime?.prompt !== 'function') return false;
    orejime.prompt();
    return true;
  },
};
