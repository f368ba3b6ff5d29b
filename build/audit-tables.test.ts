import { expect, test } from 'vitest';
import { organisationFinder } from '../core/consent/third-parties.ts';
import { organisationsTable, storedThingsTable } from './audit-tables.ts';

test('the table of organisations knows who stands behind a host, products of one company together', () => {
  const organisationOf = organisationFinder(JSON.parse(organisationsTable()));
  expect(organisationOf('www.google-analytics.com')).toBe('Google');
  expect(organisationOf('stats.g.doubleclick.net')).toBe('Google');
  expect(organisationOf('connect.facebook.net')).toBe('Facebook');
  expect(organisationOf('www.maison-exemple.fr')).toBeUndefined();
  expect(organisationsTable().length).toBeLessThan(200_000);
});

test('the table of stored things is the files together', () => {
  const things = JSON.parse(storedThingsTable()) as { owner: string }[];
  expect(things.map(({ owner }) => owner)).toEqual(expect.arrayContaining(['Google Analytics', 'Cloudflare', 'PHP']));
});
