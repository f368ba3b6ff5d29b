import { expect, test } from 'vitest';
import type { Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import type { ControllerFacts, NoticeReading, Sourced } from './controller.ts';
import { controllerOf } from './controller-of.ts';

const site = 'maison.fr' as Site;
const said = <Value>(value: Value): Sourced<Value> => ({
  value,
  quote: String(value),
  source: 'https://maison.fr/confidentialite',
  at: '2026-03-05T10:00:00.000Z' as Instant,
  confidence: 'high',
  by: 'page',
});
let row = 0;
const reading = (
  kind: NoticeReading['kind'],
  facts: ControllerFacts,
  readAt = '2026-03-05T10:00:00.000Z',
): NoticeReading => ({
  id: `reading-${row++}` as ReadingId,
  site,
  url: `https://maison.fr/${kind}`,
  kind,
  readAt: readAt as Instant,
  language: 'fr',
  facts,
});

test('the privacy notice is believed first, and what the legal notice says else is kept', () => {
  const { facts, conflicts } = controllerOf(
    [
      reading('privacy-notice', { name: said('Maison SARL'), rightsEmail: said('rgpd@maison.fr') }),
      reading('legal-notice', { name: said('Groupe Maison SA'), rightsEmail: said('contact@maison.fr') }),
    ],
    [],
  );
  expect(facts.name?.value).toBe('Maison SARL');
  expect(facts.rightsEmail?.value).toBe('rgpd@maison.fr');
  expect(conflicts.map(({ field }) => field)).toEqual(['name', 'rightsEmail']);
});

test('values that differ in case and punctuation alone are no conflict', () => {
  const { conflicts } = controllerOf(
    [
      reading('privacy-notice', { name: said('MAISON S.A.R.L.') }),
      reading('legal-notice', { name: said('Maison SARL') }),
    ],
    [],
  );
  expect(conflicts).toEqual([]);
});

test('of two readings of one page the newer counts', () => {
  const { facts } = controllerOf(
    [
      reading('privacy-notice', { name: said('New SAS') }, '2026-04-01T10:00:00.000Z'),
      reading('privacy-notice', { name: said('Old SAS') }, '2026-03-01T10:00:00.000Z'),
    ],
    [],
  );
  expect(facts.name?.value).toBe('New SAS');
});

test("the person's word stays, whatever is read later", () => {
  const at = '2026-03-06T10:00:00.000Z' as Instant;
  const { facts, conflicts } = controllerOf(
    [reading('legal-notice', { name: said('Maison SARL') }, '2026-05-01T10:00:00.000Z')],
    [
      { site, field: 'name', value: 'Maison du Nord SARL', at },
      { site, field: 'address', value: ['1 rue Haute', '59000 Lille'], at },
    ],
  );
  expect(facts.name).toMatchObject({ value: 'Maison du Nord SARL', by: 'person', at });
  expect(facts.address?.value).toEqual(['1 rue Haute', '59000 Lille']);
  expect(conflicts).toEqual([]);
});

test('a field that the person emptied is not there', () => {
  const at = '2026-03-06T10:00:00.000Z' as Instant;
  const { facts } = controllerOf(
    [reading('privacy-notice', { rightsEmail: said('autre@exemple.fr') })],
    [{ site, field: 'rightsEmail', value: '', at }],
  );
  expect(facts.rightsEmail).toBeUndefined();
});
