import { expect, test } from 'vitest';
import { readGpp } from './read-gpp.ts';

const ping = (sections: object, more: object = {}) => ({
  signalStatus: 'ready',
  applicableSections: [7],
  sectionList: [7],
  parsedSections: sections,
  ...more,
});
const states = (evidence: ReturnType<typeof readGpp>) =>
  evidence && Object.fromEntries(evidence.purposes.map(({ name, granted }) => [name, granted]));

test('one is opted out, two is not, nought says nothing', () => {
  expect(
    states(
      readGpp(ping({ usnat: [{ SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 0 }, { Gpc: true }] })),
    ),
  ).toEqual({ 'Sale of personal data': false, 'Sharing of personal data': true });
});

test('of two sections that differ, the one that still allows is believed', () => {
  expect(states(readGpp(ping({ usnat: { SaleOptOut: 1 }, usca: { SaleOptOut: 2 } })))).toEqual({
    'Sale of personal data': true,
  });
});

test('nothing is said before a choice, where no section applies, or by what is no answer', () => {
  expect(readGpp(ping({ usnat: { SaleOptOut: 1 } }, { signalStatus: 'not ready' }))).toBeUndefined();
  expect(readGpp(ping({ usnat: { SaleOptOut: 1 } }, { applicableSections: [-1] }))).toBeUndefined();
  expect(readGpp(ping({ usnat: { SaleOptOut: 0 } }))).toBeUndefined();
  for (const hostile of [
    undefined,
    null,
    'x',
    [],
    { applicableSections: 7 },
    ping([] as never),
    ping({ usnat: 'x' }),
  ]) {
    expect(readGpp(hostile)).toBeUndefined();
  }
});

test('the TCF’s section is read as a consent string', () => {
  const section = 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';
  const read = readGpp(ping({}, { applicableSections: [2], sectionList: [2], gppString: `DBABMA~${section}` }));
  expect(read).toMatchObject({ source: 'gpp', from: '__gpp' });
  expect(read?.purposes.some(({ granted }) => granted)).toBe(false);
  expect(readGpp(ping({}, { applicableSections: [2], sectionList: [], gppString: section }))).toBeUndefined();
});
