import { describe, expect, test } from 'vitest';
import type { ConsentReceipt } from '../consent/receipt.ts';
import { toInstant } from '../day.ts';
import { newId, type Site } from '../ids.ts';
import { entryOf, registerOf } from './entry.ts';
import type { Observation } from './observation.ts';

const SHOP = 'maison.fr' as Site;
const NEWS = 'journal.example' as Site;

describe('the entry of a site', () => {
  test('is absent where nothing is known', () => {
    expect(entryOf(SHOP, { observations: [], receipts: [], requests: [] })).toBeUndefined();
  });

  test('spans from the first fact to the last, whatever their kind', () => {
    const entry = entryOf(SHOP, {
      observations: [anObservation({ first: at('2026-03-05'), last: at('2026-03-19') })],
      receipts: [aReceipt({ at: at('2026-03-01') })],
      requests: [],
    });
    expect(entry).toMatchObject({ since: at('2026-03-01'), last: at('2026-03-19') });
  });

  test('names each category once, in a fixed order', () => {
    const entry = entryOf(SHOP, {
      observations: [
        anObservation({ kind: 'order', categories: ['payment', 'email'] }),
        anObservation({ kind: 'account-opened', categories: ['email', 'identity'] }),
      ],
      receipts: [],
      requests: [],
    });
    expect(entry?.categories).toEqual(['identity', 'email', 'payment']);
  });

  test('tells the outcome of the latest decision', () => {
    const receipts = [
      aReceipt({ at: at('2026-03-02'), outcome: 'not-refused' }),
      aReceipt({ at: at('2026-03-01'), outcome: 'refused' }),
    ];
    expect(entryOf(SHOP, { observations: [], receipts, requests: [] })?.consent).toBe('not-refused');
  });
});

test('the register keeps sites apart and puts the latest first', () => {
  const entries = registerOf({
    observations: [anObservation({ first: at('2026-01-01'), last: at('2026-01-02') })],
    receipts: [aReceipt({ site: NEWS, at: at('2026-02-01') })],
    requests: [],
  });
  expect(entries.map(({ site }) => site)).toEqual([NEWS, SHOP]);
  expect(entries[0]?.observations).toEqual([]);
});

function at(day: string) {
  return toInstant(`${day}T08:30:00.000Z`);
}

function anObservation(parts: Partial<Observation>): Observation {
  return {
    id: newId(),
    site: SHOP,
    host: SHOP,
    kind: 'account-opened',
    categories: ['email'],
    first: at('2026-03-05'),
    last: at('2026-03-05'),
    count: 1,
    ...parts,
  };
}

function aReceipt(parts: Partial<ConsentReceipt>): ConsentReceipt {
  return {
    id: newId(),
    site: SHOP,
    host: SHOP,
    at: at('2026-03-05'),
    platform: 'Klaro',
    rule: undefined,
    banner: undefined,
    offered: [],
    pressed: [],
    before: undefined,
    after: undefined,
    outcome: 'refused',
    refused: [],
    remaining: [],
    tookMs: 10,
    ...parts,
  };
}
