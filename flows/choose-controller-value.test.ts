import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sourced } from '../core/controller/controller.ts';
import { controllerOf } from '../core/controller/controller-of.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { chooseControllerValue } from './choose-controller-value.ts';
import { recordReading } from './record-reading.ts';

const site = 'maison.example' as Site;
const monday = new Date('2026-03-02T08:00:00.000Z');
const tuesday = new Date('2026-03-03T08:00:00.000Z');
let database: HabeasDatabase;

beforeEach(() => {
  database = new HabeasDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function said<Value>(value: Value, source: string): Sourced<Value> {
  return { value, quote: 'q', source, at: instantOf(monday), confidence: 'high', by: 'page' };
}

async function controller() {
  const ofSite = { site };
  return controllerOf(
    await database.readings.where(ofSite).toArray(),
    await database.corrections.where(ofSite).toArray(),
  );
}

test('the address that was chosen stands with its own country, and the conflict is over for good', async () => {
  const [p, l] = ['https://maison.example/p', 'https://maison.example/l'];
  const notice = { address: said(['1 rue A', '75001 Paris'], p), country: said('FR', p) };
  const legal = { address: said(['2 Weg', '10115 Berlin'], l), country: said('DE', l) };
  await recordReading(database, site, { url: p, kind: 'privacy-notice', language: 'fr', facts: notice }, monday);
  await recordReading(database, site, { url: l, kind: 'legal-notice', language: 'de', facts: legal }, monday);
  expect((await controller()).conflicts).toMatchObject([{ field: 'address' }]);

  await chooseControllerValue(database, site, { field: 'address', value: legal.address }, tuesday);
  const { facts, conflicts } = await controller();
  expect(conflicts).toEqual([]);
  expect(facts).toMatchObject({
    address: { value: ['2 Weg', '10115 Berlin'], by: 'person' },
    country: { value: 'DE' },
  });

  const moved = { ...notice, address: said(['3 rue C', '75003 Paris'], p) };
  await recordReading(database, site, { url: p, kind: 'privacy-notice', language: 'fr', facts: moved }, tuesday);
  expect((await controller()).facts.address?.value).toEqual(['2 Weg', '10115 Berlin']);
});
