import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { writeSetting } from '../storage/settings.ts';
import { readGpc } from './read-gpc.ts';
import { setSiteGpc, setSitePreference } from './set-site-preference.ts';

test('the signal follows the setting, and leaves out where it or Habeas is off', async () => {
  const database = new HabeasDatabase(crypto.randomUUID());
  expect(await readGpc(database)).toEqual({ on: true, except: [] });
  await setSitePreference(database, 'off.fr' as Site, 'off');
  await setSitePreference(database, 'ask.fr' as Site, 'ask');
  await setSiteGpc(database, 'gpc-off.fr' as Site, 'off');
  expect(await readGpc(database)).toEqual({ on: true, except: ['gpc-off.fr', 'off.fr'] });
  await writeSetting(database, 'gpc', false);
  expect((await readGpc(database)).on).toBe(false);
  await database.delete();
});
