import { expect, test } from 'vitest';
import type { Site } from '../ids.ts';
import { organisationFinder, thirdPartiesOf } from './third-parties.ts';

const organisationOf = organisationFinder({
  Grande: ['grande.com', 'grande-cdn.net', 'mesure.partage.net'],
  Partage: ['partage.net'],
});
const siteOf = (host: string) => host.split('.').slice(-2).join('.') as Site;

test.each([
  ['grande.com', 'Grande'],
  ['a.b.grande.com', 'Grande'],
  ['mesure.partage.net', 'Grande'],
  ['autre.partage.net', 'Partage'],
  ['pasgrande.com', undefined],
  ['com', undefined],
  ['', undefined],
])('%s belongs to %s', (host, organisation) => {
  expect(organisationOf(host)).toBe(organisation);
});

test('a third party is neither the site nor of its own organisation', () => {
  const hosts = ['cdn.grande.com', 'b.grande-cdn.net', 'x.partage.net', 'inconnu.org', 'inconnu.org'];
  expect(thirdPartiesOf(hosts, { site: 'grande.com' as Site, siteOf, organisationOf })).toEqual([
    { host: 'inconnu.org' },
    { host: 'x.partage.net', organisation: 'Partage' },
  ]);
});

test('a site that nobody lists has no organisation to share', () => {
  const hosts = ['www.maison.fr', 'img.maison-cdn.fr'];
  expect(thirdPartiesOf(hosts, { site: 'maison.fr' as Site, siteOf, organisationOf })).toEqual([
    { host: 'img.maison-cdn.fr' },
  ]);
});
