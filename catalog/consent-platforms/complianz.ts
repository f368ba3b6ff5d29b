import { recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * A cookie a category, `allow` or `deny`. `cmplz_banner-status=dismissed` says that somebody chose, never what.
 * @see https://complianz.io/docs/ ; https://wordpress.org/plugins/complianz-gdpr/
 */
export const platform: ConsentPlatform = {
  id: 'complianz',
  name: 'Complianz',
  banners: ['.cmplz-cookiebanner', '#cmplz-cookiebanner-container'],
  inspect: () => {
    const { complianz, cmplz_deny_all } = globalThis as {
      complianz?: { prefix?: unknown; version?: unknown };
      cmplz_deny_all?: unknown;
    };
    if (typeof complianz !== 'object' || complianz === null || typeof cmplz_deny_all !== 'function') return undefined;
    return { prefix: complianz.prefix, version: complianz.version };
  },
  version: (inspected) => textOf(recordOf(inspected).version),
  stores: (inspected) => {
    const prefix = textOf(recordOf(inspected).prefix) ?? 'cmplz_';
    return ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((category) => ({
      where: 'cookie',
      name: `${prefix}${category}`,
    }));
  },
  together: true,
  read: (value, _inspected, name) => {
    const category = /(functional|preferences|statistics(?:-anonymous)?|marketing)$/.exec(name ?? '')?.[1];
    if (category === undefined || (value !== 'allow' && value !== 'deny')) return undefined;
    return [{ name: category, granted: value === 'allow', necessary: category === 'functional' }];
  },
  refuse: () => {
    const { cmplz_deny_all } = globalThis as { cmplz_deny_all?: () => void };
    if (typeof cmplz_deny_all !== 'function') return false;
    cmplz_deny_all();
    return true;
  },
  reopen: () => {
    const { cmplz_set_banner_status } = globalThis as { cmplz_set_banner_status?: (status: string) => void };
    if (typeof cmplz_set_banner_status !== 'function') return false;
    cmplz_set_banner_status('show');
    return true;
  },
};
