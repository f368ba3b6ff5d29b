import { GVL, TCModel, TCString } from '@iabtcf/core';
import { expect, test } from 'vitest';
import type { Site } from '../ids.ts';
import { acceptancesIn, storesWith } from './find-acceptances.ts';
import type { ConsentPlatform } from './platform.ts';

const aPlatform = (parts: Partial<ConsentPlatform>): ConsentPlatform => ({
  id: 'exemple',
  name: 'Exemple',
  banners: [],
  inspect: () => undefined,
  stores: () => [{ where: 'cookie', name: 'choice' }],
  read: (value) =>
    value.split('&').map((pair) => {
      const [name = '', state] = pair.split('=');
      return { name, granted: state === 'yes', necessary: name === 'needed' };
    }),
  ...parts,
});
const cookie = (site: string, name: string, value: string) => ({ site: site as Site, name, value });

function tcString(purposes: number[], interests: number[]): string {
  const model = new TCModel(
    new GVL({
      gvlSpecificationVersion: 3,
      vendorListVersion: 90,
      tcfPolicyVersion: 4,
      lastUpdated: '2026-01-01T00:00:00Z',
      purposes: Object.fromEntries(
        [...Array(11).keys()].map((i) => [i + 1, { id: i + 1, name: '', description: '', illustrations: [] }]),
      ),
      specialPurposes: {},
      features: {},
      specialFeatures: {},
      stacks: {},
      dataCategories: {},
      vendors: {},
    } as never),
  );
  model.cmpId = 10;
  model.cmpVersion = 1;
  model.isServiceSpecific = true;
  model.purposeConsents.set(purposes);
  model.purposeLegitimateInterests.set(interests);
  return TCString.encode(model);
}

test('a site is found whose stored choice grants something optional, by the names of what is granted', () => {
  const cookies = [
    cookie('oui.fr', 'choice', 'needed=yes&ads=yes&stats=no'),
    cookie('non.fr', 'choice', 'needed=yes&ads=no'),
  ];
  expect(acceptancesIn(cookies, [aPlatform({})])).toEqual([
    { site: 'oui.fr', platform: 'Exemple', store: { where: 'cookie', name: 'choice' }, granted: ['ads'] },
  ]);
});

test('what an adapter cannot read without its page is no finding', () => {
  const cookies = [cookie('oui.fr', 'choice', 'ads=yes')];
  expect(acceptancesIn(cookies, [aPlatform({ read: () => undefined })])).toEqual([]);
  const inStorage = aPlatform({ stores: () => [{ where: 'local-storage', name: 'choice' }] });
  expect(acceptancesIn(cookies, [inStorage])).toEqual([]);
  // A default that stands there before anybody chose.
  expect(acceptancesIn(cookies, [aPlatform({ decidedBy: { where: 'cookie', name: 'closed' } })])).toEqual([]);
});

test('a percent-encoded value is read', () => {
  expect(acceptancesIn([cookie('oui.fr', 'choice', 'ads%3Dyes')], [aPlatform({})])).toMatchObject([
    { granted: ['ads'] },
  ]);
});

test('a consent string of the IAB that consents is found, one that only relies on legitimate interest is not', () => {
  const cookies = [
    cookie('oui.fr', 'euconsent-v2', tcString([1, 3], [])),
    cookie('non.fr', 'euconsent-v2', tcString([], [2, 7])),
  ];
  const found = acceptancesIn(cookies, [], { purposes: { 1: 'Store', 3: 'Profile' } });
  expect(found).toEqual([
    {
      site: 'oui.fr',
      platform: 'IAB TCF',
      store: { where: 'cookie', name: 'euconsent-v2' },
      granted: ['Store', 'Profile'],
    },
  ]);
});

test('one cookie is told once, by the first that can read it', () => {
  const cookies = [cookie('oui.fr', 'choice', 'ads=yes')];
  const found = acceptancesIn(cookies, [aPlatform({}), aPlatform({ id: 'autre', name: 'Autre' })]);
  expect(found.map(({ platform }) => platform)).toEqual(['Exemple']);
});

test('with one part of a choice goes all that its platform keeps', () => {
  const parted = aPlatform({
    stores: () => [{ where: 'cookie', name: 'part_*' }],
    decidedBy: { where: 'cookie', name: 'closed', value: /1/ },
  });
  expect(storesWith({ where: 'cookie', name: 'part_ads' }, [aPlatform({}), parted])).toEqual([
    { where: 'cookie', name: 'part_ads' },
    { where: 'cookie', name: 'part_*' },
    { where: 'cookie', name: 'closed' },
  ]);
  expect(storesWith({ where: 'cookie', name: 'unlisted' }, [parted])).toEqual([{ where: 'cookie', name: 'unlisted' }]);
});
