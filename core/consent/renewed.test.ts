import { expect, test } from 'vitest';
import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { isRenewed } from './renewed.ts';
import { changesBetween, writtenAgain } from './snapshot.ts';
import type { StorageSnapshot, Survey } from './survey.ts';
import { evidenceOf } from './what-is-stored.ts';

const nothing: StorageSnapshot = { cookie: '', localStorage: {}, sessionStorage: {} };
const klaro = { storage: 'cookie', name: 'klaro', services: [{ name: 'matomo', required: false }] };
const refused: StorageSnapshot = { ...nothing, cookie: 'klaro={"matomo":false}' };
const vouching: Survey = { platforms: { klaro } };
const tcf = (eventStatus: string, tcString = 'C1') => ({
  eventStatus,
  tcString,
  purpose: { consents: {} },
  vendor: { consents: {} },
});

type Case = { before?: StorageSnapshot; after?: StorageSnapshot; was?: Survey; is?: Survey; again?: boolean };
function renewed({ before = refused, after = before, was = vouching, is = was, again = false }: Case): boolean {
  const changes = [
    ...changesBetween(before, after),
    ...(again ? writtenAgain({ klaro: 1 }, { klaro: 2 }, before, after) : []),
  ];
  const meanwhile = { changes, surveys: [is], surveysBefore: [was] };
  const stored = evidenceOf({ platforms: CONSENT_PLATFORMS, storages: [after], ...meanwhile });
  return isRenewed(stored, meanwhile);
}

test.each<[string, Case, boolean]>([
  ['a refusal that stood there, and nothing else', {}, false],
  [
    'the same, and a counter that has nothing to do with it',
    { after: { ...refused, sessionStorage: { views: '2' } } },
    false,
  ],
  ['the store was changed', { after: { ...nothing, cookie: 'klaro={"matomo":false,"maps":false}' } }, true],
  ['the cookie was written again with the same value', { again: true }, true],
  [
    'something else says that it was refused',
    { after: { ...refused, localStorage: { cookie_consent: 'denied' } } },
    true,
  ],
  [
    'the framework’s banner asked before and does no more',
    { was: { platforms: {}, tcf: tcf('cmpuishown') }, is: { platforms: {}, tcf: tcf('tcloaded') } },
    true,
  ],
  [
    'the framework says that somebody acted',
    { was: { platforms: {}, tcf: tcf('tcloaded') }, is: { platforms: {}, tcf: tcf('useractioncomplete') } },
    true,
  ],
  ['the framework says the same as before', { was: { platforms: {}, tcf: tcf('tcloaded') } }, false],
  [
    'the framework was only loaded late',
    { was: { platforms: {} }, is: { platforms: {}, tcf: tcf('tcloaded') } },
    false,
  ],
  [
    'the framework’s string is another',
    { was: { platforms: {}, tcf: tcf('tcloaded') }, is: { platforms: {}, tcf: tcf('tcloaded', 'C2') } },
    true,
  ],
])('%s', (_name, what, is) => {
  expect(renewed(what)).toBe(is);
});

test('a cookie is written again where it lasts longer than before with the same value', () => {
  const cookie = 'klaro=no; other=1';
  const jar = { ...nothing, cookie };
  expect(writtenAgain({ klaro: 10 }, { klaro: 10 }, jar, jar)).toEqual([]);
  expect(writtenAgain({ klaro: 10 }, { klaro: 11.5 }, jar, jar)).toEqual([
    { where: 'cookie', name: 'klaro', before: 'no', after: 'no' },
  ]);
  // What has another value is a change of its own.
  expect(writtenAgain({ klaro: 10 }, { klaro: 11 }, { ...jar, cookie: 'klaro=yes' }, jar)).toEqual([]);
});
