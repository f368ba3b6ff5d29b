import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { namesNecessary, optionalCookies } from '../../core/consent/purpose-name.ts';

/**
 * `cookielawinfo-checkbox-<category>` stands there from the first visit on; `viewed_cookie_policy` is written with the
 * choice, `yes` also for a choice of some.
 * @see https://wordpress.org/plugins/cookie-law-info/ (before version 3)
 */
export const platform: ConsentPlatform = {
  id: 'cookie-law-info',
  name: 'CookieLawInfo',
  banners: ['#cookie-law-info-bar', '.cli-modal'],
  inspect: () => {
    const { CLI, Cli_Data } = globalThis as { CLI?: { disableAllCookies?: unknown }; Cli_Data?: unknown };
    return typeof CLI === 'object' && CLI !== null && (CLI.disableAllCookies ?? Cli_Data) !== undefined
      ? {}
      : undefined;
  },
  stores: () => [
    { where: 'cookie', name: 'viewed_cookie_policy' },
    { where: 'cookie', name: 'cookielawinfo-checkbox-*' },
  ],
  together: true,
  decidedBy: { where: 'cookie', name: 'viewed_cookie_policy', value: /^(?:yes|no)$/ },
  read: (value, _inspected, name = '') => {
    if (value !== 'yes' && value !== 'no') return undefined;
    if (name === 'viewed_cookie_policy') return value === 'no' ? [optionalCookies(false)] : [];
    const category = /^cookielawinfo-checkbox-(.{1,60})$/.exec(name)?.[1];
    if (category === undefined) return undefined;
    return [{ name: category, granted: value === 'yes', necessary: namesNecessary(category) }];
  },
  refuse: () => {
    const { CLI } = globalThis as { CLI?: { disableAllCookies?: () => void; reject_close?: () => void } };
    if (typeof CLI?.disableAllCookies !== 'function' || typeof CLI.reject_close !== 'function') return false;
    CLI.disableAllCookies();
    CLI.reject_close();
    return true;
  },
};
