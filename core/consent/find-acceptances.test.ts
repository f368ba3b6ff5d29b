import { GVL, TCModel, TCString } from '@iabtcf/core';
import { describe, expect, test } from 'vitest';
import { toInstant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import { acceptancesIn, notRefusedSince, storesWith } from './find-acceptances.ts';
import type { ConsentPlatform } from './platform.ts';
import type { ConsentReceipt } from './receipt.ts';

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
const cookie = (site: string, name: string, value: string, where: { domain?: string; hostOnly?: boolean } = {}) => ({
  site: site as Site,
  name,
  value,
  domain: site,
  hostOnly: false,
  ...where,
});

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
  expect(acceptancesIn(cookies, [aPlatform({})])).toMatchObject([
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
  expect(found).toMatchObject([
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

const aReceipt = (parts: Partial<ConsentReceipt>): ConsentReceipt => ({
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
  after: { where: 'cookie', name: 'choice', value: 'ads=no', purposes: [] },
  outcome: 'refused',
  refused: [],
  remaining: [],
  tookMs: 100,
  ...parts,
});

describe('a refusal stands against an acceptance', () => {
  const swept = (cookies: ReturnType<typeof cookie>[], receipts: ConsentReceipt[]) =>
    notRefusedSince(acceptancesIn(cookies, [aPlatform({})]), receipts, [aPlatform({})]).map(({ granted }) => granted);
  const yes = (where: { domain?: string; hostOnly?: boolean }) => cookie('maison.fr', 'choice', 'ads=yes', where);

  test('of the host it was made on, and of the cookie that this host is sent', () => {
    expect(swept([yes({ domain: 'www.maison.fr', hostOnly: true })], [aReceipt({})])).toEqual([]);
    expect(swept([yes({ domain: 'maison.fr' })], [aReceipt({})])).toEqual([]);
  });

  test('not of another host of the site', () => {
    expect(swept([yes({ domain: 'shop.maison.fr', hostOnly: true })], [aReceipt({})])).toEqual([['ads']]);
    expect(swept([yes({ domain: 'maison.fr', hostOnly: true })], [aReceipt({})])).toEqual([['ads']]);
    const both = [
      cookie('maison.fr', 'choice', 'ads=no', { domain: 'www.maison.fr', hostOnly: true }),
      cookie('maison.fr', 'choice', 'stats=yes', { domain: 'shop.maison.fr', hostOnly: true }),
    ];
    expect(swept(both, [aReceipt({})])).toEqual([['stats']]);
  });

  test('not of another store of that host', () => {
    const other = aReceipt({ after: { where: 'cookie', name: 'autre', value: 'no', purposes: [] } });
    expect(swept([yes({ domain: 'www.maison.fr' })], [other])).toEqual([['ads']]);
    // A receipt that tells of no store at all is believed for its whole host.
    expect(swept([yes({ domain: 'www.maison.fr' })], [aReceipt({ after: undefined })])).toEqual([]);
  });

  test('only while it is the last word', () => {
    const later = toInstant('2026-03-06T10:00:00.000Z');
    const partly = aReceipt({ outcome: 'refused-in-part', at: later });
    expect(swept([yes({})], [aReceipt({}), partly])).toEqual([['ads']]);
    expect(swept([yes({})], [partly, aReceipt({ at: toInstant('2026-03-07T10:00:00.000Z') })])).toEqual([]);
  });
});

test('one store of a site is told once, with all that its hosts grant', () => {
  const cookies = ['ads', 'stats'].map((what) =>
    cookie('maison.fr', 'choice', `${what}=yes`, { domain: `${what}.maison.fr`, hostOnly: true }),
  );
  expect(notRefusedSince(acceptancesIn(cookies, [aPlatform({})]), [], [])).toEqual([
    { site: 'maison.fr', platform: 'Exemple', store: { where: 'cookie', name: 'choice' }, granted: ['ads', 'stats'] },
  ]);
});
