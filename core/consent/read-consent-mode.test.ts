import { expect, test } from 'vitest';
import { readConsentMode, withoutFunctionality } from './read-consent-mode.ts';

const denied = {
  ad_storage: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'granted',
  security_storage: 'granted',
};
const states = (evidence: ReturnType<typeof readConsentMode>) =>
  evidence &&
  Object.fromEntries(
    evidence.purposes.map(({ name, granted, necessary }) => [name, necessary ? 'necessary' : granted]),
  );

test('an update is a choice, a default is none', () => {
  expect(readConsentMode([['consent', 'default', denied]])).toBeUndefined();
  expect(
    states(
      readConsentMode([
        ['consent', 'default', denied],
        ['consent', 'update', { ad_storage: 'granted' }],
      ]),
    ),
  ).toEqual({
    'Advertising cookies': true,
    'Analytics cookies': false,
    'Functionality cookies': true,
    'Security cookies': 'necessary',
  });
});

test('an update that was there before the click says nothing of it', () => {
  const before = [['consent', 'update', denied]];
  expect(readConsentMode(before, before)).toBeUndefined();
  expect(readConsentMode([...before, ['consent', 'update', denied]], before)).toBeDefined();
  expect(readConsentMode([['consent', 'default', denied]], [['consent', 'default', {}]])).toBeDefined();
});

test('a default for some regions is not this visitor’s', () => {
  const commands = [
    ['consent', 'default', { ad_storage: 'denied', region: ['FR'] }],
    ['consent', 'update', { analytics_storage: 'denied' }],
  ];
  expect(states(readConsentMode(commands))).toEqual({ 'Analytics cookies': false });
});

test('beside weaker readings only advertising and analytics count', () => {
  const evidence = readConsentMode([['consent', 'update', denied]]);
  expect(evidence && withoutFunctionality(evidence).purposes.map(({ name }) => name)).toEqual([
    'Advertising cookies',
    'Analytics cookies',
  ]);
});

test('what is no list of commands says nothing', () => {
  for (const hostile of [
    undefined,
    null,
    'x',
    {},
    [null, 5, 'consent'],
    [['consent', 'update', []]],
    [['consent', 'update', { ad_storage: {} }]],
  ]) {
    expect(readConsentMode(hostile)).toBeUndefined();
  }
});
