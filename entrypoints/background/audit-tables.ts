import { browser } from 'wxt/browser';
import type { StoredThingRecord } from '../../core/consent/classify-stored.ts';
import type { Organisations } from '../../core/consent/third-parties.ts';

/** What an audit is read with. Both files ship in the package (build/audit-tables.ts) and are read when a page is audited. */
export async function auditTables(): Promise<{ things: StoredThingRecord[]; organisations: Organisations }> {
  const [things, organisations] = await Promise.all([packaged('/stored-things.json'), packaged('/organisations.json')]);
  return { things: things as StoredThingRecord[], organisations: organisations as Organisations };
}

async function packaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path as never));
  return response.json();
}
