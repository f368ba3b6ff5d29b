import { expect, test } from 'vitest';
import config from '../wxt.config.ts';
import { PERMISSIONS } from './permissions.ts';

type Manifest = { permissions?: string[]; host_permissions?: string[]; optional_permissions?: string[] };

test.each(['chrome', 'firefox'])(
  'the permissions page explains what the manifest for %s asks for, and nothing else',
  async (browser) => {
    const make = config.manifest as unknown as (env: { browser: string }) => Manifest | Promise<Manifest>;
    const { permissions = [], host_permissions = [], optional_permissions = [] } = await make({ browser });
    const explained = PERMISSIONS.map(({ name }) => name).sort();
    expect(explained).toEqual([...permissions, ...host_permissions, ...optional_permissions].sort());
  },
);
