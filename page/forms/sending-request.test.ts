import { expect, test } from 'vitest';
import { maySend } from './sending-request.ts';

const HERE = { href: 'https://maison.fr/inscription' };
const request = (name: string, initiatorType = 'fetch', responseStatus = 0) =>
  maySend({ name, initiatorType, startTime: 1, responseStatus }, { action: '/compte' }, HERE);

test('a request to the site or to its service may carry the form', () => {
  expect(request('https://maison.fr/api/register')).toBe(true);
  expect(request('https://identity.example/accounts', 'xmlhttprequest')).toBe(true);
  expect(request('https://maison.fr/lead', 'beacon')).toBe(true);
});

test('a measurement does not', () => {
  expect(request('https://region1.google-analytics.com/g/collect?en=form_submit')).toBe(false);
  expect(request('https://maison.fr/g/collect')).toBe(false);
  expect(request('https://other.example/x', 'beacon')).toBe(false);
  expect(request('https://maison.fr/logo.png', 'img')).toBe(false);
});

test('a request that was answered with an error was not accepted', () => {
  expect(request('https://maison.fr/api/register', 'fetch', 422)).toBe(false);
});

test('a service that takes its forms as scripts is known by the host the form names', () => {
  const mailchimp = { action: 'https://shop.list-manage.com/subscribe/post' };
  const script = {
    name: 'https://shop.list-manage.com/subscribe/post-json?u=1',
    initiatorType: 'script',
    startTime: 1,
  };
  expect(maySend(script, mailchimp, HERE)).toBe(true);
  expect(maySend({ ...script, name: 'https://cdn.example/a.js' }, mailchimp, HERE)).toBe(false);
});
