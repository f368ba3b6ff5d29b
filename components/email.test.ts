import { expect, test } from 'vitest';
import type { Site } from '../core/ids.ts';
import { foreignDomainOf, lookAlikeDomainOf, looksLikeEmail } from './email.ts';
import { checkedHref } from './SafeLink.tsx';

test.each([
  ['camille@exemple.fr', true],
  ['camille+achats@mail.exemple.co.uk', true],
  ['camille', false],
  ['camille@exemple', false],
  ['camille@exemple.fr?bcc=autre@exemple.fr', false],
  ['deux@exemple.fr, trois@exemple.fr', false],
])('%s is a whole address: %s', (text, whole) => {
  expect(looksLikeEmail(text)).toBe(whole);
});

test.each([
  ['dpo@maison.fr', undefined],
  ['dpo@mail.maison.fr', undefined],
  ['dpo@MAISON.fr', undefined],
  ['dpo@groupe.example', 'groupe.example'],
  ['dpo@autremaison.fr', 'autremaison.fr'],
  ['dpo@maison.fr.example', 'maison.fr.example'],
])('%s stands on another domain than maison.fr: %s', (email, domain) => {
  expect(foreignDomainOf(email, 'maison.fr' as Site)).toBe(domain);
});

test('a domain in its own letters is the site’s own in ASCII', () => {
  expect(foreignDomainOf('dpo@müller.de', 'xn--mller-kva.de' as Site)).toBeUndefined();
});

test('a domain with a letter of another alphabet is shown in ASCII', () => {
  expect(lookAlikeDomainOf('dpo@m\u0430ison.fr')).toMatch(/^xn--/);
  expect(lookAlikeDomainOf('dpo@maison.fr')).toBeUndefined();
});

test.each([
  ['https://maison.fr/vie-privee', 'https://maison.fr/vie-privee'],
  ['mailto:dpo@maison.fr', 'mailto:dpo@maison.fr'],
  ['http://maison.fr/', undefined],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/settings', undefined],
])('%j may be followed as %s', (address, href) => {
  expect(checkedHref(address)).toBe(href);
});
