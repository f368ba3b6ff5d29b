import { vi } from 'vitest';
import type { ConsentReceipt } from '../core/consent/receipt.ts';
import { toInstant } from '../core/day.ts';
import { newId, type ReceiptId, type Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import type { Services } from './services.tsx';

/** Services for a view under test: the database is real, what needs a browser only notes that it was asked. */
export function someServices(database: HabeasDatabase, parts: Partial<Services> = {}): Services {
  return {
    database,
    note: vi.fn(),
    version: '0.1.0',
    browser: 'chrome',
    languages: ['en-GB'],
    now: () => new Date('2026-03-19T10:00:00.000Z'),
    ask: vi.fn() as unknown as Services['ask'],
    activeTabId: vi.fn(async () => undefined),
    reloadTab: vi.fn(async () => {}),
    restInTab: vi.fn(async () => {}),
    openDashboard: vi.fn(async () => {}),
    closePage: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    download: vi.fn(),
    print: vi.fn(),
    fonts: vi.fn(),
    siteOf: vi.fn(async () => undefined),
    updateDirectory: vi.fn(async () => ({ failed: 'unreachable' }) as const),
    familyOf: vi.fn(async () => []),
    permissions: {
      granted: vi.fn(async () => new Set<string>()),
      requestHosts: vi.fn(async () => false),
      openBrowserPage: undefined,
    },
    ...parts,
  };
}

/** A receipt of a plain refusal; `parts` say what a test is about. */
export function aReceipt(parts: Partial<ConsentReceipt> = {}): ConsentReceipt {
  return {
    id: newId<ReceiptId>(),
    site: 'maison.fr' as Site,
    host: 'www.maison.fr',
    at: toInstant('2026-03-19T10:00:00.000Z'),
    platform: 'Klaro',
    rule: undefined,
    banner: undefined,
    offered: [],
    pressed: [{ label: 'Nur notwendige', intent: 'refuse' }],
    before: undefined,
    after: { where: 'cookie', name: 'klaro', value: '{}', purposes: [] },
    outcome: 'refused',
    refused: ['Audience'],
    remaining: [],
    tookMs: 120,
    ...parts,
  };
}
