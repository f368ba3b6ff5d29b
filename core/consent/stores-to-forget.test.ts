import { expect, test } from 'vitest';
import { toInstant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import type { ConsentPlatform } from './platform.ts';
import type { ConsentReceipt } from './receipt.ts';
import { storesToForget } from './stores-to-forget.ts';

const platform: ConsentPlatform = {
  id: 'exemple',
  name: 'Exemple',
  banners: [],
  inspect: () => undefined,
  stores: (inspected) => [{ where: 'cookie', name: (inspected as { name?: string } | undefined)?.name ?? 'choice' }],
  decidedBy: { where: 'local-storage', name: 'closed' },
  read: () => undefined,
};
const receipt = (parts: Partial<ConsentReceipt>): ConsentReceipt => ({
  id: 'r' as ReceiptId,
  site: 'maison.fr' as Site,
  host: 'www.maison.fr',
  at: toInstant('2026-03-05T10:00:00.000Z'),
  platform: undefined,
  rule: undefined,
  banner: undefined,
  offered: [],
  pressed: [],
  before: undefined,
  after: undefined,
  outcome: 'refused',
  refused: [],
  remaining: [],
  tookMs: 1,
  ...parts,
});

test('a platform that the page speaks of forgets what it says it keeps', () => {
  expect(storesToForget([{ platforms: { exemple: { name: 'own' } } }], undefined, [platform])).toEqual([
    { where: 'cookie', name: 'own' },
    { where: 'local-storage', name: 'closed' },
  ]);
  expect(storesToForget([{ platforms: {} }], undefined, [platform])).toEqual([]);
});

test('a platform that is gone from the page is known from the receipt', () => {
  expect(storesToForget([], receipt({ platformId: 'exemple' }), [platform]).map(({ name }) => name)).toEqual([
    'choice',
    'closed',
  ]);
});

test('without a platform, what the choice was read from goes, and no session that changed beside it', () => {
  const decided = receipt({
    evidence: [{ source: 'storage', from: 'zz', purposes: [] }],
    after: { where: 'cookie', name: 'mes-choix', value: '0', purposes: [] },
    changes: [
      { where: 'cookie', name: 'PHPSESSID', after: 'a' },
      { where: 'local-storage', name: 'zz', after: '{}' },
      { where: 'cookie', name: 'cookie_consent', after: 'no' },
      { where: 'cookie', name: 'old_consent', before: 'x' },
    ],
  });
  expect(storesToForget([], decided, [platform])).toEqual([
    { where: 'cookie', name: 'mes-choix' },
    { where: 'local-storage', name: 'zz' },
    { where: 'cookie', name: 'cookie_consent' },
  ]);
});
