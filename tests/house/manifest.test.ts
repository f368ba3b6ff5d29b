import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: Record<string, unknown> };
};

const manifestFor = async (browser: string): Promise<Manifest> => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
  return (await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as never)) as Manifest;
};

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  test('asks for these permissions and no others: a new one is a decision', async () => {
    const { permissions, host_permissions, optional_permissions } = await manifestFor(browser);
    expect([...permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'cookies',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(host_permissions).toEqual(['<all_urls>']);
    expect(optional_permissions).toBeUndefined();
  });

  test('shows nothing of the extension to pages, and takes messages from no other extension', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its pages load and reach nothing but the extension itself, and the directory’s one origin', async () => {
    const policy = (await manifestFor(browser)).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // Public, whole, and only on the person's click: docs/decisions/0007-no-network.md.
    expect(policy.match(/connect-src [^;]*/)?.[0]).toBe("connect-src 'self' https://codeload.github.com");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain('; trusted-types directory-worker');
    expect(policy.replace(/connect-src [^;]*/, '')).not.toMatch(/unsafe|https?:|\*/);
  });
});

test('Firefox is told that no data is collected', async () => {
  const { browser_specific_settings } = await manifestFor('firefox');
  expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
