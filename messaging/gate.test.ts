import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, mayStore, type Sender } from './gate.ts';
import { MESSAGES } from './schema.ts';

const own = { id: 'habeas', origin: 'chrome-extension://habeas' };
const page: Sender = {
  id: 'habeas',
  origin: 'https://maison.fr',
  url: 'https://maison.fr/panier',
  frameId: 0,
  tab: { id: 7, url: 'https://maison.fr/panier', incognito: false },
};
const extension: Sender = { id: 'habeas', origin: own.origin, url: `${own.origin}/popup.html` };

const sent = { name: 'form.sent', payload: { kind: 'newsletter', categories: ['email'], fingerprint: '1a2b' } };

test('a well-formed message from a page is admitted as it is', () => {
  expect(admit(sent, page, own)).toEqual({ admitted: sent });
});

test('a well-formed message from a page of the extension is admitted', () => {
  const message = { name: 'tab.site', payload: { tabId: 7 } };
  expect(admit(message, extension, own)).toEqual({ admitted: message });
});

test.each<[string, unknown, Sender]>([
  ['another extension', sent, { ...page, id: 'other' }],
  ['a sandboxed frame without an origin', sent, { ...page, origin: 'null' }],
  ['a sender of whom nothing is known', sent, { id: 'habeas' }],
  ['a page asking what only the extension may ask', { name: 'notice.find', payload: { tabId: 7 } }, page],
  [
    'a page that claims to be the extension by its address',
    { name: 'tab.site', payload: { tabId: 7 } },
    { ...page, url: own.origin },
  ],
  ['the extension saying what only a page may say', sent, extension],
  ['an unknown name', { name: 'register.erase', payload: {} }, page],
  ['a name from the prototype', { name: 'constructor', payload: {} }, page],
  ['a site smuggled in beside the words', { name: 'form.sent', payload: { ...sent.payload, site: 'bank.fr' } }, page],
  [
    'a category that does not exist',
    { name: 'form.sent', payload: { ...sent.payload, categories: ['secrets'] } },
    page,
  ],
  [
    'an address with a query',
    { name: 'notice.linked', payload: { links: [{ kind: 'legal-notice', url: 'https://maison.fr/a?token=1' }] } },
    page,
  ],
  [
    'a script for an address',
    { name: 'notice.linked', payload: { links: [{ kind: 'legal-notice', url: 'javascript:alert(1)' }] } },
    page,
  ],
  ['something beside name and payload', { ...sent, extra: 1 }, page],
  ['no message at all', 'form.sent', page],
])('%s is refused', (_name, message, sender) => {
  expect(admit(message, sender, own)).toHaveProperty('refused');
});

describe('whatever a page sends', () => {
  const privileged = Object.entries(MESSAGES).flatMap(([name, { from }]) => (from === 'extension' ? [name] : []));

  test('nothing that belongs to the extension is admitted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...privileged), fc.anything(), fc.webUrl(), (name, payload, url) => {
        const sender = { ...page, origin: new URL(url).origin, url };
        expect(admit({ name, payload }, sender, own)).toHaveProperty('refused');
      }),
      { numRuns: 1_000 },
    );
  });

  test('the door neither throws nor lets an unknown shape through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(MESSAGES)), fc.object(), (name, payload) => {
        const verdict = admit({ name, payload }, page, own);
        if ('admitted' in verdict) expect(verdict.admitted.name).toBe(name);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each<[string, Sender, boolean]>([
  ['an ordinary window may be remembered', page, true],
  ['a private window may not', { ...page, tab: { id: 7, incognito: true } }, false],
  ['a window of which it is not known may not', { ...page, tab: { id: 7 } }, false],
  ['a sender without a tab may not', { id: 'habeas' }, false],
])('%s', (_name, sender, expected) => {
  expect(mayStore(sender)).toBe(expected);
});
