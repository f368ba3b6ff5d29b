/** A permission of the manifest as the permissions page explains it. */
export type PermissionRecord = {
  /** As the manifest spells it. */
  name: string;
  kind: 'api' | 'hosts';
  /** Part of the ids of its texts: `permission-<slug>`, `permission-<slug>-why`. */
  slug: string;
  /** Whether the browser lets the person withdraw it while the extension stays. */
  withdrawable: boolean;
};

/** Every permission the manifest asks for, once; a test holds the two together. */
export const PERMISSIONS: readonly PermissionRecord[] = [
  { name: '<all_urls>', kind: 'hosts', slug: 'all-urls', withdrawable: true },
  { name: 'scripting', kind: 'api', slug: 'scripting', withdrawable: false },
  { name: 'activeTab', kind: 'api', slug: 'activeTab', withdrawable: false },
  { name: 'storage', kind: 'api', slug: 'storage', withdrawable: false },
  { name: 'unlimitedStorage', kind: 'api', slug: 'unlimitedStorage', withdrawable: false },
  { name: 'cookies', kind: 'api', slug: 'cookies', withdrawable: false },
  {
    name: 'declarativeNetRequestWithHostAccess',
    kind: 'api',
    slug: 'declarativeNetRequestWithHostAccess',
    withdrawable: false,
  },
  { name: 'alarms', kind: 'api', slug: 'alarms', withdrawable: false },
];
