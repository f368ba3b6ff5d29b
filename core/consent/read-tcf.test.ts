import { GVL, TCModel, TCString } from '@iabtcf/core';
import { describe, expect, test } from 'vitest';
import { TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../../catalog/tcf-purposes.ts';
import { readStoredTcString, readTcData, readTcString } from './read-tcf.ts';

const names = { purposes: TCF_PURPOSES, specialFeatures: TCF_SPECIAL_FEATURES };
const ids = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [number, true]));
const granted = (evidence: ReturnType<typeof readTcData>) =>
  evidence?.purposes.filter((one) => one.granted).map(({ name }) => name);

const tcData = (more: object = {}) => ({
  eventStatus: 'useractioncomplete',
  gdprApplies: true,
  purpose: { consents: {}, legitimateInterests: {} },
  vendor: { consents: {}, legitimateInterests: {} },
  specialFeatureOptins: {},
  ...more,
});

describe('what the API answers', () => {
  test('a full refusal: eleven purposes, two features, six interests, all off', () => {
    const evidence = readTcData(tcData(), names);
    expect(granted(evidence)).toEqual([]);
    expect(evidence?.purposes).toHaveLength(11 + 2 + 6);
    expect(evidence?.purposes[0]).toEqual({
      name: 'Store and/or access information on a device',
      granted: false,
      necessary: false,
      kind: 'purpose',
    });
  });
  test.each([
    ['a purpose', { purpose: { consents: ids(3), legitimateInterests: {} } }, TCF_PURPOSES[3]],
    [
      'an interest',
      { purpose: { consents: {}, legitimateInterests: ids(10) } },
      `${TCF_PURPOSES[10]} (legitimate interest)`,
    ],
    [
      'an interest no longer allowed',
      { purpose: { consents: {}, legitimateInterests: ids(4) } },
      `${TCF_PURPOSES[4]} (legitimate interest)`,
    ],
    ['a special feature', { specialFeatureOptins: ids(2) }, TCF_SPECIAL_FEATURES[2]],
    ['a partner', { vendor: { consents: ids(755), legitimateInterests: {} } }, 'IAB partner 755'],
    [
      'a partner’s interest',
      { vendor: { consents: {}, legitimateInterests: ids(12) } },
      'IAB partner 12 (legitimate interest)',
    ],
  ])('%s that is still granted is named', (_what, more, name) => {
    expect(granted(readTcData(tcData(more), names))).toEqual([name]);
  });
  test('nothing is said while the banner is shown, nor where nobody is asked', () => {
    expect(readTcData(tcData({ eventStatus: 'cmpuishown' }))).toBeUndefined();
    expect(readTcData(tcData({ eventStatus: undefined }))).toBeUndefined();
    expect(readTcData(tcData({ gdprApplies: false }))).toBeUndefined();
    for (const hostile of [
      undefined,
      null,
      [],
      'x',
      5,
      { eventStatus: 'tcloaded' },
      tcData({ purpose: [], vendor: 'x' }),
    ]) {
      expect(readTcData(hostile)).toBeUndefined();
    }
  });
});

describe('a stored string', () => {
  const encode = (purposes: number[], vendors: number[], interests: number[]): string => {
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
        specialFeatures: { 1: { id: 1 }, 2: { id: 2 } },
        stacks: {},
        dataCategories: {},
        vendors: {
          755: {
            id: 755,
            name: 'Partner',
            purposes: [1, 2],
            legIntPurposes: [7],
            flexiblePurposes: [],
            specialPurposes: [],
            features: [],
            specialFeatures: [],
          },
        },
      } as never),
    );
    model.cmpId = 10;
    model.cmpVersion = 1;
    model.isServiceSpecific = true;
    model.purposeConsents.set(purposes);
    model.vendorConsents.set(vendors);
    model.purposeLegitimateInterests.set(interests);
    return TCString.encode(model);
  };
  test('a refusal and an acceptance, alone and inside what a platform keeps', () => {
    const refused = encode([], [], []);
    const accepted = encode([1, 2], [755], [7]);
    expect(granted(readTcString(refused, 'euconsent-v2'))).toEqual([]);
    expect(granted(readTcString(accepted, 'euconsent-v2'))).toEqual([
      'Purpose 1',
      'Purpose 2',
      'Purpose 7 (legitimate interest)',
      'IAB partner 755',
    ]);
    const inside = {
      where: 'cookie',
      name: 'FCCDCF',
      value: encodeURIComponent(`[null,null,["${accepted}","1~"]]`),
    } as const;
    expect(granted(readStoredTcString(inside))).toHaveLength(4);
    expect(readStoredTcString({ ...inside, name: 'something' })).toBeUndefined();
  });
  test('what only looks like one is none', () => {
    for (const value of [
      '',
      'C',
      `C${'A'.repeat(60)}`,
      'Continue reading this article tomorrow',
      `C${'_'.repeat(1_000_000)}`,
    ]) {
      expect(readTcString(value, 'x')).toBeUndefined();
    }
  });
});
