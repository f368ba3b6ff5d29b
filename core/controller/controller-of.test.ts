import { expect, test } from 'vitest';
import type { Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import type { ControllerCorrection, ControllerFacts, NoticeReading, Sourced } from './controller.ts';
import { controllerOf } from './controller-of.ts';

const site = 'maison.example' as Site;
const at = '2026-03-05T08:30:00.000Z' as Instant;

function said<Value>(value: Value, source: string, confidence: 'high' | 'medium' | 'low' = 'high'): Sourced<Value> {
  return { value, quote: 'q', source, at, confidence, by: 'page' };
}

function aReading(
  kind: NoticeReading['kind'],
  facts: ControllerFacts,
  readAt = at,
  url = `https://${kind}`,
): NoticeReading {
  return { id: `${url}${readAt}` as ReadingId, site, url, kind, readAt, language: 'fr', facts };
}

const word = (field: ControllerCorrection['field'], value: string | string[]): ControllerCorrection => ({
  site,
  field,
  value,
  at,
});

test('takes the address for rights from the privacy notice, what it lacks from the legal notice', () => {
  const { facts, conflicts } = controllerOf(
    [
      aReading('legal-notice', {
        name: said('Maison SARL', 'l'),
        address: said(['1 rue A', '75001 Paris'], 'l'),
        rightsEmail: said('info@m.fr', 'l'),
      }),
      aReading('privacy-notice', { rightsEmail: said('rgpd@m.fr', 'p') }),
    ],
    [],
  );
  expect(facts.rightsEmail?.value).toBe('rgpd@m.fr');
  expect(facts.name?.value).toBe('Maison SARL');
  expect(facts.address?.value).toEqual(['1 rue A', '75001 Paris']);
  expect(conflicts.map(({ field }) => field)).toEqual(['rightsEmail']);
});

test('two spellings of one name are no conflict', () => {
  const { conflicts } = controllerOf(
    [
      aReading('legal-notice', { name: said('Éclair S.A.S.', 'l') }),
      aReading('privacy-notice', { name: said('ECLAIR SAS', 'p') }),
    ],
    [],
  );
  expect(conflicts).toEqual([]);
});

test("the person's word wins, stays, and ends the conflict", () => {
  const readings = [
    aReading('legal-notice', { name: said('A', 'l') }),
    aReading('privacy-notice', { name: said('B', 'p') }, '2027-01-01T00:00:00.000Z' as Instant),
  ];
  const { facts, conflicts } = controllerOf(readings, [word('name', 'C')]);
  expect(facts.name).toMatchObject({ value: 'C', by: 'person', confidence: 'high' });
  expect(conflicts).toEqual([]);
});

test('of one page only the newest reading counts', () => {
  const readings = [
    aReading('privacy-notice', { name: said('New', 'p') }, '2026-06-01T00:00:00.000Z' as Instant, 'https://p'),
    aReading('privacy-notice', { name: said('Old', 'p') }, '2026-01-01T00:00:00.000Z' as Instant, 'https://p'),
  ];
  expect(controllerOf(readings, []).facts.name?.value).toBe('New');
});

test('a doubtful value gives way to a surer one of the other page', () => {
  const readings = [
    aReading('privacy-notice', { name: said('Partner', 'p', 'low') }),
    aReading('legal-notice', { name: said('Maison SARL', 'l') }),
  ];
  expect(controllerOf(readings, []).facts.name?.value).toBe('Maison SARL');
});

test('the country of one page is not put under the address of another', () => {
  const readings = [
    aReading('privacy-notice', { address: said(['1 rue A'], 'p') }),
    aReading('legal-notice', { country: said('DE', 'l') }),
  ];
  expect(controllerOf(readings, []).facts.country).toBeUndefined();
});
